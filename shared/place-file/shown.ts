/** A name out of a foreign file, made fit for a sentence: one line, a few words at most, and of a hash its beginning. */
export function shown(name: string): string {
  const line = name
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/^(attachments\/[0-9a-f]{8})[0-9a-f]{56}/, '$1…')
  // A letter outside the first plane is two of a text's units, and half of one is no letter.
  return line.length <= 60 ? line : `${line.slice(0, 59).replace(/[\ud800-\udbff]$/, '')}…`
}

/** A name out of a foreign file, made fit for a sentence: one line, and a few words at most. */
export function shown(name: string): string {
  const line = name.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`
}

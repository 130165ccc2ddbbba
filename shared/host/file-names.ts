/** Names of files that every system takes, and that leave alone what is there. */

/** A name every file system takes (https://learn.microsoft.com/windows/win32/fileio/naming-a-file), not empty. */
export function safeFileName(name: string): string {
  const safe = name
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be removed
    .replace(/[<>:"/\\|?*\u0000-\u001f]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    // A number will be put there, after a space of its own.
    .replace(/ (\.[a-z0-9]{1,10})$/i, '$1')
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(safe)
  return reserved || safe === '' ? `_${safe}` : safe
}

/** The name itself where it is free, or else the first free of "Ugeprogram (2).pdf", "Ugeprogram (3).pdf" and so on. */
export async function freeFileName(
  name: string,
  isTaken: (name: string) => boolean | Promise<boolean>,
): Promise<string> {
  const [, stem = name, ending = ''] = /^(.+?)(\.[a-z0-9]{1,10})?$/i.exec(name) ?? []
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${stem} (${number})${ending}`
    if (!(await isTaken(free))) return free
  }
}

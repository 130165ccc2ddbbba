/**
 * Which database the page opens. It is the same for ever, but where one was put aside in a browser, which lets no page
 * rename one: then the next begins under the next name, and the old one stays as it is.
 */
const KEY = 'database'
const FIRST = 'moedested'

export function databaseName(): string {
  return localStorage.getItem(KEY) ?? FIRST
}

/** The next start begins with an empty database. */
export async function leaveDatabase(): Promise<void> {
  const names = new Set((await indexedDB.databases()).map(({ name }) => name))
  let number = 2
  while (names.has(`${FIRST}-${number}`)) number += 1
  localStorage.setItem(KEY, `${FIRST}-${number}`)
}

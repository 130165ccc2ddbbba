/** Electron's and Node's codes ("ENOENT") and the names of errors ("TypeError"): words of the language, not of people. */
const word = /^[A-Za-z][A-Za-z0-9_]{0,39}$/

/**
 * What may be told of an error nobody expected: its kind. Messages and stacks are not, since they may hold what people
 * wrote, and where their files lie.
 */
export function kindOfFault(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error'
  const { name, code } = error as Error & { code?: unknown }
  const words = [name, code].filter((said): said is string => typeof said === 'string' && word.test(said))
  return words.join(' ') || 'unknown error'
}

import type { Translate } from '../locales/translate.ts'

/** "a", "a og b", "a, b og c". */
export function joinWords(words: readonly string[], t: Translate): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${t('exchange:and')} ${last}`
}

import { joinWords } from '../../../shared/exchange/join-words.ts'
import type { Translate } from '../../../shared/locales/translate.ts'

/** "Strikkecafé og Banko"; one that clashes with itself is named once. */
export function partiesText(titles: readonly string[], t: Translate): string {
  return joinWords([...new Set(titles)], t)
}

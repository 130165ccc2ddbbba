/** The shell's own words: menu, dialogs. The page's language is the shell's, from when the page says it; Danish until then. */
import type { Language } from '../../shared/host/contract.ts'
import da from '../../shared/locales/da/shell.json' with { type: 'json' }
import en from '../../shared/locales/en/shell.json' with { type: 'json' }

export type Words = typeof da

const words: Record<Language, Words> = { da, en }
let language: Language = 'da'

export function setLanguage(next: Language): void {
  language = next
}

export function shellWords(): Words {
  return words[language]
}

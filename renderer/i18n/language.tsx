/** The language of the screen: Danish unless somebody chose English on this PC. */
import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useState } from 'react'
import { type Language, languages } from '../../shared/host/contract.ts'
import { createTranslate, type Translate } from '../../shared/locales/translate.ts'

const KEY = 'language'

interface LanguageValue {
  language: Language
  t: Translate
  setLanguage(language: Language): void
}

const LanguageContext = createContext<LanguageValue | undefined>(undefined)

function storedLanguage(): Language {
  const stored = localStorage.getItem(KEY)
  return languages.find((language) => language === stored) ?? 'da'
}

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, choose] = useState(storedLanguage)
  // By this the page is read aloud.
  useLayoutEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const value = useMemo<LanguageValue>(
    () => ({
      language,
      t: createTranslate(language),
      setLanguage(next) {
        localStorage.setItem(KEY, next)
        choose(next)
      },
    }),
    [language],
  )
  return <LanguageContext value={value}>{children}</LanguageContext>
}

function useLanguageValue(): LanguageValue {
  const value = useContext(LanguageContext)
  if (!value) throw new Error('LanguageProvider is missing')
  return value
}

/** The translating function of the screen's language. */
export function useT(): Translate {
  return useLanguageValue().t
}

/** The language itself, for dates and amounts, and the switch. */
export function useLanguage(): Omit<LanguageValue, 't'> {
  return useLanguageValue()
}

import type { Page } from '@playwright/test'
import type { Language } from '../../../shared/host/contract.ts'
import { createTranslate, type TextKey, type TextValues } from '../../../shared/locales/translate.ts'

/** Looks at what is on the screen now, which goes by this name in the test's report. */
export type Look = (screen: string) => Promise<void>

/** What stands on the screen, by its text in the language it is shown in. */
export function wordsOn(page: Page, language: Language) {
  const t = createTranslate(language)
  return {
    t,
    dialog: page.getByRole('dialog'),
    /** Closes the dialog that is open; nothing of it is kept. */
    cancel: () =>
      page
        .getByRole('dialog')
        .getByRole('button', { name: t('common:action.cancel') })
        .click(),
    button: (key: TextKey, values?: TextValues) =>
      page.getByRole('button', { name: t(key, values), exact: true }),
    link: (key: TextKey) => page.getByRole('main').getByRole('link', { name: t(key), exact: true }),
    go: (
      screen:
        | 'overview'
        | 'programme'
        | 'activities'
        | 'rooms'
        | 'people'
        | 'accounts'
        | 'meetings'
        | 'print'
        | 'settings',
    ) =>
      page
        .getByRole('navigation', { name: t('common:nav.label') })
        .getByRole('link', { name: t(`common:nav.${screen}`), exact: true })
        .click(),
  }
}

import { expect, type Page } from '@playwright/test'
import type { Language } from '../../../shared/host/contract.ts'
import { type Look, wordsOn } from './tour-words.ts'

/** Who sits here, what was changed, and what can be brought back, in the example. The app is at any screen of it. */
export async function tourOfHistory(page: Page, language: Language, look: Look): Promise<void> {
  const { button, dialog, t, go, link } = wordsOn(page, language)
  await button('history:who.title').click()
  await dialog.getByLabel(t('history:who.other')).fill('Maximiliane-Alexandra')
  await look('who sits here')
  await page.keyboard.press('Enter')
  await expect(button('history:who.sits', { name: 'Maximiliane-Alexandra' })).toBeFocused()
  await go('people')
  await page.getByRole('button', { name: 'Łukasz Nowak' }).click()
  await dialog.getByRole('button', { name: t('common:action.remove') }).click()
  await expect(page.getByRole('button', { name: 'Łukasz Nowak' })).toBeHidden()
  await go('settings')
  await link('settings:history.open').click()
  await expect(page.getByRole('heading', { name: t('history:today') })).toBeVisible()
  await look('what has happened')
  await button('history:day.undoOne', { day: t('history:today') }).click()
  await expect(dialog.getByRole('listitem').first()).toBeVisible()
  await look('undo a whole day')
  await page.keyboard.press('Escape')
  await page.getByText(t('history:removed'), { exact: true }).click()
  await expect(button('history:bringBackOne', { name: 'Łukasz Nowak' })).toBeVisible()
  await button('history:bringBackOne', { name: 'Łukasz Nowak' }).click()
  await expect(button('history:isBackOne', { name: 'Łukasz Nowak' })).toBeVisible()
  await look('what was deleted, and brought back')
}

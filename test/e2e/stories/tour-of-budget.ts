/** Past how the accounts of the example stand, its grant, and the closing of its years. */
import { expect, type Page } from '@playwright/test'
import type { Language } from '../../../shared/host/contract.ts'
import { type Look, wordsOn } from './tour-words.ts'

export async function tourOfBudget(page: Page, language: Language, look: Look): Promise<void> {
  const { button, cancel, dialog, t, go, link } = wordsOn(page, language)
  await go('accounts')
  await expect(page.getByRole('heading', { name: t('accounts:title', { year: 2026 }) })).toBeVisible()
  await look('how it stands')
  await button('accounts:previousYear').click()
  await expect(page.getByRole('heading', { name: t('accounts:title', { year: 2025 }) })).toBeVisible()
  await look('how it stood a year ago')

  await link('accounts:nav.year').click()
  await expect(page.getByRole('heading', { name: t('closing:title') })).toBeVisible()
  await look('the accounts of a year')
  await button('closing:close', { year: 2026 }).click()
  await expect(dialog.getByText(t('closing:dialog.kept'))).toBeVisible()
  await look('closing a year')
  await cancel()
  await button('accounts:previousYear').click()
  await button('closing:reopen').click()
  await dialog.getByRole('button', { name: t('closing:reopenDialog.action') }).click()
  await expect(dialog.getByText(t('closing:reopenDialog.missing'))).toBeVisible()
  await look('opening a year again, without a reason')
  await cancel()

  await link('accounts:nav.grants').click()
  await expect(page.getByRole('button', { name: 'Kommunens tilskud' })).toBeVisible()
  await look('grants')
  await page.getByRole('button', { name: 'Kommunens tilskud' }).click()
  await expect(page.getByLabel(t('grants:form.name'))).toBeVisible()
  await look('a grant')
  await button('grants:categories.remove', { name: 'Mad og kaffe' }).click()
  await button('common:action.remove').click()
  await expect(dialog.getByRole('button', { name: t('grants:inUse.understood') })).toBeVisible()
  await look('a grant that cannot be deleted')
  await dialog.getByRole('button', { name: t('grants:inUse.understood') }).click()
  for (const title of ['before', 'payouts', 'report', 'letter'] as const)
    await page
      .getByRole('button', { name: new RegExp(`: ${t(`grants:${title}.title`).replace('?', '\\?')}$`) })
      .click()
  await page.getByLabel(t('grants:form.name')).fill('')
  await button('grants:categories.other').click()
  await page.getByLabel(t('grants:categories.budget')).last().fill('mange')
  await button('grants:form.save').click()
  await expect(page.getByText(t('grants:form.nameMissing'))).toBeVisible()
  await look('a grant with everything unfolded and its mistakes shown')
  await go('overview')
  await button('common:unsaved.leave').click()
}

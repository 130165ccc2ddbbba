/** Two activities want the same room at the same time, the same on every host. */
import { expect, type Page } from '@playwright/test'
import { ActivityFormPage } from '../pages/activity-form.page.ts'
import { AppPage } from '../pages/app.page.ts'
import { ClashesPage } from '../pages/clashes.page.ts'

const clash =
  /»Banko« og »Strikkecafé« bruger begge Salen torsdage|»Strikkecafé« og »Banko« bruger begge Salen torsdage/

/**
 * The clash is said while the time is typed, a free time fills itself in, and one that is meant stays accepted.
 * @param page the app on its first page, on Tuesday 24 November 2026
 * @param restart opens the app anew on the same data, on the same day
 */
export async function twoInTheHall(page: Page, restart: () => Promise<Page>): Promise<void> {
  const app = new AppPage(page)
  await app.begin()
  await page.getByRole('link', { name: 'Skriv den første aktivitet' }).click()
  const form = new ActivityFormPage(page)
  const thursdays = { weekdays: ['torsdag'], start: '26/11' }
  await form.fill({ title: 'Banko', startTime: '14', endTime: '16', ...thursdays, room: 'Salen' })
  await form.save()
  await app.go('activities')
  await page.getByRole('link', { name: 'Ny aktivitet' }).click()
  await form.fill({ title: 'Strikkecafé', startTime: '15', endTime: '17', ...thursdays })
  await expect(form.clashes).toBeEmpty()
  await page.getByText('Salen', { exact: true }).click()
  await expect(form.clashes).toContainText(
    'Salen er optaget: »Banko« torsdag den 26. november kl. 14.00–16.00. Og 49 gange til det næste år.',
  )

  // Typed away, typed back, and then the free time is taken with a click.
  await form.fill({ startTime: '16' })
  await expect(form.clashes).toBeEmpty()
  await form.fill({ startTime: '15.30' })
  await expect(form.clashes).toContainText('Salen er optaget')
  await form.clashes.getByRole('button', { name: 'kl. 16.00–17.30', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Begynder kl.' })).toHaveValue('16.00')
  await expect(page.getByRole('textbox', { name: 'Slutter kl.' })).toHaveValue('17.30')
  await expect(form.clashes).toBeEmpty()

  // It is not forbidden, and the overview says so.
  await form.fill({ startTime: '15' })
  await expect(form.clashes).toContainText('Salen er optaget')
  await form.save()
  await app.go('overview')
  const clashes = new ClashesPage(page)
  await clashes.openFromOverview(clash)
  await clashes.card(clash).getByRole('button', { name: 'Det er meningen' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Det er meningen' }).click()
  await expect(page.getByRole('dialog')).toContainText('Skriv kort hvorfor')
  await page.getByRole('dialog').getByRole('button', { name: 'Annullér' }).click()
  await clashes.accept(clash, 'De deler salen')
  await expect(clashes.card(clash)).toBeHidden()
  await app.undoFromNotice('er godkendt')
  await expect(clashes.card(clash)).toBeVisible()
  await clashes.accept(clash, 'Strik ved vinduet, banko ved døren')

  const again = await restart()
  await expect(again.getByRole('link', { name: /Strikkecafé/ }).first()).toBeVisible()
  await expect(again.getByRole('region', { name: 'Det skal I se på' })).toContainText(
    '»Banko« har ingen tovholder.',
  )
  await expect(again.getByRole('link', { name: clash })).toBeHidden()
  await again.goto(new URL('#/clashes', again.url()).href)
  const still = new ClashesPage(again)
  await expect(still.accepted).toContainText('Strik ved vinduet, banko ved døren')
  await still.accepted.getByRole('button', { name: /Tag det op igen/ }).click()
  await expect(still.card(clash)).toBeVisible()
  await expect(still.accepted).toBeHidden()
}

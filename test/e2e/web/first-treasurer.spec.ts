/** Somebody who never kept accounts: the grant, five expenses with receipts, the tin counted, the year closed, the pack. */
import type { Page } from '@playwright/test'
import { readPdf } from '../../read-pdf.ts'
import { AppPage } from '../pages/app.page.ts'
import { EntryFormPage } from '../pages/entry-form.page.ts'
import { FunderPackPage } from '../pages/funder-pack.page.ts'
import { receiptFixture } from '../pages/receipts.page.ts'
import { expect, test } from './fixtures/web-test.ts'

const expenses = [
  { text: 'Kaffe og sukker', amount: '197,85', use: 'Mad og kaffe', paid: 'Kassen', receipt: 'bon.jpg' },
  { text: 'Garn', amount: '345,50', use: 'Aktiviteter', paid: 'MobilePay', receipt: 'mobilepay.png' },
  { text: 'El, 3. kvartal', amount: '3.731,25', use: 'Egne penge', paid: 'Bank', receipt: 'elregning.pdf' },
  { text: 'Brød og pålæg', amount: '412', use: 'Mad og kaffe', paid: 'Kort', receipt: 'bon.jpg' },
  { text: 'Præmier til banko', amount: '1.250', use: 'Aktiviteter', paid: 'Kassen', receipt: 'bon.jpg' },
] as const

test('from the letter of the grant to the pack for the funder', async ({ page }) => {
  const app = new AppPage(page)
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'))
  await page.goto('/')
  await app.begin('Mødestedet i Stubberup')
  await app.go('accounts')
  await page.getByRole('link', { name: 'Skriv den første bevilling ind' }).click()
  await writeGrant(page)

  // What was in the tin when she took over.
  await accountsPage(page, 'Kasse, bank og udlæg')
  await page.getByRole('button', { name: 'Var der penge i kassen' }).click()
  await page.getByRole('dialog').getByLabel('Hvor meget var der om morgenen?').fill('2.000')
  await page.getByRole('dialog').getByRole('button', { name: 'Gem' }).click()

  const form = new EntryFormPage(page)
  await app.go('overview')
  await page.getByRole('link', { name: 'Ny udgift' }).click()
  for (const [at, { receipt, ...said }] of expenses.entries()) {
    await form.fill(said)
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Vælg filer' }).click()
    await (await chooser).setFiles(receiptFixture(receipt))
    await expect(page.getByRole('list', { name: 'Kvitteringer' }).getByRole('listitem')).toHaveCount(1)
    await form.save(at + 1)
    if (at < expenses.length - 1) await page.getByRole('button', { name: 'En mere' }).click()
  }

  await app.go('accounts')
  await expect(page.getByRole('main')).toContainText('Brugt 609,85 kr. af 60.000 kr.')
  await expect(page.getByRole('main')).toContainText('Brugt 1.595,50 kr. af 51.000 kr.')

  await accountsPage(page, 'Kasse, bank og udlæg')
  await page.getByRole('button', { name: 'Tæl kassen' }).click()
  await page.getByRole('dialog').getByLabel('Hvor meget er der i kassen?').fill('550')
  await expect(page.getByRole('dialog')).toContainText('Der mangler 2,15 kr.')
  await page.getByRole('dialog').getByRole('button', { name: 'Gem optællingen' }).click()
  await expect(page.getByRole('region', { name: 'Kassen' })).toContainText('550,00 kr.')

  await accountsPage(page, 'Årsregnskab')
  await page.getByRole('button', { name: 'Afslut regnskabet for 2026' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Afslut regnskabet' }).click()
  await expect(page.getByText('Regnskabet for 2026 blev afsluttet')).toBeVisible()

  const pack = new FunderPackPage(page)
  await pack.open()
  const saved = await pack.made('Hele pakken som PDF')
  const { text, pictures } = await readPdf(await saved.path())
  expect(pictures).toBeGreaterThanOrEqual(1)
  for (const said of [
    'Kommunens tilskud',
    '609,85',
    '1.595,50',
    '3.731,25',
    '108.794,65',
    'Regnskabet stemmer.',
  ])
    expect(text).toContain(said)
  for (const number of [1, 2, 3, 4, 5]) expect(text).toMatch(new RegExp(`Bilag ${number} (\\(1 af 2\\) )?· `))
})

async function writeGrant(page: Page): Promise<void> {
  await page.getByLabel('Hvad kalder I den?').fill('Kommunens tilskud')
  await page.getByLabel('Hvem giver pengene?').fill('Guldborgsund Kommune')
  await page.getByLabel('Første år').fill('2026')
  await page.getByLabel('Antal år').fill('3')
  await page.getByLabel('Beløb om året, kr.').fill('111.000')
  await page.getByRole('button', { name: 'Mad og kaffe' }).click()
  await page.getByLabel('Om året, kr.', { exact: true }).first().fill('60.000')
  await expect(page.getByRole('main')).toContainText('Der er 51.000 kr. tilbage at fordele.')
  await page.getByRole('button', { name: 'Aktiviteter', exact: true }).click()
  await page.getByLabel('Om året, kr.', { exact: true }).nth(1).fill('51.000')
  await expect(page.getByRole('main')).toContainText('Det er det hele.')
  await page.getByRole('button', { name: 'Gem bevillingen' }).click()
}

async function accountsPage(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Regnskab', exact: true }).click()
  await page
    .getByRole('navigation', { name: 'Regnskabets sider' })
    .getByRole('link', { name, exact: true })
    .click()
}

/** The tin, the bank, and what somebody laid out. */
import AxeBuilder from '@axe-core/playwright'
import { makeEntry } from '../../factories/accounts.ts'
import { makePlaceData } from '../../factories/place-data.ts'
import { AppPage } from '../pages/app.page.ts'
import { expect, test } from './fixtures/web-test.ts'

let app: AppPage

test.beforeEach(async ({ page }) => {
  app = new AppPage(page)
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'))
  await page.goto('/')
  await app.openPlace(
    makePlaceData({
      entries: [
        makeEntry({
          kind: 'opening',
          date: '2026-01-01',
          amount: 1000_00,
          text: 'Kassens beholdning ved start',
        }),
        makeEntry({ date: '2026-11-02', text: 'Kaffe og sukker', amount: 154_50, voucher: 1 }),
        makeEntry({
          date: '2026-11-03',
          text: 'Garn',
          amount: 345_50,
          voucher: 2,
          paid: 'person',
          by: 'Åse Sørensen',
        }),
        makeEntry({
          date: '2026-11-09',
          text: 'Servietter',
          amount: 60_00,
          voucher: 3,
          paid: 'person',
          by: 'åse sørensen',
        }),
      ],
    }),
  )
  await page.getByRole('link', { name: 'Regnskab', exact: true }).click()
  await page.getByRole('link', { name: 'Kasse, bank og udlæg', exact: true }).click()
})

test('the tin is counted, and what is missing is booked', async ({ page }) => {
  const tin = page.getByRole('region', { name: 'Kassen' })
  await expect(tin).toContainText('845,50 kr.')
  await tin.getByRole('button', { name: 'Tæl kassen' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Efter regnskabet skal der være 845,50 kr. i kassen.')
  await dialog.getByRole('button', { name: 'Gem optællingen' }).click()
  await expect(dialog).toContainText('Skriv et beløb i kroner')
  await dialog.getByRole('button', { name: 'Tæl sedler og mønter hver for sig' }).click()
  await dialog.getByLabel('200 kr.').fill('4')
  await dialog.getByLabel('20 kr.', { exact: true }).fill('2')
  await dialog.getByLabel('0,50 kr.').fill('2')
  await expect(dialog).toContainText('Der mangler 4,50 kr.')
  await dialog.getByRole('button', { name: 'Gem optællingen' }).click()
  await expect(dialog).toBeHidden()
  await expect(tin).toContainText('841,00 kr.')
  await expect(tin).toContainText('Talt op 24. november 2026: der manglede 4,50 kr.')
  await expect(page.getByRole('row', { name: /Kassen talt op/ })).toContainText('4,50')
})

test('what was laid out is paid back in one click, and comes back with another', async ({ page }) => {
  const owed = page.getByRole('region', { name: 'Udlæg' })
  await expect(owed).toContainText('åse sørensen har 405,50 kr. til gode')
  await owed.getByRole('button', { name: 'Betal tilbage fra kassen' }).click()
  await expect(owed).toContainText('Ingen har lagt penge ud.')
  await expect(page.getByRole('region', { name: 'Kassen' })).toContainText('440,00 kr.')
  await app.undoFromNotice('»Udlæg betalt tilbage til åse sørensen« er tilføjet')
  await expect(owed).toContainText('til gode')
})

test('money goes to the bank, which had some when the accounts began', async ({ page }) => {
  const bank = page.getByRole('region', { name: 'Banken' })
  await bank.getByRole('button', { name: 'Var der penge i banken' }).click()
  await page.getByRole('dialog').getByLabel('Hvor meget var der om morgenen?').fill('48.000')
  await expect(page.getByRole('dialog')).toContainText('Læst som 48.000,00 kr.')
  await page.getByRole('dialog').getByRole('button', { name: 'Gem' }).click()
  await expect(bank).toContainText('48.000,00 kr.')
  await page.getByRole('button', { name: 'Sæt penge i banken' }).click()
  await page.getByRole('dialog').getByLabel('Beløb').fill('500')
  await page.getByRole('dialog').getByRole('button', { name: 'Gem' }).click()
  await expect(bank).toContainText('48.500,00 kr.')
  await expect(page.getByRole('region', { name: 'Kassen' })).toContainText('345,50 kr.')
  await page.getByRole('region', { name: 'Kassebog' }).getByText('Banken', { exact: true }).click()
  await expect(page.getByRole('row', { name: /Fra kassen til banken/ })).toContainText('48.500,00')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
})

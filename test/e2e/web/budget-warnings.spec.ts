/** What the accounts warn of, where the accounts are and on Overblik. */
import { makeCategory, makeEntry, makeGrant, makePlannedExpense } from '../../factories/accounts.ts'
import { makeActivity, makePlaceData } from '../../factories/place-data.ts'
import { AppPage } from '../pages/app.page.ts'
import { expect, test } from './fixtures/web-test.ts'

const food = makeCategory({ name: 'Mad og kaffe', budget: 40_000_00 })
const trips = makeCategory({ name: 'Udflugter', budget: 5_000_00, funded: false })
const coffee = makeActivity({ title: 'Torsdagskaffe' })
const onCoffee = { id: coffee.id, title: 'Torsdagskaffe' }

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-07-31T10:00:00+02:00'))
  await page.goto('/')
  await new AppPage(page).openPlace(
    makePlaceData({
      activities: [coffee],
      grants: [makeGrant({ categories: [food, trips] })],
      entries: [
        makeEntry({
          kind: 'income',
          paid: 'bank',
          lines: [{ amount: 2_000_50, source: 'entrance', activity: onCoffee }],
        }),
        makeEntry({
          voucher: 2,
          onPaper: true,
          paid: 'bank',
          lines: [{ amount: 30_000_00, categoryId: food.id, activity: onCoffee }],
        }),
        makeEntry({ voucher: 3, paid: 'bank', lines: [{ amount: 5_200_00, categoryId: trips.id }] }),
        makeEntry({ voucher: 4, paid: 'person', by: 'Ole Bøgh', amount: 286_50, date: '2026-05-02' }),
      ],
      plannedExpenses: [makePlannedExpense({ amount: 4_000_00, categoryId: food.id })],
    }),
  )
})

const runsOut = 'Til mad og kaffe er der 6.000 kr. tilbage; som I bruger nu, rækker det til uge 37.'
const over = 'Til udflugter er der brugt 200 kr. mere, end der er sat af.'

test('the two that matter most stand on Overblik, and lead to where they are looked at', async ({ page }) => {
  const attention = page.getByRole('region', { name: 'Det skal I se på' })
  await expect(attention.getByRole('listitem').filter({ hasText: 'Til ' })).toHaveText([runsOut, over])
  // Room is kept for them from the first picture on.
  await page.reload()
  await expect(attention.getByRole('link', { name: runsOut })).toBeVisible()
  await attention.getByRole('link', { name: over }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page).toHaveURL(/accounts/)
})

test('everything of a year is seen at a glance, in words beside the bars', async ({ page }) => {
  await new AppPage(page).go('accounts')
  const warnings = page.getByRole('region', { name: 'Det skal I se på' })
  await expect(warnings.getByRole('listitem')).toContainText([
    runsOut,
    over,
    'Der mangler bilag til 2 udgifter i 2026.',
    'Ole Bøgh har haft 286,50 kr. til gode siden 2. maj.',
  ])
  const lines = page.getByRole('list', { name: 'Kategorier i Kommunens tilskud' }).getByRole('listitem')
  await expect(lines).toContainText([
    'Brugt 30.000 kr. af 40.000 kr. · 4.000 kr. planlagt · 6.000 kr. tilbage',
    'Brugt 5.200 kr. af 5.000 kr. · 200 kr. for meget',
  ])
  await expect(lines.first()).toContainText('Som I bruger nu, rækker det til uge 37.')
  await expect(page.getByText('Sådan er det regnet ud:')).toBeVisible()
  await expect(
    page.getByText('Brugt 30.000 kr. af 111.000 kr. · 4.000 kr. planlagt · 77.000 kr. tilbage'),
  ).toBeVisible()
  const own = page.getByRole('region', { name: 'Jeres egne penge i 2026' })
  await expect(own).toContainText('Ind i alt2.000,50 kr.')
  await expect(own).toContainText('Ud i alt5.486,50 kr.')
  await expect(own).toContainText('Underskud3.486,00 kr.')
  await expect(page.getByRole('region', { name: 'Det har I i dag' })).toContainText(
    'I skylder Ole Bøgh286,50 kr.',
  )
  const coffeeRow = page.getByRole('row').filter({ hasText: 'Torsdagskaffe' })
  await expect(coffeeRow.getByRole('cell')).toHaveText(['30.000,00', '2.000,50'])
  await warnings.getByRole('link', { name: 'Betal tilbage' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kasse, bank og udlæg' })).toBeVisible()
})

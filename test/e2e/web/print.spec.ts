import type { Page } from '@playwright/test'
import { ActivityFormPage } from '../pages/activity-form.page.ts'
import { AppPage } from '../pages/app.page.ts'
import { PrintPage } from '../pages/print.page.ts'
import { expect, test } from './fixtures/web-test.ts'

/** Points of an A4 and an A3 page. */
const a4 = [595.28, 841.89]
const a3 = [841.89, 1190.55]

test.beforeEach(({ page }) => page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00')))

async function openPrint(page: Page): Promise<PrintPage> {
  await page.goto('/')
  const app = new AppPage(page)
  await app.lookAtExample()
  await app.go('print')
  const print = new PrintPage(page)
  await print.choose('Ugeprogram')
  return print
}

test('another week, on larger paper', async ({ page }) => {
  const print = await openPrint(page)
  const thisWeek = await print.download()
  expect(thisWeek.name).toBe('2026-W48 Ugeprogram.pdf')
  expect(thisWeek.size.map(Math.round)).toEqual(a4.map(Math.round))

  for (let week = 49; week <= 53; week += 1) await page.getByRole('button', { name: 'Næste' }).click()
  await page.getByText('A3', { exact: true }).click()
  await expect(page.getByRole('region', { name: 'Ugeprogram' })).toContainText('Program for uge 53')
  const last = await print.download()
  expect(last.name).toBe('2026-W53 Ugeprogram.pdf')
  expect(last.text).toContain('28. december 2026 – 3. januar 2027')
  expect(last.size.map(Math.round)).toEqual(a3.map(Math.round))
})

test('a month goes on over as many pages as it takes, and says so on each', async ({ page }) => {
  const print = await openPrint(page)
  await print.choose('Månedsliste')
  await expect(page.getByRole('region', { name: 'Månedsliste' })).toContainText('Program for november 2026')
  const month = await print.download()
  expect(month.name).toBe('2026-11 Månedsliste.pdf')
  expect(month.pages).toBeGreaterThan(1)
  expect(month.text).toContain(`Side ${month.pages} af ${month.pages}`)
  for (const week of [45, 46, 47, 48, 49]) expect(month.text).toContain(`Uge ${week}`)
})

test('the phone list holds what each has said yes to, and nothing else', async ({ page }) => {
  const print = await openPrint(page)
  await new AppPage(page).go('people')
  await page.getByRole('button', { name: 'Łukasz Nowak' }).click()
  await page.getByRole('checkbox', { name: 'E-mail' }).uncheck()
  await page.getByRole('button', { name: 'Gem' }).click()
  await page.getByRole('button', { name: 'Karen Ågård' }).click()
  await page.getByRole('checkbox', { name: 'Navn' }).uncheck()
  await page.getByRole('button', { name: 'Gem' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()

  await page.getByRole('link', { name: 'Udskriv telefonliste' }).click()
  await expect(page.getByRole('region', { name: 'Telefonliste' })).toContainText('Łukasz Nowak')
  const { text } = await print.download()
  expect(text).toContain('12 34 56 78')
  expect(text).not.toContain('lukasz@')
  expect(text).not.toContain('Karen')
  expect(text).toContain('Makuleres efter brug')
})

test('characters that no letter here can draw are named before anything is printed', async ({ page }) => {
  await page.goto('/')
  const app = new AppPage(page)
  await app.begin()
  await page.getByRole('link', { name: 'Skriv den første aktivitet' }).click()
  const form = new ActivityFormPage(page)
  await form.fill({ title: 'Fest 🎉 med 音楽', startTime: '14', weekdays: ['torsdag'], start: '26/11' })
  await form.save()
  await app.go('print')
  const print = new PrintPage(page)
  await print.choose('Ugeprogram')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('🎉 音 楽')
  const { text } = await print.download()
  expect(text).toContain('Fest')
})

test('the same programme as text, each with one button', async ({ page }) => {
  await openPrint(page)
  const copied = async (button: string) => {
    await page.getByRole('button', { name: button }).click()
    await expect(new AppPage(page).notice).toContainText('Teksten er kopieret')
    return page.evaluate(() => navigator.clipboard.readText())
  }
  const facebook = await copied('Kopiér til Facebook')
  const newspaper = await copied('Kopiér til avisen')
  const email = await copied('Kopiér til e-mail')
  for (const text of [facebook, newspaper, email]) {
    expect(text).toContain('Kornbølle Mødested')
    expect(text).toContain('Fredagsfilm')
    expect(text).toContain('AFLYST')
  }
  expect(new Set([facebook, newspaper, email]).size).toBe(3)
})

test('from the example to a place of their own, and back to the example', async ({ page }) => {
  await page.goto('/')
  const app = new AppPage(page)
  await app.lookAtExample()
  await page.getByRole('link', { name: 'Begynd på jeres eget' }).click()
  await app.begin('Mødestedet i Stubberup')
  await expect(page.getByText('Der er ingen aktiviteter endnu')).toBeVisible()
  await expect(page.getByText('I kigger på et eksempel')).toBeHidden()

  await app.go('settings')
  await page.getByRole('link', { name: 'Sikkerhedskopier' }).click()
  await page.getByRole('button', { name: 'Sæt tilbage' }).click()
  await expect(page.getByRole('dialog', { name: 'Kornbølle Mødested' })).toContainText('20 aktiviteter')
  await page.getByRole('button', { name: 'Brug denne kopi' }).click()
  await expect(app.notice).toContainText('Nu vises »Kornbølle Mødested«')
  await app.go('overview')
  await expect(page.getByRole('link', { name: /^13\.30.*Fredagsfilm/ })).toBeVisible()
})

/** What somebody was writing when the window went away is there again when the form opens. */
import type { Page } from '@playwright/test'
import { makeClosure, makePlaceData, makeRoom } from '../../factories/place-data.ts'
import { ActivityFormPage } from '../pages/activity-form.page.ts'
import { AppPage } from '../pages/app.page.ts'
import { ClosuresPage } from '../pages/closures.page.ts'
import { lookAt } from '../stories/look-at.ts'
import { onDisk } from './fixtures/drafts-on-disk.ts'
import { expect, test } from './fixtures/web-test.ts'

const long = 'Vi mødes om de gamle sange. '.repeat(40)

const kept = (page: Page) =>
  page.getByText('Det, du var i gang med at skrive i dag kl. 10.00, er her stadig.')

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'))
  await page.goto('/')
})

test.describe('an activity', () => {
  test.beforeEach(async ({ page }) => {
    await new AppPage(page).begin()
    await page.getByRole('link', { name: 'Skriv den første aktivitet' }).click()
  })

  test('opens as it was left, every field of it, and is gone when it is saved', async ({ page }) => {
    const form = new ActivityFormPage(page)
    await form.fill({ title: 'Sangaften', startTime: '19', endTime: '21', frequency: 'Bestemte datoer' })
    await page.getByLabel('Mere om aktiviteten').fill(long)
    await page.getByLabel('Datoer').fill('24/11\nog en gang til jul')
    await page.getByRole('button', { name: 'Tilføj en pris' }).click()
    await page.getByLabel('Pris i kr.').fill('halvtreds')
    await expect.poll(() => onDisk(page)).toContain('halvtreds')
    await page.reload()

    await expect(kept(page)).toBeVisible()
    await expect(page.getByLabel('Navn', { exact: true })).toHaveValue('Sangaften')
    await expect(page.getByLabel('Begynder kl.')).toHaveValue('19.00')
    await expect(page.getByLabel('Slutter kl.')).toHaveValue('21.00')
    await expect(page.getByLabel('Mere om aktiviteten')).toHaveValue(long)
    await expect(page.getByLabel('Datoer')).toHaveValue('24/11\nog en gang til jul')
    await expect(page.getByLabel('Pris i kr.')).toHaveValue('halvtreds')

    await page.getByLabel('Datoer').fill('24/11')
    await page.getByLabel('Pris i kr.').fill('50')
    await form.save()
    await expect.poll(() => onDisk(page)).toBe('')
    await page.reload()
    await page.getByRole('link', { name: 'Ret' }).click()
    await expect(page.getByLabel('Mere om aktiviteten')).toHaveValue(long.trim())
    await expect(kept(page)).toBeHidden()
  })

  test('is thrown away with a click, and brought back with another', async ({ page }) => {
    await page.getByLabel('Mere om aktiviteten').fill(long)
    await expect.poll(() => onDisk(page)).toContain(long)
    await page.reload()
    await page.getByRole('button', { name: 'Kassér' }).click()
    await expect(page.getByLabel('Mere om aktiviteten')).toHaveValue('')
    await expect(kept(page)).toBeHidden()
    await new AppPage(page).undoFromNotice('er kasseret')
    await expect(page.getByLabel('Mere om aktiviteten')).toHaveValue(long)
    await page.getByRole('button', { name: 'Kassér' }).click()
    await expect.poll(() => onDisk(page)).toBe('')
  })

  test('is not kept by somebody who chose not to save it, or who wrote nothing', async ({ page }) => {
    await page.getByLabel('Mere om aktiviteten').fill(long)
    await expect.poll(() => onDisk(page)).toContain(long)
    await page.getByLabel('Mere om aktiviteten').fill('')
    await expect.poll(() => onDisk(page)).toBe('')
    await page.getByLabel('Mere om aktiviteten').fill(long)
    await expect.poll(() => onDisk(page)).toContain(long)
    await page.getByRole('button', { name: 'Annullér' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Gem ikke' }).click()
    await expect.poll(() => onDisk(page)).toBe('')
  })

  test('that was changed elsewhere in the meantime is shown as it was written, and overwrites nothing', async ({
    page,
  }) => {
    const form = new ActivityFormPage(page)
    await form.fill({ title: 'Kaffe', startTime: '14', weekdays: ['mandag'], start: '30/11' })
    await form.save()
    await page.getByRole('link', { name: 'Ret' }).click()
    await page.getByLabel('Mere om aktiviteten').fill(long)
    await expect.poll(() => onDisk(page)).toContain(long)

    const other = await page.context().newPage()
    await other.goto(page.url())
    await other.getByRole('button', { name: 'Kassér' }).click()
    await other.getByLabel('Navn', { exact: true }).fill('Te')
    await new ActivityFormPage(other).save()
    await other.close()

    await page.getByLabel('Mere om aktiviteten').press('End')
    await page.getByLabel('Mere om aktiviteten').pressSequentially('!')
    await expect.poll(() => onDisk(page)).toContain(`${long}!`)
    await page.reload()
    await expect(page.getByLabel('Mere om aktiviteten')).toHaveValue(`${long}!`)
    await page.getByRole('button', { name: 'Gem aktivitet' }).click()
    await expect(page.getByRole('alert')).toContainText('Det er blevet ændret et andet sted')
    await page.getByRole('button', { name: 'Kassér' }).click()
    await page.reload()
    await expect(page.getByLabel('Navn', { exact: true })).toHaveValue('Te')
  })
})

test('the place, a booking, a closed period and a line to print open as they were left', async ({ page }) => {
  const app = new AppPage(page)
  await app.openPlace(makePlaceData({ rooms: [makeRoom({ name: 'Salen' })], closures: [makeClosure()] }))

  await app.go('settings')
  await page.getByLabel('Adresse').fill('Bygaden 1')
  await expect.poll(() => onDisk(page)).toContain('Bygaden 1')
  await page.reload()
  await expect(kept(page)).toBeVisible()
  await expect(page.getByLabel('Adresse')).toHaveValue('Bygaden 1')
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await expect.poll(() => onDisk(page)).toBe('')

  await app.go('rooms')
  await page.getByRole('button', { name: 'Nyt udlån' }).click()
  await page.getByLabel('Bemærkning').fill('Nøglen ligger hos naboen')
  await expect.poll(() => onDisk(page)).toContain('Nøglen ligger hos naboen')
  // Not thrown away by a slip of the finger either.
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.reload()
  await page.getByRole('button', { name: 'Nyt udlån' }).click()
  await expect(kept(page)).toBeVisible()
  await expect(page.getByLabel('Bemærkning')).toHaveValue('Nøglen ligger hos naboen')
  await page.getByRole('button', { name: 'Annullér' }).click()
  await expect.poll(() => onDisk(page)).toBe('')

  await new ClosuresPage(page).open()
  await page.getByRole('button', { name: 'Ny lukkeperiode' }).click()
  await page.getByLabel('Grund').fill('Gulvet i salen skal slibes')
  await expect.poll(() => onDisk(page)).toContain('Gulvet i salen skal slibes')
  await page.reload()
  await page.getByRole('button', { name: 'Ny lukkeperiode' }).click()
  await expect(page.getByLabel('Grund')).toHaveValue('Gulvet i salen skal slibes')
  await page.getByRole('button', { name: 'Annullér' }).click()
  await expect.poll(() => onDisk(page)).toBe('')

  await page.goto('/#/print?document=notice')
  await page.getByLabel('Egen linje').fill('Kom til døren mod haven')
  await expect.poll(() => onDisk(page)).toContain('Kom til døren mod haven')
  await page.reload()
  await expect(page.getByLabel('Egen linje')).toHaveValue('Kom til døren mod haven')
  await app.go('overview')
  await expect.poll(() => onDisk(page)).toBe('')
})

test.describe('the line over what was being written', () => {
  for (const size of ['normal', 'largest'] as const) {
    test(`is there for everybody, text ${size}`, async ({ page }) => {
      const look = lookAt(page, size)
      await new AppPage(page).openPlace(makePlaceData({ rooms: [makeRoom({ name: 'Salen' })] }))
      await page.evaluate((chosen) => localStorage.setItem('text-size', chosen), size)
      await page.goto('/#/activities/new')
      await page.getByLabel('Navn', { exact: true }).fill('Sangaften')
      await expect.poll(() => onDisk(page)).toContain('Sangaften')
      await page.reload()
      await expect(kept(page)).toBeVisible()
      await look('an activity that was being written')
      await page.goto('/#/rooms?booking=new')
      await page.getByRole('button', { name: 'Gem ikke' }).click()
      await page.getByLabel('Hvem eller hvad').fill('Jagtforeningen')
      await expect.poll(() => onDisk(page)).toContain('Jagtforeningen')
      await page.reload()
      await expect(kept(page)).toBeVisible()
      await look('a booking that was being written')
    })
  }
})

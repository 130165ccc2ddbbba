/** Receipts as files: a whole pile at once, put where it belongs by dragging and by the keyboard; nothing of it is lost. */
import { readFile } from 'node:fs/promises'
import { readPlaceFile } from '../../../shared/place-file/read-place-file.ts'
import { makeEntry } from '../../factories/accounts.ts'
import { makePlaceData } from '../../factories/place-data.ts'
import { AppPage } from '../pages/app.page.ts'
import { EntryFormPage } from '../pages/entry-form.page.ts'
import { broughtFixture, ReceiptsPage, receiptFixture } from '../pages/receipts.page.ts'
import { SettingsPage } from '../pages/settings.page.ts'
import { lookAt } from '../stories/look-at.ts'
import { dropRealFile } from './fixtures/drop-real-file.ts'
import { expect, test } from './fixtures/web-test.ts'

const coffee = makeEntry({
  date: '2026-11-02',
  text: 'Kaffe og sukker',
  amount: 197_85,
  voucher: 1,
  paid: 'card',
})
const yarn = makeEntry({ date: '2026-11-03', text: 'Garn', amount: 345_50, voucher: 2, paid: 'mobilepay' })
const light = makeEntry({
  date: '2026-11-09',
  text: 'El, 3. kvartal',
  amount: 3731_25,
  voucher: 3,
  paid: 'bank',
})

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'))
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  await new AppPage(page).openPlace(makePlaceData({ entries: [light, yarn, coffee] }))
  await new ReceiptsPage(page).open()
})

test('a pile is chosen, dropped and pasted, put in its place, and is in the copy that is saved', async ({
  page,
}) => {
  const app = new AppPage(page)
  const receipts = new ReceiptsPage(page)
  await expect(receipts.missing).toHaveText([/Kaffe og sukker/, /Garn/, /El, 3. kvartal/])

  await receipts.choose(receiptFixture('bon.jpg'))
  await expect(receipts.pile).toHaveText([/bon\.jpg/])
  const note = { name: 'Noter.txt', bytes: new Uint8Array([104, 101, 106]) }
  expect(await receipts.bring('drop', note, await broughtFixture('elregning.pdf'))).toBe(true)
  await expect(receipts.pile).toHaveText([/bon\.jpg/, /elregning\.pdf/])
  await expect(page.getByText('Noter.txt: Filen kan ikke læses')).toBeVisible()
  expect(await receipts.bring('paste', await broughtFixture('mobilepay.png'))).toBe(true)
  await expect(receipts.pile).toHaveCount(3)
  await expect(page.getByText('PDF, 2 sider')).toBeVisible()

  // The photo was taken with the phone on its side.
  const photo = page.getByRole('img', { name: 'bon.jpg' })
  await expect
    .poll(() => photo.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]))
    .toEqual([1200, 1600])

  await page
    .getByRole('button', { name: 'Se bon.jpg stort' })
    .dragTo(receipts.missing.filter({ hasText: 'Kaffe og sukker' }))
  await expect(receipts.missing).toHaveText([/Garn/, /El, 3. kvartal/])
  await expect(receipts.pile).toHaveCount(2)

  await page.getByRole('combobox', { name: '»elregning.pdf« hører til' }).focus()
  await page.keyboard.type('el, 3')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(receipts.missing).toHaveText([/Garn/])
  await receipts.missing.getByLabel('På papir').click()
  await expect(page.getByText('Ingen udgifter mangler bilag.')).toBeVisible()

  await app.go('settings')
  const { path } = await new SettingsPage(page).saveCopy()
  const copy = readPlaceFile(await readFile(path))
  if (!copy.ok) throw new Error(copy.code)
  const found = new Map(copy.value.data.entries.map((entry) => [entry.text, entry]))
  const typeOf = (text: string) =>
    copy.value.attachments.find(({ hash }) => found.get(text)?.receipts.includes(hash))?.type
  expect([typeOf('Kaffe og sukker'), typeOf('El, 3. kvartal')]).toEqual(['image/jpeg', 'application/pdf'])
  expect(found.get('Garn')).toMatchObject({ receipts: [], onPaper: true })
  // What waits in the pile is in it too, though it belongs to no line of the accounts yet.
  expect(copy.value.unplaced?.map(({ name }) => name)).toEqual(['mobilepay.png'])
  expect(copy.value.attachments).toHaveLength(3)
})

test('the pile is there after a restart, and a receipt that is put wrong comes back to it', async ({
  page,
}) => {
  const app = new AppPage(page)
  const receipts = new ReceiptsPage(page)
  await receipts.choose(receiptFixture('bon.jpg'), receiptFixture('mobilepay.png'))
  await expect(receipts.pile).toHaveCount(2)
  await app.go('overview')
  await receipts.open()
  await expect(receipts.pile).toHaveCount(2)
  await page.reload()
  await expect(receipts.pile).toHaveText([/bon\.jpg/, /mobilepay\.png/])

  await page.getByRole('button', { name: 'Tag »mobilepay.png« væk' }).click()
  await expect(receipts.pile).toHaveCount(1)
  await app.undoFromNotice('»mobilepay.png« er taget væk')
  await expect(receipts.pile).toHaveText([/bon\.jpg/, /mobilepay\.png/])

  await page
    .getByRole('button', { name: 'Se bon.jpg stort' })
    .dragTo(receipts.missing.filter({ hasText: 'Garn' }))
  await expect(receipts.pile).toHaveText([/mobilepay\.png/])
  await app.undoFromNotice('Garn')
  await expect(receipts.pile).toHaveText([/bon\.jpg/, /mobilepay\.png/])
  await expect(receipts.missing).toHaveCount(3)

  await page.getByRole('link', { name: 'Ny udgift med »bon.jpg«' }).click()
  await expect(page.getByRole('img', { name: 'kvittering 1' })).toBeVisible()
  const form = new EntryFormPage(page)
  await form.fill({ text: 'Smør', amount: '27,50', paid: 'Kassen' })
  await page.getByRole('button', { name: 'Gem udgift' }).click()
  await expect(page.getByRole('button', { name: 'Gem udgift' })).toBeHidden()
  await receipts.open()
  await expect(receipts.pile).toHaveText([/mobilepay\.png/])
})

test('two windows take in receipts; each shows those of both, and none is lost', async ({ page }) => {
  const other = await page.context().newPage()
  await other.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'))
  await other.goto('/')
  const [here, there] = [new ReceiptsPage(page), new ReceiptsPage(other)]
  await there.open()
  await expect(there.missing).toHaveCount(3)
  await here.choose(receiptFixture('bon.jpg'))
  await expect(there.pile).toHaveText([/bon\.jpg/])
  await there.choose(receiptFixture('elregning.pdf'), receiptFixture('mobilepay.png'))
  await expect(here.pile).toHaveText([/bon\.jpg/, /elregning\.pdf/, /mobilepay\.png/])
  await page.reload()
  await expect(here.pile).toHaveCount(3)
})

test('turned while it is looked at in large, it stays there, upright', async ({ page }) => {
  const receipts = new ReceiptsPage(page)
  await receipts.choose(receiptFixture('mobilepay.png'), receiptFixture('bon.jpg'))
  await page.getByRole('button', { name: 'Se bon.jpg stort' }).click()
  const dialog = page.getByRole('dialog', { name: 'bon.jpg' })
  const photo = dialog.getByRole('img', { name: 'Kvittering 2 af 2' })
  const size = () => photo.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])
  await expect.poll(size).toEqual([1200, 1600])
  await dialog.getByRole('button', { name: 'Vend' }).click()
  await expect.poll(size).toEqual([1600, 1200])
  await page.keyboard.press('Escape')
  await expect(receipts.pile).toHaveText([/mobilepay\.png/, /bon\.jpg/])
})

test('a file of the computer dropped on the page of receipts comes in; elsewhere nothing is opened', async ({
  page,
}) => {
  const receipts = new ReceiptsPage(page)
  await expect(receipts.missing).toHaveCount(3)
  await dropRealFile(page, receiptFixture('elregning.pdf'))
  await expect(receipts.pile).toHaveText([/elregning\.pdf/])
  await new AppPage(page).go('rooms')
  const address = page.url()
  await page.evaluate(() => Object.assign(window, { stayed: true }))
  await dropRealFile(page, receiptFixture('bon.jpg'))
  await receipts.open()
  await expect(receipts.pile).toHaveText([/elregning\.pdf/])
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true)
  expect(page.url().split('#')[0]).toBe(address.split('#')[0])
})

test('a pile that nobody has placed is in a copy, and comes back with it', async ({ page }) => {
  const app = new AppPage(page)
  const receipts = new ReceiptsPage(page)
  const settings = new SettingsPage(page)
  await receipts.choose(receiptFixture('bon.jpg'))
  await receipts.choose(receiptFixture('elregning.pdf'))
  await expect(receipts.pile).toHaveCount(2)
  await app.go('settings')
  const copy = await settings.saveCopy()

  await receipts.open()
  await receipts.pile
    .filter({ hasText: 'bon.jpg' })
    .getByRole('button', { name: 'Tag »bon.jpg« væk' })
    .click()
  await expect(receipts.pile).toHaveText([/elregning\.pdf/])
  await app.go('settings')
  await settings.openCopy(copy.path)
  await settings.takeCopy()
  await receipts.open()
  await expect(receipts.pile).toHaveText([/elregning\.pdf/, /bon\.jpg/])
  await expect(page.getByRole('img', { name: 'bon.jpg' })).toBeVisible()
})

for (const size of ['normal', 'largest'] as const)
  test(`the page of receipts is there for everybody, text ${size}`, async ({ page }) => {
    await page.evaluate((chosen) => localStorage.setItem('text-size', chosen), size)
    await page.reload()
    const receipts = new ReceiptsPage(page)
    const look = lookAt(page, size)
    await look('nothing in the pile')
    await receipts.choose(...(['bon.jpg', 'mobilepay.png', 'elregning.pdf'] as const).map(receiptFixture))
    await expect(receipts.pile).toHaveCount(3)
    await expect(page.getByText('PDF, 2 sider')).toBeVisible()
    await expect(page.getByRole('img', { name: 'bon.jpg' })).toBeVisible()
    await look('three in the pile')
    await page.getByRole('button', { name: 'Se bon.jpg stort' }).click()
    await expect(page.getByRole('img', { name: 'Kvittering 1 af 3' })).toBeVisible()
    await look('a photo in large')
    await page.getByRole('button', { name: 'Næste' }).click()
    await page.getByRole('button', { name: 'Næste' }).click()
    await expect(page.getByRole('region', { name: 'Side 2 af 2' })).toBeAttached()
    await look('a PDF in large')
  })

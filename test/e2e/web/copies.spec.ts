import { strToU8, zipSync } from 'fflate'
import type { ErrorCode } from '../../../shared/domain/result.ts'
import { errorText } from '../../../shared/locales/error-text.ts'
import { createTranslate } from '../../../shared/locales/translate.ts'
import { writePlaceFile } from '../../../shared/place-file/write-place-file.ts'
import { makeActivity, makePlaceData } from '../../factories/place-data.ts'
import { ActivityFormPage } from '../pages/activity-form.page.ts'
import { AppPage } from '../pages/app.page.ts'
import { PrintPage } from '../pages/print.page.ts'
import { SettingsPage } from '../pages/settings.page.ts'
import { expect, test } from './fixtures/web-test.ts'

const t = createTranslate('da')
const lindeballe = writePlaceFile(
  makePlaceData({ activities: [makeActivity({ title: 'Kaffe og snak' }), makeActivity({ title: 'Banko' })] }),
  [],
  { appVersion: '0.1.0', savedAt: '2026-11-22T14:05' },
)
const file = (buffer: Uint8Array, name = 'Kopi.moedested') => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(buffer),
})

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'))
  await page.goto('/')
})

test('a copy brings everything back, and what was there before can be put back too', async ({ page }) => {
  const app = new AppPage(page)
  const settings = new SettingsPage(page)
  await app.begin()
  await page.getByRole('link', { name: 'Skriv den første aktivitet' }).click()
  const form = new ActivityFormPage(page)
  await form.fill({ title: 'Banko', startTime: '14', weekdays: ['torsdag'], start: '5/11', room: 'Salen' })
  await form.save()
  await app.go('settings')
  const copy = await settings.saveCopy()
  expect(copy.name).toBe('2026-11-24 Mødestedet i Stubberup.moedested')

  await app.go('activities')
  await page.getByRole('button', { name: 'Banko' }).click()
  await page.getByRole('button', { name: 'Slet', exact: true }).click()
  await page.getByRole('button', { name: 'Slet det hele' }).click()
  await expect(page.getByText(t('activities:empty'))).toBeVisible()

  await app.go('settings')
  await settings.openCopy(copy.path)
  await expect(settings.preview).toContainText('Mødestedet i Stubberup')
  await expect(settings.preview).toContainText('Kopien indeholder 1 aktivitet, 0 tovholdere og 1 lokale.')
  await expect(settings.preview).toContainText('Den blev gemt tirsdag den 24. november 2026 kl. 10.00')
  await settings.preview.getByRole('button', { name: 'Annullér' }).click()
  await app.go('activities')
  await expect(page.getByText(t('activities:empty'))).toBeVisible()

  await app.go('settings')
  await settings.openCopy(copy.path)
  await settings.takeCopy()
  await expect(app.notice).toContainText('kan sættes tilbage under Indstillinger')
  await app.go('activities')
  await expect(page.getByRole('button', { name: 'Banko' })).toBeVisible()

  await app.go('settings')
  await page.getByRole('link', { name: 'Sikkerhedskopier' }).click()
  const kept = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Sæt tilbage' }) })
  await expect(kept).toHaveCount(1)
  await expect(kept).toContainText('0 aktiviteter')
  await kept.getByRole('button', { name: 'Sæt tilbage' }).click()
  await settings.takeCopy()
  await expect(kept).toHaveCount(2)
  await expect(kept.first()).toContainText('1 aktivitet')
  await app.go('activities')
  await expect(page.getByText(t('activities:empty'))).toBeVisible()
})

test('a file that is no good is refused in one sentence, and nothing is changed', async ({ page }) => {
  const manifest = (more: object) => ({
    'manifest.json': strToU8(JSON.stringify({ format: 'moedested', formatVersion: 1, ...more })),
  })
  const damaged = lindeballe.slice()
  // Within the packed rows, which come after the manifest.
  const at = Buffer.from(lindeballe).indexOf('activities.json') + 40
  damaged.set([(damaged[at] ?? 0) ^ 0xff], at)
  const files: [string, Uint8Array, ErrorCode, Record<string, string>?][] = [
    ['empty', new Uint8Array(), 'place-file-empty'],
    ['a PDF', strToU8('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF'), 'place-file-not-ours'],
    ['a zip of something else', zipSync({ 'referat.txt': strToU8('Mødet åbnede') }), 'place-file-not-ours'],
    ['cut off', lindeballe.slice(0, -200), 'place-file-cut-off'],
    ['damaged', damaged, 'place-file-damaged', { file: 'activities.json' }],
    [
      'newer',
      zipSync(manifest({ formatVersion: 99, appVersion: '9.0.0' })),
      'place-file-newer',
      { appVersion: '9.0.0' },
    ],
  ]
  const app = new AppPage(page)
  const settings = new SettingsPage(page)
  await app.begin()
  await app.go('settings')
  for (const [name, bytes, code, details] of files)
    await test.step(name, async () => {
      await settings.openCopy(file(bytes))
      const alarm = page
        .getByRole('alert')
        .filter({ hasText: errorText(t, { code, ...(details && { details }) }) })
      await expect(alarm).toBeVisible()
      await expect(settings.preview).toBeHidden()
      await alarm.getByRole('button', { name: 'Luk' }).click()
    })
  await expect(page.getByText('Det, der var her før')).toBeHidden()
  await expect(page.getByLabel('Navn', { exact: true })).toHaveValue('Mødestedet i Stubberup')
})

test('a copy is opened from the very first page', async ({ page }) => {
  const app = new AppPage(page)
  const settings = new SettingsPage(page)
  await settings.openCopy(file(lindeballe))
  await expect(settings.preview).toContainText('Kopien indeholder 2 aktiviteter')
  await expect(settings.preview).not.toContainText('træder i stedet')
  await settings.takeCopy()
  await expect(app.notice).toContainText('Nu vises »Lindeballe Mødested«.')
  await app.go('activities')
  await expect(page.getByRole('button', { name: 'Kaffe og snak' })).toBeVisible()
})

test('a logo and a photo are shown, printed and in the copy; what is no picture is refused', async ({
  page,
}) => {
  const app = new AppPage(page)
  const settings = new SettingsPage(page)
  const print = new PrintPage(page)
  const clip = { x: 0, y: 0, width: 300, height: 120 }
  const png = { name: 'Logo.png', mimeType: 'image/png', buffer: await page.screenshot({ clip }) }
  const jpeg = {
    name: 'Foto.jpg',
    mimeType: 'image/jpeg',
    buffer: await page.screenshot({ type: 'jpeg', clip: { ...clip, width: 400, height: 300 } }),
  }
  await app.begin()
  await app.go('settings')
  await settings.choose('Vælg et logo', file(strToU8('ikke et billede'), 'Brev.jpg'))
  await expect(page.getByRole('alert').getByText(t('errors:picture-not-readable'))).toBeVisible()
  await settings.choose('Vælg et logo', png)
  const logo = page.getByRole('img', { name: 'Logo' })
  await expect(logo).toHaveJSProperty('naturalWidth', 300)
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await expect(app.notice).toContainText('er gemt')

  await app.go('activities')
  await page.getByRole('button', { name: 'Ny aktivitet' }).click()
  const form = new ActivityFormPage(page)
  await form.fill({ title: 'Fernisering', startTime: '15', weekdays: ['torsdag'], start: '26/11' })
  await settings.choose('Vælg et foto', jpeg)
  await expect(page.getByRole('img', { name: 'Foto af aktiviteten' })).toHaveJSProperty('naturalWidth', 400)
  await form.save()

  await app.go('print')
  await print.choose('Ugeprogram')
  expect((await print.download()).pictures).toBe(1)
  await app.go('settings')
  const { path } = await settings.saveCopy()

  await page.getByRole('button', { name: 'Fjern logoet' }).click()
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await expect(logo).toBeHidden()
  await app.go('print')
  await print.choose('Ugeprogram')
  expect((await print.download()).pictures).toBe(0)

  await app.go('settings')
  await settings.openCopy(path)
  await expect(settings.preview).toContainText('2 billeder')
  await settings.takeCopy()
  await expect(logo).toHaveJSProperty('naturalWidth', 300)
  await app.go('print')
  await print.choose('Ugeprogram')
  expect((await print.download()).pictures).toBe(1)
})

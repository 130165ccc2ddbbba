/** The data cannot be used as they are: each case says so in its own words, and nothing is repaired or thrown away. */
import type { Page } from '@playwright/test'
import { writePlaceFile } from '../../../shared/place-file/write-place-file.ts'
import { makeActivity, makePlaceData } from '../../factories/place-data.ts'
import { AppPage } from '../pages/app.page.ts'
import { PeoplePage } from '../pages/people.page.ts'
import { SettingsPage } from '../pages/settings.page.ts'
import { expect, test } from './fixtures/web-test.ts'

/** Opens the database as something else than the app would, and lets it write into a table. */
function writeRaw(page: Page, name: string, table: string, row: object, version?: number): Promise<void> {
  return page.evaluate(
    ([database, store, value, wanted]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(database, wanted)
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const transaction = request.result.transaction(store, 'readwrite')
          transaction.objectStore(store).put(value)
          transaction.oncomplete = () => {
            request.result.close()
            resolve()
          }
          transaction.onabort = () => reject(transaction.error)
        }
      }),
    [name, table, row, version] as const,
  )
}

function rowsOf(page: Page, name: string, table: string): Promise<unknown[]> {
  return page.evaluate(
    ([database, store]) =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = indexedDB.open(database)
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const rows = request.result.transaction(store).objectStore(store).getAll()
          rows.onsuccess = () => {
            request.result.close()
            resolve(rows.result)
          }
        }
      }),
    [name, table] as const,
  )
}

test('data of a newer version are left alone, and the newer version is asked for', async ({ page }) => {
  await page.goto('/')
  const app = new AppPage(page)
  await app.begin()
  await writeRaw(page, 'moedested', 'rooms', { id: 'from a newer version' }, 990)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Der skal bruges en nyere udgave' })).toBeVisible()
  await expect(page.getByRole('button')).toHaveText(['Prøv igen'])
  await page.getByRole('button', { name: 'Prøv igen' }).click()
  await expect(page.getByRole('heading', { name: 'Der skal bruges en nyere udgave' })).toBeVisible()
  expect(await rowsOf(page, 'moedested', 'rooms')).toEqual([{ id: 'from a newer version' }])
  expect(await rowsOf(page, 'moedested', 'places')).toHaveLength(1)
})

test('broken data are put aside as they are, and a copy takes their place', async ({ page }) => {
  await page.goto('/')
  const app = new AppPage(page)
  await app.begin()
  const broken = { id: '6f2c7a52-9a0e-4d57-8a4b-0c7a5a6f1d11', name: 12 }
  await writeRaw(page, 'moedested', 'rooms', broken)
  await page.reload()
  await expect(
    page.getByRole('heading', { name: 'Noget af det, der er gemt, er gået i stykker' }),
  ).toBeVisible()
  await expect(page.getByText('bliver lagt til side og ikke slettet')).toBeVisible()
  await page.getByRole('button', { name: 'Åbn en kopi' }).click()
  await expect(page.getByRole('heading', { name: 'Velkommen til Åbent Mødested' })).toBeVisible()

  const settings = new SettingsPage(page)
  await settings.openCopy({
    name: 'Kopi.moedested',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(
      writePlaceFile(makePlaceData({ activities: [makeActivity({ title: 'Banko' })] }), [], {
        appVersion: '0.3.0',
        savedAt: '2026-11-22T14:05',
      }),
    ),
  })
  await settings.takeCopy()
  await page.reload()
  await app.go('activities')
  await expect(page.getByRole('button', { name: 'Banko' })).toBeVisible()
  expect(await rowsOf(page, 'moedested', 'rooms')).toEqual([broken])
})

test('a browser offers a copy each week in which something was changed', async ({ page }) => {
  const at = (day: string) => page.clock.setFixedTime(new Date(`${day}T10:00:00+01:00`))
  const offer = page.getByRole('region', { name: 'Sikkerhedskopier' })
  const app = new AppPage(page)
  const addPerson = async (name: string) => {
    await new PeoplePage(page).add(name)
    await app.go('overview')
    await expect(page.getByRole('heading', { name: 'Denne uge' })).toBeVisible()
  }
  await at('2026-11-02')
  await page.goto('/')
  await app.begin()
  await addPerson('Åse')
  await expect(offer).toBeHidden()

  await at('2026-11-09')
  await page.reload()
  await expect(offer).toContainText('I har ikke gemt en kopi endnu')
  const settings = new SettingsPage(page)
  await settings.saveCopy()
  await expect(offer).toBeHidden()

  await at('2026-11-17')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Denne uge' })).toBeVisible()
  await expect(offer).toBeHidden()
  await addPerson('Finn')
  await expect(offer).toContainText('I gemte sidst en kopi mandag den 9. november 2026')
})

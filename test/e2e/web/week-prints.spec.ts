import type { Page } from '@playwright/test'
import { readPdf } from '../../read-pdf.ts'
import { AppPage } from '../pages/app.page.ts'
import { WeekPrintsPage } from '../pages/week-prints.page.ts'
import { expect, test } from './fixtures/web-test.ts'

test.beforeEach(({ page }) => page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00')))

/** The system's folder dialog from now on answers with a folder of the browser's own. */
async function answerFolderDialog(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() })
  })
}

/** The files of a folder the person chose, by name. */
async function filesIn(page: Page, folder: string): Promise<Map<string, Uint8Array>> {
  const files = await page.evaluate(async (name) => {
    const root = await navigator.storage.getDirectory()
    const found: [string, string][] = []
    for await (const [file, handle] of (await root.getDirectoryHandle(name)).entries()) {
      const bytes = new Uint8Array(await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer())
      found.push([file, btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))])
    }
    return found
  }, folder)
  return new Map(files.map(([name, base64]) => [name, new Uint8Array(Buffer.from(base64, 'base64'))]))
}

const folder = '2026-W48 Ugens udskrifter'

test('the papers of a week in one go, in one folder, and never over those of last time', async ({ page }) => {
  await answerFolderDialog(page)
  await page.goto('/')
  const app = new AppPage(page)
  await app.lookAtExample()
  await page.getByRole('link', { name: 'Ugens udskrifter' }).click()
  const week = new WeekPrintsPage(page)
  await expect(week.heading).toBeVisible()
  const names = await week.papers()
  expect(names[0]).toBe('Ugeprogram')
  expect(names.some((name) => name.startsWith('Dørskilt: '))).toBe(true)
  expect(names.some((name) => name.startsWith('Tilmeldingsliste: '))).toBe(true)

  await week.make()
  await expect(week.outcome).toHaveText(`${names.length} filer ligger nu i mappen »${folder}«.`)
  const files = await filesIn(page, folder)
  expect(files.size).toBe(names.length)
  for (const [name, bytes] of files) {
    expect(name).toMatch(/^2026-W48 .+\.pdf$/)
    expect((await readPdf(bytes)).size.map(Math.round)).toEqual([595, 842])
  }
  const programme = await readPdf(files.get('2026-W48 Ugeprogram.pdf') as Uint8Array)
  expect(programme.text).toContain('Program for uge 48')
  for (const name of names.filter((one) => one.startsWith('Dørskilt: '))) {
    const room = name.slice('Dørskilt: '.length)
    const sign = await readPdf(files.get(`2026-W48 Dørskilt ${room}.pdf`) as Uint8Array)
    expect(sign.text).toContain(room)
  }

  // Once more, the programme alone.
  for (const name of names.slice(1)) await week.paper(name).uncheck()
  await week.make()
  await expect(week.outcome).toHaveText(`1 fil ligger nu i mappen »${folder}«.`)
  const after = await filesIn(page, folder)
  expect(after.size).toBe(names.length + 1)
  expect((await readPdf(after.get('2026-W48 Ugeprogram (2).pdf') as Uint8Array)).text).toBe(programme.text)
})

test('another week, stopped half way, saves nothing; a closed dialog and a refusal leave it as it was', async ({
  page,
}) => {
  await answerFolderDialog(page)
  await page.goto('/')
  await new AppPage(page).lookAtExample()
  await page.getByRole('link', { name: 'Ugens udskrifter' }).click()
  const week = new WeekPrintsPage(page)
  await page.getByRole('button', { name: 'Næste' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Uge 49' })).toBeVisible()
  await week.button.click()
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(week.button).toBeVisible()
  await expect(week.outcome).toBeHidden()

  await page.evaluate(() =>
    Object.assign(window, {
      showDirectoryPicker: () => Promise.reject(new DOMException('closed', 'AbortError')),
    }),
  )
  await week.make()
  await expect(week.outcome).toBeHidden()

  await page.evaluate(() =>
    Object.assign(window, {
      showDirectoryPicker: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    }),
  )
  await week.make()
  await expect(page.getByText('Der er ikke plads til filen.')).toBeVisible()
  await expect(week.outcome).toBeHidden()
  const left = await page.evaluate(async () => {
    const names: string[] = []
    for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name)
    return names
  })
  expect(left).toEqual([])
})

test('where the browser cannot write to a folder, they come as one file', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showDirectoryPicker'))
  await page.goto('/')
  await new AppPage(page).lookAtExample()
  await page.getByRole('link', { name: 'Ugens udskrifter' }).click()
  const week = new WeekPrintsPage(page)
  const coming = page.waitForEvent('download')
  await week.button.click()
  expect((await coming).suggestedFilename()).toBe(`${folder}.zip`)
  await expect(week.outcome).toContainText(`»${folder}.zip«`)
})

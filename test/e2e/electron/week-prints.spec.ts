import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readPdf } from '../../read-pdf.ts'
import { AppPage } from '../pages/app.page.ts'
import { WeekPrintsPage } from '../pages/week-prints.page.ts'
import { answerOpenDialog, shownFolders, watchShownFolders } from './fixtures/dialogs.ts'
import { expect, test } from './fixtures/electron-test.ts'

test('the papers of a week lie in one folder that opens, and a second run writes over none', async ({
  launch,
}, info) => {
  const { main, page } = await launch()
  const place = info.outputPath('Dokumenter')
  await mkdir(place)
  await watchShownFolders(main)
  await answerOpenDialog(main, place)
  await new AppPage(page).lookAtExample()
  await page.getByRole('link', { name: 'Ugens udskrifter' }).click()
  const week = new WeekPrintsPage(page)
  const names = await week.papers()
  expect(names.length).toBeGreaterThan(2)

  await week.make()
  await expect(week.outcome).toContainText(`${names.length} filer ligger nu i mappen »`)
  const [folder = ''] = await readdir(place)
  expect(folder).toMatch(/^20\d\d-W\d\d Ugens udskrifter$/)
  expect(await shownFolders(main)).toEqual([join(place, folder)])
  const files = (await readdir(join(place, folder))).sort()
  expect(files).toHaveLength(names.length)
  for (const file of files) {
    expect(file).toMatch(/^20\d\d-W\d\d .+\.pdf$/)
    expect((await readPdf(join(place, folder, file))).size.map(Math.round)).toEqual([595, 842])
  }
  const programme = files.find((file) => file.endsWith('Ugeprogram.pdf')) ?? ''
  expect((await readPdf(join(place, folder, programme))).text).toContain('Program for uge')

  await week.make()
  await expect.poll(async () => (await readdir(join(place, folder))).length).toBe(2 * files.length)
  const second = (await readdir(join(place, folder))).filter((file) => file.endsWith(' (2).pdf'))
  expect(second.sort()).toEqual(files.map((file) => file.replace(/\.pdf$/, ' (2).pdf')).sort())
})

import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readPlaceFile } from '../../../shared/place-file/read-place-file.ts'
import { makeAttachment } from '../../factories/attachment.ts'
import { makeActivity, makePlace, makePlaceData } from '../../factories/place-data.ts'
import { makeSnapshot } from '../../factories/snapshot.ts'
import { callWithBytes } from './fixtures/call-with-bytes.ts'
import { answerOpenDialog, shownFolders, watchShownFolders } from './fixtures/dialogs.ts'
import { expect, test } from './fixtures/electron-test.ts'
import { documentsIn } from './fixtures/launch-shell.ts'

const picture = makeAttachment()
const place = makePlace({ name: 'Lindeballe Mødested' })
const data = makePlaceData({ place, activities: [makeActivity({ picture: picture.hash })] })

test('a snapshot lands in the documents, and is read back whole after the next start', async ({
  launch,
  dataFolder,
}) => {
  const first = await launch()
  const toWrite = makeSnapshot(data, [picture])
  expect(await callWithBytes(first.page, 'writeSnapshot', toWrite)).toEqual({
    ok: true,
    value: { lacking: [picture.hash] },
  })
  const kept = { placeId: place.id, placeName: place.name, ...picture }
  expect(await callWithBytes(first.page, 'keepAttachment', kept)).toEqual({ ok: true })
  expect(await callWithBytes(first.page, 'writeSnapshot', toWrite)).toMatchObject({
    ok: true,
    value: { lacking: [] },
  })
  const shelf = join(documentsIn(dataFolder), place.name, 'Sikkerhedskopier')
  expect((await readdir(shelf)).sort()[0]).toMatch(
    /^2026-11-25 kl\. 14\.05\.\d\d Lindeballe Mødested\.moedested$/,
  )
  await first.close()

  const { page } = await launch()
  const bytes = await page.evaluate(async () => {
    const found = await window.shell?.call('findSnapshots', undefined)
    const [folder] = found?.ok ? found.value.folders : []
    const read = await window.shell?.call('readSnapshot', folder?.snapshots[0]?.id ?? '')
    return read?.ok ? [...read.value] : read
  })
  expect(bytes).toBeInstanceOf(Array)
  expect(readPlaceFile(Uint8Array.from(bytes as number[]))).toMatchObject({
    ok: true,
    value: { data, attachments: [{ ...picture }] },
  })
})

test('the window waits for a page that has something to finish, but not for ever', async ({ launch }) => {
  const { main, page } = await launch()
  await page.waitForSelector('h1')
  await page.evaluate(async () => {
    await window.shell?.call('listeningForClosing', true)
    window.shell?.subscribe('closing', () => {
      localStorage.setItem('told', 'yes')
      void window.shell?.call('readyToClose', undefined)
    })
  })
  const closed = page.waitForEvent('close')
  await main.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await closed

  const again = await launch()
  await again.page.waitForSelector('h1')
  expect(await again.page.evaluate(() => localStorage.getItem('told'))).toBe('yes')
  // Listens and never answers.
  await again.page.evaluate(() => window.shell?.call('listeningForClosing', true))
  await again.close()
})

test('a second folder is chosen by dialog, and copied to before the window closes', async ({
  launch,
  dataFolder,
}, info) => {
  const { main, page, close } = await launch()
  await page.waitForSelector('h1')
  const choose = () => page.evaluate(() => window.shell?.call('chooseSecondFolder', undefined))
  await answerOpenDialog(main, undefined)
  expect(await choose()).toEqual({ ok: true })
  const stick = info.outputPath('USB')
  await mkdir(stick)
  await answerOpenDialog(main, stick)
  expect(await choose()).toEqual({ ok: true, value: { shownPath: 'USB', present: true } })
  await page.evaluate(async () => {
    await window.shell?.call('listeningForClosing', true)
    window.shell?.subscribe('closing', () => void window.shell?.call('readyToClose', undefined))
  })
  await watchShownFolders(main)
  const without = makePlaceData({ place })
  expect(await callWithBytes(page, 'writeSnapshot', makeSnapshot(without))).toMatchObject({ ok: true })
  expect(await page.evaluate((id) => window.shell?.call('showSnapshots', id), place.id)).toEqual({ ok: true })
  expect(await shownFolders(main)).toEqual([join(documentsIn(dataFolder), place.name, 'Sikkerhedskopier')])
  await close()
  expect(await readdir(join(stick, place.name, 'Sikkerhedskopier'))).toHaveLength(1)

  const again = await launch()
  await again.page.evaluate(() => window.shell?.call('forgetSecondFolder', undefined))
  const found = await again.page.evaluate(() => window.shell?.call('findSnapshots', undefined))
  expect(found?.ok && found.value.second).toBeUndefined()
})

test('the data go aside at the next start, and the app starts on none', async ({ launch, dataFolder }) => {
  const first = await launch()
  await first.page.waitForSelector('h1')
  await first.page.evaluate(
    () =>
      new Promise((done) => {
        const opening = indexedDB.open('broken', 1)
        opening.onsuccess = done
      }),
  )
  // A start of its own would be out of the test's sight.
  await first.main.evaluate(({ app }) => {
    app.relaunch = () => {}
  })
  const gone = first.main.waitForEvent('close')
  await first.page.evaluate(() => void window.shell?.call('setDataAside', undefined))
  await gone

  const { page } = await launch()
  await page.waitForSelector('h1')
  const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
  expect(names).not.toContain('broken')
  const [aside = ''] = await readdir(join(dataFolder, 'Sat til side'))
  expect(aside).toMatch(/^\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d$/)
  expect(await readdir(join(dataFolder, 'Sat til side', aside))).not.toEqual([])
})

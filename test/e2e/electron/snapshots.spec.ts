import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { readPlaceFile } from '../../../shared/place-file/read-place-file.ts'
import { makeAttachment } from '../../factories/attachment.ts'
import { makeActivity, makePlace, makePlaceData } from '../../factories/place-data.ts'
import { makeSnapshot } from '../../factories/snapshot.ts'
import { expect, test } from './fixtures/electron-test.ts'
import { documentsIn } from './fixtures/launch-shell.ts'

const picture = makeAttachment()
const place = makePlace({ name: 'Lindeballe Mødested' })
const data = makePlaceData({ place, activities: [makeActivity({ picture: picture.hash })] })

/** A call with bytes in it, which reach the page as numbers. */
async function call(page: Page, channel: 'writeSnapshot' | 'keepAttachment', input: { bytes: Uint8Array }) {
  return page.evaluate(
    ([name, told, bytes]) =>
      window.shell?.call(name, { ...told, bytes: Uint8Array.from(bytes) } as never) as Promise<unknown>,
    [channel, { ...input, bytes: undefined }, [...input.bytes]] as const,
  )
}

test('a snapshot lands in the documents, and is read back whole after the next start', async ({
  launch,
  dataFolder,
}) => {
  const first = await launch()
  const toWrite = makeSnapshot(data, [picture])
  expect(await call(first.page, 'writeSnapshot', toWrite)).toEqual({
    ok: true,
    value: { lacking: [picture.hash] },
  })
  const kept = { placeId: place.id, placeName: place.name, ...picture }
  expect(await call(first.page, 'keepAttachment', kept)).toEqual({ ok: true })
  expect(await call(first.page, 'writeSnapshot', toWrite)).toMatchObject({ ok: true, value: { lacking: [] } })
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

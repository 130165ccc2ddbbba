/**
 * What is written where others may read it: standard output and error, the page's console, log files. Names, telephone
 * numbers and paths are planted, everything that can go wrong is made to, and none of them is found there.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { zipSync } from 'fflate'
import { writePlaceFile } from '../../../shared/place-file/write-place-file.ts'
import { makeActivity, makePerson, makePlace, makePlaceData } from '../../factories/place-data.ts'
import { AppPage } from '../pages/app.page.ts'
import { answerOpenDialog, answerSaveDialog } from './fixtures/dialogs.ts'
import { expect, test } from './fixtures/electron-test.ts'

const name = 'Rosa Hemmelig'
const phone = '87 65 43 21'
const secret = `${name}, ${phone}, C:\\Users\\Rosa\\${name}.moedested`

const place = makePlaceData({
  place: makePlace({ name: `${name}s sted`, contactName: name, phone }),
  people: [makePerson({ name, phone })],
  activities: [makeActivity({ title: `Kaffe hos ${name}`, line: phone })],
})
const copy = writePlaceFile(place, [], { appVersion: '0.2.0', savedAt: '2026-11-22T14:05' })

/** All that is said from now on, by the shell and on the page. */
function listen(main: ElectronApplication, page: Page): string[] {
  const said: string[] = []
  for (const stream of [main.process().stdout, main.process().stderr])
    stream?.on('data', (piece) => said.push(String(piece)))
  main.on('console', (message) => said.push(message.text()))
  page.on('console', (message) => said.push(message.text(), message.location().url))
  page.on('pageerror', (error) => said.push(String(error.stack)))
  return said
}

/** Dialogs of the shell that say something went wrong; answered at once. */
async function watchErrorBoxes(main: ElectronApplication): Promise<void> {
  await main.evaluate(({ dialog }) => {
    const boxes: string[][] = []
    Object.assign(globalThis, { boxes })
    dialog.showErrorBox = (title, text) => boxes.push([title, text])
  })
}

const boxesOf = (main: ElectronApplication) =>
  main.evaluate(() => (globalThis as { boxes?: string[][] }).boxes ?? [])

/** Log files anybody wrote into the data folder. The database's own say where it lies, in that very folder. */
async function logsIn(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  const logs = files.filter((file) => file.isFile() && /(^LOG(\.old)?$|\.log$|\.dmp$)/.test(file.name))
  const ofDatabase = (path: string) =>
    /leveldb|blob_storage|Local Storage|Session Storage|shared_proto_db/.test(path)
  return logs.map((file) => join(file.parentPath, file.name)).filter((path) => !ofDatabase(path))
}

test('none of it tells of people, or where their files lie', async ({ launch, dataFolder }, info) => {
  const { main, page } = await launch()
  const said = listen(main, page)
  await watchErrorBoxes(main)
  const app = new AppPage(page)
  const open = page.getByRole('button', { name: 'Åbn en kopi' })
  const alert = page.getByRole('alert')
  const path = (end: string) => info.outputPath(`${name} ${phone} ${end}`)

  await test.step('copies that cannot be opened', async () => {
    const broken = zipSync({
      'manifest.json': new TextEncoder().encode('{"format":"moedested","formatVersion":2}'),
      'place.json': new TextEncoder().encode(JSON.stringify({ ...place.place, name: secret.repeat(9) })),
    })
    const files = {
      tom: new Uint8Array(),
      halv: copy.slice(0, 900),
      brev: new TextEncoder().encode(secret),
      forkert: broken,
    }
    for (const [end, bytes] of Object.entries(files)) {
      await writeFile(path(`${end}.moedested`), bytes)
      await answerOpenDialog(main, path(`${end}.moedested`))
      await open.click()
      await expect(alert).toContainText(/\S+ \S+/)
      said.push(await alert.innerText())
      await page.reload()
    }
    for (const gone of [path('væk.moedested'), info.outputPath()]) {
      await answerOpenDialog(main, gone)
      await open.click()
      await expect(alert).toContainText('kunne ikke læses')
      said.push(await alert.innerText())
      await page.reload()
    }
  })

  await test.step('a file that cannot be written, and what is not of the agreed shape', async () => {
    await answerSaveDialog(main, path(join('ikke', 'her.moedested')))
    for (const input of [{ kind: 'pdf', suggestedName: secret, bytes: new Uint8Array(1) }, { kind: secret }])
      said.push(
        JSON.stringify(await page.evaluate((file) => window.shell?.call('saveFile', file as never), input)),
      )
    const title = `${secret}\ud800`
    said.push(
      JSON.stringify(
        await page.evaluate(
          (each) => window.shell?.call('print', { title: each, bytes: new Uint8Array(9) }),
          title,
        ),
      ),
    )
  })

  await test.step('a screen that fails says a sentence', async () => {
    await writeFile(path('god.moedested'), copy)
    await answerOpenDialog(main, path('god.moedested'))
    await open.click()
    await page.getByRole('button', { name: 'Brug denne kopi' }).click()
    await expect(page.getByRole('heading', { name: 'Denne uge' })).toBeVisible()
    await page.evaluate((message) => {
      const { sort } = Array.prototype
      Array.prototype.sort = function (by) {
        if (this.some((one) => one?.mayPrint)) throw new RangeError(message)
        return sort.call(this, by)
      }
    }, secret)
    await app.go('people')
    await expect(page.getByRole('heading', { name: 'Noget gik galt på denne side' })).toBeVisible()
    await expect.poll(() => said.join('\n')).toContain('broken screen: RangeError')
    said.push(await page.locator('main').innerText())
    await page.getByRole('button', { name: 'Start igen' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Tovholdere' })).toBeVisible()
  })

  await test.step('an error nobody caught, on the page', async () => {
    await page.evaluate((message) => {
      setTimeout(() => {
        throw new TypeError(message)
      })
      void Promise.reject(new Error(message))
      void Promise.reject(message)
    }, secret)
    await expect.poll(() => said.join('\n')).toContain('uncaught: TypeError')
    await expect.poll(() => said.join('\n')).toContain('unhandled: Error')
    await expect.poll(() => said.join('\n')).toContain('unhandled: unknown error')
  })

  await test.step('an error nobody caught, in the shell, is one sentence in a dialog', async () => {
    await main.evaluate((_, message) => {
      const told = Object.assign(new Error(message), { code: 'ENOENT', path: message })
      for (const delay of [0, 1])
        setTimeout(() => {
          throw told
        }, delay)
      setTimeout(() => void Promise.reject(told))
    }, secret)
    await expect.poll(() => said.join('\n')).toContain('uncaught: Error ENOENT')
    await expect.poll(() => said.join('\n')).toContain('unhandled: Error ENOENT')
    const boxes = await boxesOf(main)
    expect(boxes).toEqual([
      ['Noget gik galt i programmet', expect.stringMatching(/^Det, I har gemt, er der stadig\./)],
    ])
    said.push(...boxes.flat())
    await app.go('overview')
    await expect(page.getByRole('heading', { name: 'Denne uge' })).toBeVisible()
  })

  await test.step('a page that dies comes back; the second time at once it is told and ends', async () => {
    const crash = () =>
      main.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
      )
    const loaded = main.evaluate(
      ({ BrowserWindow }) =>
        new Promise<void>((done) =>
          BrowserWindow.getAllWindows()[0]?.webContents.once('did-finish-load', () => done()),
        ),
    )
    await crash()
    await loaded
    const box = main.evaluate(
      ({ dialog, app: shell }) =>
        new Promise<string[]>((done) => {
          dialog.showErrorBox = (...words) => done(words)
          // The test would never hear of it.
          shell.exit = () => {}
        }),
    )
    await crash()
    const words = await box
    expect(words[0]).toBe('Åbent Mødested gik i stå')
    said.push(...words)
  })

  const told = said.join('\n')
  expect(told).not.toBe('')
  const files = await Promise.all((await logsIn(dataFolder)).map((file) => readFile(file, 'latin1')))
  for (const planted of [name, 'Hemmelig', phone, '87654321', info.outputPath(), dataFolder, 'C:\\'])
    for (const text of [told, ...files]) expect(text).not.toContain(planted)
})

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { expect, test } from './fixtures/electron-test.ts'
import { commonWords, findElectron } from './fixtures/launch-shell.ts'

const pageAddress = 'app://moedested/'

test('a second start hands its file to the first and ends', async ({ launch, dataFolder }, info) => {
  const { main, page } = await launch()
  await page.waitForSelector('h1')
  const file = info.outputPath('Kopi fra naboen.moedested')
  await writeFile(file, 'not a real copy')
  await page.evaluate(() => {
    Object.assign(window, { heard: new Promise((done) => window.shell?.subscribe('fileOpened', done)) })
    return window.shell?.call('listening', undefined)
  })
  await main.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())

  const second = spawn(findElectron() ?? '', [...commonWords(dataFolder), resolve('.'), file], {
    stdio: 'ignore',
  })
  const [code] = await once(second, 'exit')
  expect(code).toBe(0)

  const heard = await page.evaluate(async () => {
    const opened = (await Reflect.get(window, 'heard')) as {
      ok: true
      value: { name: string; bytes: Uint8Array }
    }
    return { name: opened.value.name, text: new TextDecoder().decode(opened.value.bytes) }
  })
  expect(heard).toEqual({ name: 'Kopi fra naboen.moedested', text: 'not a real copy' })
  expect(
    await main.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((w) => w.isMinimized())),
  ).toEqual([false])
})

test('the window comes back where it stood, if that is still on a screen', async ({ launch, dataFolder }) => {
  const bounds = (main: ElectronApplication) =>
    main.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds())
  const stood = { x: 40, y: 30, width: 1000, height: 640 }

  const first = await launch()
  await first.main.evaluate(
    ({ BrowserWindow }, place) => BrowserWindow.getAllWindows()[0]?.setBounds(place),
    stood,
  )
  await expect.poll(() => bounds(first.main)).toEqual(stood)
  await first.close()

  const second = await launch()
  expect(await bounds(second.main)).toEqual(stood)
  await second.close()

  await writeFile(
    join(dataFolder, 'window.json'),
    JSON.stringify({ bounds: { ...stood, x: 9000 }, maximized: false }),
  )
  const third = await launch()
  const area = await third.main.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea)
  const shown = await bounds(third.main)
  expect(shown?.x).toBeGreaterThanOrEqual(area.x)
  expect(shown?.x).toBeLessThan(area.x + area.width)
})

test('a page that crashed comes back', async ({ launch }) => {
  const { main, page } = await launch()
  await page.waitForSelector('h1')
  const loaded = main.evaluate(
    ({ BrowserWindow }) =>
      new Promise<string | undefined>((done) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        contents?.once('did-finish-load', () => done(contents.getURL()))
        contents?.forcefullyCrashRenderer()
      }),
  )
  expect(await loaded).toContain(pageAddress)
})

test('the menu speaks Danish, then English when asked, and passes its commands on', async ({ launch }) => {
  const { main, page } = await launch()
  await page.waitForSelector('h1')
  const labels = () =>
    main.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label.replace('&', '')))
  expect(await labels()).toEqual(['Filer', 'Rediger', 'Vis', 'Hjælp'])
  await page.evaluate(() => {
    Object.assign(window, { heard: new Promise((done) => window.shell?.subscribe('menuCommand', done)) })
  })
  await main.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('save-copy')?.click())
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toBe('save-copy')
  await page.evaluate(() => window.shell?.call('setLanguage', 'en'))
  expect(await labels()).toEqual(['File', 'Edit', 'View', 'Help'])
})

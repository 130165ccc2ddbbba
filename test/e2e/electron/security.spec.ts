/**
 * Electron's published checklist (https://www.electronjs.org/docs/latest/tutorial/security), item by item under the
 * numbers it has there, each read from the running app. Here are those about how windows are made and who is heard;
 * what a page may do is in `security-of-pages.spec.ts` (1, 5, 7, 13 to 15, 18), and the fuses (19) are read from the
 * packaged app in `packaged.spec.ts`.
 */
import type { ElectronApplication } from '@playwright/test'
import packageJson from '../../../package.json' with { type: 'json' }
import { answerPrintDialog, printedPdf } from './fixtures/dialogs.ts'
import { expect, test } from './fixtures/electron-test.ts'
import { onePagePdf } from './fixtures/small-pdf.ts'

/** What every window there is was really made with. */
function preferencesOfAll(main: ElectronApplication): Promise<Record<string, unknown>[]> {
  return main.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) =>
      // Not in Electron's types, though it is what the window really got.
      (
        webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      ).getLastWebPreferences(),
    ),
  )
}

test('2. to 4., 6. and 8. to 11. every window is made with the safe settings, the one that prints too', async ({
  launch,
}) => {
  const { main, page } = await launch()
  await page.waitForSelector('h1')
  await answerPrintDialog(main, 'never')
  // Its window lives until the dialog is answered, and so it is asked for and not waited for.
  await page.evaluate(
    (bytes) => void window.shell?.call('print', { title: 'Uge 48', bytes: new Uint8Array(bytes) }),
    [...onePagePdf('Uge 48')],
  )
  expect((await printedPdf(main)).length).toBeGreaterThan(0)

  const all = await preferencesOfAll(main)
  expect(all.length).toBeGreaterThan(1)
  for (const preferences of all) {
    expect(preferences, 'item 2').toMatchObject({ nodeIntegration: false })
    expect(preferences.nodeIntegrationInWorker ?? false, 'item 2').toBe(false)
    expect(preferences.nodeIntegrationInSubFrames ?? false, 'item 2').toBe(false)
    expect(preferences, 'item 3').toMatchObject({ contextIsolation: true })
    expect(preferences, 'item 4').toMatchObject({ sandbox: true })
    expect(preferences, 'item 6').toMatchObject({ webSecurity: true })
    expect(preferences.allowRunningInsecureContent ?? false, 'item 8').toBe(false)
    expect(preferences.experimentalFeatures ?? false, 'item 9').toBe(false)
    expect(preferences.enableBlinkFeatures ?? '', 'item 10').toBe('')
    expect(preferences.webviewTag ?? false, 'item 11').toBe(false)
  }
  const words = await main.evaluate(({ app }) =>
    [
      'enable-blink-features',
      'enable-experimental-web-platform-features',
      'disable-web-security',
      'allow-running-insecure-content',
      'disable-site-isolation-trials',
    ].filter((word) => app.commandLine.hasSwitch(word)),
  )
  expect(words).toEqual([])
})

test('2. the page sees nothing of Node', async ({ launch }) => {
  const { page } = await launch()
  const seen = await page.evaluate(async () => {
    const names = ['process', 'require', 'module', 'Buffer', 'global', '__dirname']
    return names.filter((name) => name in window)
  })
  expect(seen).toEqual([])
})

test('3. what the page makes of its own world does not reach the bridge', async ({ launch }) => {
  const { page } = await launch()
  const answer = await page.evaluate(() => {
    Array.prototype.includes = () => true
    Object.prototype.toString = () => 'appInfo'
    return window.shell?.call('runAnything' as 'appInfo', undefined)
  })
  expect(answer).toEqual({ ok: false, code: 'request-refused' })
})

test('11. and 12. no page becomes part of another, though a window allowed it', async ({ launch }) => {
  const { main, page } = await launch()
  expect(await page.evaluate(() => document.createElement('webview').constructor.name)).toBe('HTMLElement')
  const attached = await main.evaluate(async ({ BrowserWindow, webContents }) => {
    const window = new BrowserWindow({ show: false, webPreferences: { webviewTag: true, sandbox: true } })
    const prevented = new Promise<boolean>((done) =>
      // Heard after the app's own, which was there first.
      window.webContents.on('will-attach-webview', (event) => done(event.defaultPrevented)),
    )
    await window.loadURL('data:text/html,<p>host')
    await window.webContents.executeJavaScript(
      `document.body.innerHTML = '<webview src="data:text/html,guest" allowpopups nodeintegration></webview>'; 0`,
    )
    const answer = [
      await prevented,
      webContents.getAllWebContents().filter((each) => each.getType() === 'webview').length,
    ]
    window.destroy()
    return answer
  })
  expect(attached).toEqual([true, 0])
})

test('16. the Electron is the pinned one, or one lent for the tests', async ({ launch }) => {
  const { main } = await launch()
  const pinned = packageJson.devDependencies.electron
  expect(pinned).toMatch(/^\d+\.\d+\.\d+$/)
  const running = await main.evaluate(() => process.versions.electron ?? '')
  const lent = process.env.ELECTRON_OVERRIDE_DIST_PATH !== undefined
  if (lent) expect(Number.parseInt(running, 10)).toBeLessThanOrEqual(Number.parseInt(pinned, 10))
  else expect(running).toBe(pinned)
})

test('17. another page in the app is refused, with the same bridge', async ({ launch }) => {
  const { main, page } = await launch()
  expect(await page.evaluate(() => window.shell?.call('appInfo', undefined))).toMatchObject({ ok: true })
  const answers = await main.evaluate(async ({ BrowserWindow, app }) => {
    const preload = `${app.getAppPath()}/out/preload/index.cjs`
    const ask = async (address: string) => {
      const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
      await window.loadURL(address)
      const answer: unknown = await window.webContents.executeJavaScript(
        'window.shell.call("appInfo", undefined)',
      )
      window.destroy()
      return answer
    }
    return [await ask('app://moedested/'), await ask('data:text/html,<p>foreign')]
  })
  const refused = { ok: false, code: 'request-refused' }
  expect(answers).toEqual([refused, refused])
})

test('20. the page gets two functions, and no more of an event than what was said', async ({ launch }) => {
  const { main, page } = await launch()
  await page.waitForSelector('h1')
  expect(await page.evaluate(() => Object.keys(window.shell ?? {}).sort())).toEqual(['call', 'subscribe'])
  await page.evaluate(() => {
    Object.assign(window, {
      heard: new Promise((done) => window.shell?.subscribe('menuCommand', (...all) => done(all))),
    })
  })
  await main.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('save-copy')?.click())
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual(['save-copy'])
  expect(
    await page.evaluate(() => typeof window.shell?.subscribe('anything' as 'menuCommand', () => {})),
  ).toBe('function')
})

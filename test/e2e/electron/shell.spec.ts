import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import type { ShellBridge } from '../../../shared/host/contract.ts'
import errors from '../../../shared/locales/da/errors.json' with { type: 'json' }
import { readPdf } from '../../read-pdf.ts'
import { answerOpenDialog, answerPrintDialog, answerSaveDialog, printedPdf } from './fixtures/dialogs.ts'
import { expect, test } from './fixtures/electron-test.ts'
import { commonWords, findElectron } from './fixtures/launch-shell.ts'
import { onePagePdf } from './fixtures/small-pdf.ts'

declare global {
  interface Window {
    shell?: ShellBridge
  }
}

const pageAddress = 'app://moedested/'

test.describe('what the page may not do', () => {
  test('it is sandboxed, and sees nothing of Node', async ({ launch }) => {
    const { main, page } = await launch()
    const preferences = await main.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      // Not in Electron's types, though it is what the window really got.
      const contents = window?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      return contents.getLastWebPreferences()
    })
    expect(preferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    })
    expect(
      await page.evaluate(() => [
        typeof Reflect.get(window, 'process'),
        typeof Reflect.get(window, 'require'),
      ]),
    ).toEqual(['undefined', 'undefined'])
    expect(await page.evaluate(() => Object.keys(window.shell ?? {}).sort())).toEqual(['call', 'subscribe'])
  })

  test('its policy allows no script but its own files, and a new nonce each time', async ({ launch }) => {
    const { page } = await launch()
    const policies = await page.evaluate(async () => {
      const headers = async (address: string) => (await fetch(address)).headers
      return {
        first: (await headers('/')).get('content-security-policy') ?? '',
        second: (await headers('/')).get('content-security-policy') ?? '',
        sniffing: (await headers('/')).get('x-content-type-options'),
      }
    })
    expect(policies.first).toContain("default-src 'none'")
    expect(policies.first).toContain("script-src 'self';")
    expect(policies.first).not.toContain('unsafe')
    expect(policies.sniffing).toBe('nosniff')
    expect(policies.first).not.toBe(policies.second)

    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.intruder = true'
      document.head.append(script)
      return 'intruder' in window
    })
    expect(ran).toBe(false)
    // Later, since what a debugger evaluates may itself evaluate.
    const evaluated = await page.evaluate(
      () =>
        new Promise((done) =>
          setTimeout(() => {
            try {
              // biome-ignore lint/security/noGlobalEval: that it is refused is what is tested
              done(globalThis.eval('1 + 1'))
            } catch (error) {
              done(error instanceof Error && error.name)
            }
          }),
        ),
    )
    expect(evaluated).toBe('EvalError')
  })

  test('only the built page is served', async ({ launch }) => {
    const { page } = await launch()
    const answers = await page.evaluate(
      async (addresses) => {
        const status = async (address: string) => (await fetch(address).catch(() => undefined))?.status
        return Promise.all(addresses.map(status))
      },
      [
        '/index.html',
        '/%2e%2e/main/index.js',
        '/..%2fmain/index.js',
        '/%2e%2e%2f%2e%2e%2fpackage.json',
        '/assets/..%5c..%5cmain%5cindex.js',
        '/missing.js',
        'app://print/x.pdf',
        'file:///etc/hostname',
        'https://example.org/',
      ],
    )
    expect(answers).toEqual([200, 404, 404, 404, 404, 404, undefined, undefined, undefined])
  })

  test('it stays where it is and opens no window', async ({ launch }) => {
    const { main, page } = await launch()
    await page.waitForSelector('h1')
    await page.evaluate(() => {
      Object.assign(window, { stayed: true })
      const link = document.createElement('a')
      link.href = 'https://example.org/'
      document.body.append(link)
      link.click()
    })
    expect(await page.evaluate(() => window.open('https://example.org/') === null)).toBe(true)
    expect(await page.evaluate(() => window.open('/') === null)).toBe(true)
    expect(
      await page.evaluate(() => [location.href.startsWith('app://moedested/'), 'stayed' in window]),
    ).toEqual([true, true])
    expect(await main.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  })

  test('it may not ask for camera, place or notices', async ({ launch }) => {
    // A camera that is there, so that it is the asking that is refused.
    const { page } = await launch('--use-fake-device-for-media-stream')
    const answers = await page.evaluate(async () => {
      const name = (error: unknown) => (error instanceof Error ? error.name : 'refused')
      return {
        camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'granted', name),
        place: await new Promise((done) =>
          navigator.geolocation.getCurrentPosition(
            () => done('granted'),
            (error) => done(error.code),
          ),
        ),
        notices: await Notification.requestPermission(),
        clipboard: await navigator.clipboard.readText().then(() => 'granted', name),
      }
    })
    expect(answers).toEqual({
      camera: 'NotAllowedError',
      place: 1,
      notices: 'denied',
      clipboard: 'NotAllowedError',
    })
  })
})

test.describe('the door to the shell', () => {
  const refused = { ok: false, code: 'request-refused' }

  test('another page in the app is refused, with the same bridge', async ({ launch }) => {
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
    expect(answers).toEqual([refused, refused])
  })

  test('a frame inside the page finds no bridge, and may be nothing but our own', async ({ launch }) => {
    const { page } = await launch()
    const frames = await page.evaluate(async () => {
      const open = async (address: string) => {
        const frame = document.createElement('iframe')
        frame.src = address
        await new Promise((loaded) => {
          frame.addEventListener('load', loaded)
          document.body.append(frame)
        })
        return frame.contentDocument && 'shell' in (frame.contentWindow ?? {})
      }
      return {
        blob: await open(URL.createObjectURL(new Blob(['<p>frame'], { type: 'text/html' }))),
        foreign: await open('data:text/html,<p>foreign'),
      }
    })
    expect(frames).toEqual({ blob: false, foreign: null })
  })

  test('what is not of the agreed shape is refused', async ({ launch }) => {
    const { page } = await launch()
    const malformed: [string, unknown][] = [
      ['saveFile', undefined],
      ['saveFile', { kind: 'pdf', suggestedName: 'a.pdf', bytes: 'text' }],
      ['saveFile', { kind: 'exe', suggestedName: 'a.exe', bytes: null }],
      ['saveFile', { kind: 'pdf', suggestedName: 'x'.repeat(300), bytes: null }],
      ['openFile', '/etc/passwd'],
      ['print', { title: 'x' }],
      ['setLanguage', 'de'],
      ['appInfo', { more: true }],
      ['constructor', undefined],
      ['runAnything', undefined],
    ]
    const answers = await page.evaluate(
      (list) =>
        Promise.all(list.map(([name, input]) => window.shell?.call(name as 'appInfo', input as undefined))),
      malformed,
    )
    expect(answers).toEqual(malformed.map(() => refused))
  })
})

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

test.describe('files', () => {
  const save = { kind: 'pdf', suggestedName: 'Uge 48/49: "program".pdf' } as const

  test('saving asks where, and writes the file whole', async ({ launch }, info) => {
    const { main, page } = await launch()
    const path = info.outputPath('Ugeprogram.pdf')
    await answerSaveDialog(main, path)
    const answer = await page.evaluate(
      (file) => window.shell?.call('saveFile', { ...file, bytes: new Uint8Array([1, 2, 3]) }),
      save,
    )
    expect(answer).toEqual({ ok: true, value: { name: 'Ugeprogram.pdf' } })
    expect([...(await readFile(path))]).toEqual([1, 2, 3])
    const asked = await main.evaluate(
      () => Reflect.get(globalThis, 'askedToSave') as Electron.SaveDialogOptions,
    )
    expect(asked.title).toBe('Gem som')
    expect(asked.defaultPath).toMatch(/[\\/]Uge 48 49 program \.pdf$/)
    expect(asked.filters).toEqual([{ name: 'PDF', extensions: ['pdf'] }])
  })

  test('a closed dialog saves nothing; a place that cannot be written to is said', async ({
    launch,
  }, info) => {
    const { main, page } = await launch()
    const call = () =>
      page.evaluate((file) => window.shell?.call('saveFile', { ...file, bytes: new Uint8Array(1) }), save)
    await answerSaveDialog(main, undefined)
    expect(await call()).toEqual({ ok: true, value: {} })
    await answerSaveDialog(main, info.outputPath('no', 'such', 'folder', 'a.pdf'))
    expect(await call()).toEqual({ ok: false, code: 'file-not-written' })
  })

  test('opening gives bytes and a bare name, never a path', async ({ launch }, info) => {
    const { main, page } = await launch()
    const path = info.outputPath('Kopi.moedested')
    await writeFile(path, 'copy')
    const call = () =>
      page.evaluate(async () => {
        const answer = await window.shell?.call('openFile', 'place-file')
        if (!answer?.ok || !answer.value) return answer
        return { name: answer.value.name, text: new TextDecoder().decode(answer.value.bytes) }
      })
    await answerOpenDialog(main, path)
    expect(await call()).toEqual({ name: 'Kopi.moedested', text: 'copy' })
    await answerOpenDialog(main, undefined)
    expect(await call()).toEqual({ ok: true, value: undefined })
    await answerOpenDialog(main, `${path}.gone`)
    expect(await call()).toEqual({ ok: false, code: 'file-not-readable' })
  })

  test('a copy named on the command line is opened once the page listens', async ({ launch }, info) => {
    const path = info.outputPath('Dobbeltklik.MOEDESTED')
    await writeFile(path, 'not a real copy')
    const { page } = await launch(path)
    await expect(page.getByText(errors['place-file-not-ours'])).toBeVisible()
  })
})

test('printing sends the PDF itself to the system dialog, in a window nobody sees', async ({ launch }) => {
  const { main, page } = await launch()
  await page.waitForSelector('h1')
  await answerPrintDialog(main, { printed: true, reason: '' })
  const pdf = [...onePagePdf('Fællesspisning på Østerbro kl. 18.00')]
  const visible = () =>
    main.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((w) => w.isVisible()).length)
  const before = await visible()
  const answer = await page.evaluate(
    (bytes) => window.shell?.call('print', { title: 'Ugeprogram', bytes: new Uint8Array(bytes) }),
    pdf,
  )
  expect(answer).toMatchObject({ ok: true })
  expect((await readPdf(await printedPdf(main))).text).toContain('Fællesspisning på Østerbro kl. 18.00')
  expect(await visible()).toBe(before)
  await expect.poll(() => main.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('printing without a printer is said; a closed dialog is no fault', async ({ launch }) => {
  const { main, page } = await launch()
  const pdf = [...onePagePdf('Prøve')]
  const print = () =>
    page.evaluate(
      (bytes) => window.shell?.call('print', { title: 'Prøve', bytes: new Uint8Array(bytes) }),
      pdf,
    )
  await answerPrintDialog(main, { printed: false, reason: 'Print job failed' })
  expect(await print()).toEqual({ ok: false, code: 'print-failed' })
  await answerPrintDialog(main, { printed: false, reason: 'Print job canceled' })
  expect(await print()).toEqual({ ok: true, value: undefined })
})

test('where the system never says how printing went, the page hears when the person is back', async ({
  launch,
}) => {
  const { main, page } = await launch()
  await answerPrintDialog(main, 'never')
  const pdf = [...onePagePdf('Prøve')]
  const print = page.evaluate(
    (bytes) => window.shell?.call('print', { title: 'Prøve', bytes: new Uint8Array(bytes) }),
    pdf,
  )
  await expect.poll(async () => (await printedPdf(main)).length).toBeGreaterThan(0)
  await main.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.emit('focus')),
  )
  expect(await print).toEqual({ ok: true, value: undefined })
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

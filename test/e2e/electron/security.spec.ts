import { expect, test } from './fixtures/electron-test.ts'

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
      ['saveFiles', undefined],
      ['saveFiles', { folderName: 'a', files: [] }],
      ['saveFiles', { folderName: 'a', files: [{ name: 'a.pdf', bytes: 'text' }] }],
      ['saveFiles', { folderName: 'x'.repeat(300), files: [{ name: 'a.pdf', bytes: null }] }],
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

/** What a page may do and load: items 1, 5, 7, 13 to 15 and 18 of the checklist `security.spec.ts` goes by. */
import { readdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from './fixtures/electron-test.ts'

test('1. only secure content is loaded: nothing at all from the net', async ({ launch }) => {
  const heard: string[] = []
  const server = createServer((request, response) => {
    heard.push(request.url ?? '')
    response.end('x')
  }).listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const { main, page } = await launch()
  const reached = await page.evaluate(
    (host) =>
      Promise.all(
        [`http://${host}/a`, `https://${host}/b`].map((url) =>
          fetch(url).then(
            () => true,
            () => false,
          ),
        ),
      ),
    address,
  )
  // The page's policy apart, the session lets nothing through either.
  const bySession = await main.evaluate(
    ({ net }, host) =>
      net.fetch(`http://${host}/c`).then(
        () => 'reached',
        (error: Error) => error.message,
      ),
    address,
  )
  server.close()
  expect(reached).toEqual([false, false])
  expect(bySession).toContain('ERR_BLOCKED_BY_CLIENT')
  expect(heard).toEqual([])
})

test('5. it may not ask for camera, place or notices, in no session there is', async ({ launch }) => {
  // A camera that is there, so that it is the asking that is refused.
  const { main, page } = await launch('--use-fake-device-for-media-stream')
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
  const elsewhere = await main.evaluate(async ({ BrowserWindow, session }) => {
    const other = session.fromPartition('another')
    const window = new BrowserWindow({ show: false, webPreferences: { session: other, sandbox: true } })
    await window.loadURL('data:text/html,<p>other')
    const asked: unknown = await window.webContents.executeJavaScript('Notification.requestPermission()')
    window.destroy()
    return asked
  })
  expect(elsewhere).toBe('denied')
})

test('7. its policy allows no script but its own files, and a new nonce each time', async ({ launch }) => {
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
    document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.intruder = true">')
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
  expect(await page.evaluate(() => 'intruder' in window)).toBe(false)
})

test('13. and 14. it stays where it is and opens no window', async ({ launch }) => {
  const { main, page } = await launch()
  await page.waitForSelector('h1')
  await page.evaluate(() => {
    Object.assign(window, { stayed: true })
    for (const address of [
      'https://example.org/',
      'file:///etc/hostname',
      'app://print/x.pdf',
      'data:text/html,x',
    ]) {
      const link = document.createElement('a')
      link.href = address
      document.body.append(link)
      link.click()
    }
  })
  expect(await page.evaluate(() => window.open('https://example.org/') === null)).toBe(true)
  expect(await page.evaluate(() => window.open('/') === null)).toBe(true)
  expect(
    await page.evaluate(() => [location.href.startsWith('app://moedested/'), 'stayed' in window]),
  ).toEqual([true, true])
  expect(await main.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('15. nothing is handed to other programs', async ({ launch }) => {
  const { main, page } = await launch()
  await page.waitForSelector('h1')
  await main.evaluate(({ shell }) => {
    const handed: string[] = []
    Object.assign(globalThis, { handed })
    shell.openExternal = async (address) => void handed.push(address)
    shell.openPath = async (path) => String(handed.push(path))
  })
  await page.evaluate(() => {
    for (const address of [
      'https://example.org/',
      'mailto:a@example.org',
      'ms-msdt:/id',
      'file:///etc/passwd',
    ]) {
      window.open(address)
      const link = document.createElement('a')
      link.href = address
      link.target = '_blank'
      document.body.append(link)
      link.click()
    }
  })
  expect(await main.evaluate(() => Reflect.get(globalThis, 'handed'))).toEqual([])
  const shellFiles = (await readdir('out/main', { recursive: true })).filter((name) =>
    /\.[cm]?js$/.test(name),
  )
  for (const name of shellFiles)
    expect(await readFile(`out/main/${name}`, 'utf8')).not.toContain('openExternal')
})

test('18. files are served under a scheme of our own: the built page, and nothing else', async ({
  launch,
}) => {
  const { main, page } = await launch()
  expect(page.url()).toMatch(/^app:\/\/moedested\//)
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
  const file = await main.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false })
    const loaded = await window.loadURL('file:///etc/hostname').then(
      () => 'loaded',
      (error: Error) => error.message,
    )
    window.destroy()
    return loaded
  })
  expect(file).toContain('ERR_BLOCKED_BY_CLIENT')
})

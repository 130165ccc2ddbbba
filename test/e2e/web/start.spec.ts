/** `npm start` on the browser host, up to the browser itself, whose place a script takes that notes what it is told. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { delimiter, join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { addressOf, fixedPort, portHolder } from '../../../scripts/serve.ts'

const address = addressOf(fixedPort)
const page = 'out/renderer'

/** Writes down its words and stays until it is ended, as a browser window does. */
const standIn = `#!/bin/sh
printf '%s\\n' "$@" > "$NOTES/words"
trap 'touch "$NOTES/ended"; exit 0' TERM
touch "$NOTES/open"
while :; do sleep 0.1; done
`

interface Started {
  process: ChildProcess
  /** What it has said so far. */
  said(): string
  /** Its exit code, when it has ended. */
  ended: Promise<number | null>
}

interface Fixtures {
  /** The person's data folder, lasting for the test. */
  home: string
  start(options: { display: boolean; words?: string[] }): Started
}

const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  home: async ({}, use, info) => {
    const home = info.outputPath('home')
    mkdirSync(join(home, 'bin'), { recursive: true })
    writeFileSync(join(home, 'bin/google-chrome-stable'), standIn)
    chmodSync(join(home, 'bin/google-chrome-stable'), 0o755)
    await use(home)
  },
  start: async ({ home }, use) => {
    const running: Started[] = []
    await use(({ display, words = [] }) => {
      // Of colours, Node warns on the very stream that is read here when it is told both yes and no.
      const { DISPLAY, WAYLAND_DISPLAY, ELECTRON_OVERRIDE_DIST_PATH, NO_COLOR, FORCE_COLOR, ...env } =
        process.env
      const child = spawn(process.execPath, ['scripts/start.mjs', ...words], {
        env: {
          ...env,
          ...(display && { DISPLAY: ':0' }),
          LC_ALL: 'C',
          NOTES: home,
          XDG_DATA_HOME: home,
          PATH: [join(home, 'bin'), env.PATH].join(delimiter),
        },
      })
      let said = ''
      child.stderr.on('data', (chunk) => {
        said += chunk
      })
      const started = { process: child, said: () => said, ended: once(child, 'exit').then(([code]) => code) }
      running.push(started)
      return started
    })
    for (const { process: child, ended } of running) {
      child.kill('SIGTERM')
      await ended
    }
  },
})

test.skip(
  process.platform !== 'linux',
  'elsewhere browsers are found in fixed places, where none can stand in',
)
test.beforeEach(async () => {
  expect(await portHolder(page, fixedPort), `${address} must be free for these tests`).toBe('nobody')
})

test('without a display it prints the address, serves the app, and ends cleanly on Ctrl+C', async ({
  start,
}) => {
  const { process: child, said, ended } = start({ display: false })
  await expect.poll(said).toContain(address)
  expect(await (await fetch(address)).text()).toContain('<div id="root">')

  child.kill('SIGINT')
  expect(await ended).toBe(0)
  expect(await portHolder(page, fixedPort)).toBe('nobody')
})

test('with a browser it opens an app window on a profile that lasts, and stays with it', async ({
  start,
  home,
}) => {
  const first = start({ display: true, words: ['--browser'] })
  await expect.poll(() => existsSync(join(home, 'open'))).toBe(true)
  const words = readFileSync(join(home, 'words'), 'utf8').split('\n')
  expect(words).toContain(`--app=${address}`)
  expect(words).toContain(`--user-data-dir=${join(home, 'aabent-moedested/browser')}`)

  first.process.kill('SIGINT')
  expect(await first.ended).toBe(0)
  expect(existsSync(join(home, 'ended'))).toBe(true)

  const second = start({ display: true })
  await expect.poll(second.said).toContain(address)
  expect(second.said()).not.toContain('cannot be fetched')
})

test('a second start opens another window on the server that runs', async ({ start, home }) => {
  const { said } = start({ display: false })
  await expect.poll(said).toContain(address)

  const second = start({ display: true, words: ['--browser'] })
  await expect.poll(() => existsSync(join(home, 'open'))).toBe(true)
  expect(second.said()).toBe(`The app is already running at ${address}\n`)
})

test('a port taken by another program is said in one sentence', async ({ start }) => {
  const stranger = createServer((_, response) => response.end())
  await new Promise<void>((resolve) => stranger.listen(fixedPort, '127.0.0.1', resolve))
  const { said, ended } = start({ display: true, words: ['--browser'] })
  expect(await ended).toBe(1)
  expect(said()).toBe(`Another program uses ${address}, which the app needs: close it and try again.\n`)
  await new Promise((resolve) => stranger.close(resolve))
})

test('words it does not know are refused', async ({ start }) => {
  const { said, ended } = start({ display: false, words: ['--phone'] })
  expect(await ended).toBe(1)
  expect(said()).toBe('Use: npm start [-- --desktop | --browser]\n')
})

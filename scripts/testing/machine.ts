/** What the tests need of the machine beside npm's packages, fetched where this machine lets us. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { electronPath, electronRuns, fetchElectron } from '../electron.ts'
import { findTestBrowser, sandboxArguments } from '../find-browser.mjs'

/** Electron's own list for Debian (electron/electron, docs/tutorial), less what those bring with them. */
const electronLibraries = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libxtst6',
  'libatspi2.0-0',
  'libnotify4',
  'libsecret-1-0',
]

const isLinux = process.platform === 'linux'

/** Chromium for browser and web tests: one that is there, else Debian's, else Playwright's. */
export async function ensureTestBrowser(root: string): Promise<string | undefined> {
  const ways = [() => {}, () => apt('chromium', 'fonts-dejavu-core'), () => playwrightInstall(root)]
  for (const fetchIt of ways) {
    await fetchIt()
    const path = findTestBrowser()
    if (path && browserRuns(path)) return path
  }
  note('No Chrome or Chromium here, and none could be fetched: browser and web tests cannot run.')
  return undefined
}

/** Electron that starts on this machine. One lent by ELECTRON_OVERRIDE_DIST_PATH is taken at its word. */
export async function ensureElectron(root: string): Promise<string | undefined> {
  const lent = Boolean(process.env.ELECTRON_OVERRIDE_DIST_PATH)
  const path = electronPath(root) ?? (await fetchElectron(root, () => note('Fetching Electron.')))
  if (!path) {
    note(lent ? 'There is no Electron at ELECTRON_OVERRIDE_DIST_PATH.' : 'Electron cannot be fetched here.')
    return undefined
  }
  if (electronRuns(path)) return path
  apt(...electronLibraries)
  if (electronRuns(path)) return path
  note('Electron does not start on this machine: it lacks system libraries.')
  return undefined
}

/**
 * What a program with windows is started through: on Linux a screen of its own, so that tests neither need a
 * display nor disturb one. `undefined` where there is no way to show a window.
 */
export function ensureScreen(): string[] | undefined {
  if (!isLinux) return []
  const own = ['xvfb-run', '-a', '--server-args=-screen 0 1400x900x24']
  if (onPath('xvfb-run')) return own
  apt('xvfb', 'xauth')
  if (onPath('xvfb-run')) return own
  if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return []
  note('There is no screen here and no Xvfb to stand in for one.')
  return undefined
}

/** Asks the browser for its version, which needs all its system libraries (on Windows that would open it). */
function browserRuns(path: string): boolean {
  if (process.platform === 'win32') return true
  const { status } = spawnSync(path, [...sandboxArguments(), '--version'], {
    timeout: 20_000,
    stdio: 'ignore',
  })
  return status === 0
}

let listed = false

/** Installs Debian packages where we may; otherwise nothing happens, and what needs them says so. */
function apt(...packages: string[]): void {
  if (!isLinux || process.getuid?.() !== 0 || !onPath('apt-get')) return
  // Ubuntu's chromium is a pointer to a snap, which does not run as root in a container.
  if (packages.includes('chromium') && /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'))) return
  note(`Installing ${packages.join(', ')}.`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = (words: string[]) => spawnSync('apt-get', words, { env, stdio: ['ignore', 'ignore', 2] })
  if (!listed) run(['update', '-qq'])
  listed = true
  // Newer releases have some libraries under a second name, made for 64-bit times.
  const known = packages.map((name) => (isKnown(`${name}t64`) ? `${name}t64` : name))
  run(['install', '-y', '-qq', '--no-install-recommends', ...known])
}

function isKnown(name: string): boolean {
  return spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0
}

async function playwrightInstall(root: string): Promise<void> {
  if (!(await reaches('https://cdn.playwright.dev/'))) return
  note('Fetching Chromium.')
  const isRoot = isLinux && process.getuid?.() === 0
  const words = ['install', ...(isRoot ? ['--with-deps'] : []), 'chromium', '--no-shell']
  spawnSync(process.execPath, [join(root, 'node_modules/@playwright/test/cli.js'), ...words], {
    timeout: 5 * 60_000,
    stdio: ['ignore', 2, 2],
  })
}

async function reaches(address: string): Promise<boolean> {
  try {
    await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(8_000) })
    return true
  } catch {
    return false
  }
}

function onPath(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' }).status === 0
}

function note(line: string): void {
  process.stderr.write(`${line}\n`)
}

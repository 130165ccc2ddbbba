/** Electron's binary: where it is, and fetching it where it is not (Electron 42 and later have no install script). */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const fetchLimit = 10 * 60_000
const reachLimit = 8_000

/**
 * The executable: of the folder in ELECTRON_OVERRIDE_DIST_PATH, else the one fetched earlier.
 * `undefined` where there is none.
 */
export function electronPath(root: string): string | undefined {
  const told = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const home = join(root, 'node_modules/electron')
  const path = told ? join(told, executableName()) : join(home, 'dist', executableName())
  if (!existsSync(path)) return undefined
  return told || fetchedVersion(home) === wantedVersion(home) ? path : undefined
}

/** Fetches Electron if it can be reached. `announce` is called before the download begins. */
export async function fetchElectron(root: string, announce: () => void): Promise<string | undefined> {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH || !(await canReachDownloads(root))) return undefined
  announce()
  const child = spawn(process.execPath, [join(root, 'node_modules/electron/install.js')], { stdio: 'ignore' })
  const limit = setTimeout(() => child.kill(), fetchLimit)
  await new Promise((resolve) => child.once('error', resolve).once('exit', resolve))
  clearTimeout(limit)
  return electronPath(root)
}

/** Whether the executable runs on this machine at all: on Linux it may lack system libraries. */
export function electronRuns(path: string): boolean {
  const words = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--version']
  return spawnSync(path, words, { timeout: 20_000, stdio: 'ignore' }).status === 0
}

/** Where the pieces of a release lie; ELECTRON_MIRROR is the same switch Electron's own installer heeds. */
async function canReachDownloads(root: string): Promise<boolean> {
  const mirror =
    process.env.ELECTRON_MIRROR ??
    process.env.npm_config_electron_mirror ??
    'https://github.com/electron/electron/releases/download/'
  const address = `${mirror}v${wantedVersion(join(root, 'node_modules/electron'))}/SHASUMS256.txt`
  try {
    const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(reachLimit) })
    return answer.ok
  } catch {
    return false
  }
}

function executableName(): string {
  if (process.platform === 'win32') return 'electron.exe'
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron'
}

function wantedVersion(home: string): string {
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }
  return version
}

function fetchedVersion(home: string): string | undefined {
  const file = join(home, 'dist/version')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : undefined
}

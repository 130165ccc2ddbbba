/**
 * Opens the app: in Electron where it can be had, else the same built page in a browser window. Runs on the
 * project's own Node; `npm start` comes here through start.mjs.
 */
import { dirname } from 'node:path'
import { ensureBuilt } from './build.ts'
import { electronPath, electronRuns, fetchElectron } from './electron.ts'
import { findBrowser } from './find-browser.mjs'
import { dataFolder, type HostName, rememberedHost, rememberHost } from './host-memory.ts'
import { openInBrowser } from './open-in-browser.ts'
import { openInElectron } from './open-in-electron.ts'
import { say } from './words.mjs'

const root = dirname(import.meta.dirname)

process.exitCode = await open(process.argv.slice(2))

async function open(words: string[]): Promise<number> {
  const unknown = words.filter((word) => word !== '--desktop' && word !== '--browser')
  if (unknown.length > 0 || words.length > 1) {
    say('wrongUse')
    return 1
  }
  const told = words.length === 1 ? (words[0] === '--desktop' ? 'desktop' : 'browser') : undefined
  if (!ensureBuilt(root, () => say('building'))) {
    say('buildFailed')
    return 1
  }
  const folder = dataFolder()
  const remembered = rememberedHost(folder)
  const choice = await chooseHost(told, remembered)
  if ('refusal' in choice) {
    say(choice.refusal)
    return 1
  }
  if (remembered && remembered !== choice.host) say('switchingHost')
  // A runtime lent for one start, as tests do, does not move the place; nor does a page nobody sees here.
  const shown = choice.host === 'desktop' ? !isLent() || told : hasDisplay() && findBrowser()
  if (shown) rememberHost(folder, choice.host)
  return choice.host === 'desktop'
    ? openInElectron(root, choice.electron)
    : openInBrowser(root, folder, hasDisplay())
}

type Choice =
  | { host: 'desktop'; electron: string }
  | { host: 'browser' }
  | { refusal: 'desktopImpossible' | 'desktopHoldsPlace' }

/** The host told, else the one that holds the place, else Electron if it can be had. */
async function chooseHost(told: HostName | undefined, remembered: HostName | undefined): Promise<Choice> {
  if (told === 'browser') return { host: 'browser' }
  if (!told && remembered === 'browser' && !isLent()) {
    if (electronPath(root)) say('stayingInBrowser')
    return { host: 'browser' }
  }
  const electron = hasDisplay() ? await findElectron() : undefined
  if (electron) return { host: 'desktop', electron }
  if (told) return { refusal: 'desktopImpossible' }
  if (hasDisplay() && remembered === 'desktop') return { refusal: 'desktopHoldsPlace' }
  if (hasDisplay()) say('electronUnreachable')
  return { host: 'browser' }
}

async function findElectron(): Promise<string | undefined> {
  const path = electronPath(root) ?? (await fetchElectron(root, () => say('fetchingElectron')))
  return path && electronRuns(path) ? path : undefined
}

function isLent(): boolean {
  return Boolean(process.env.ELECTRON_OVERRIDE_DIST_PATH)
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

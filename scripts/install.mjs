/**
 * Brings node_modules in step with package-lock.json, if it is not. Plain JavaScript for Node 20: it runs first.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { currentNode } from './current-node.mjs'
import { say } from './words.mjs'

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/**
 * Installs what is missing or outdated. Says in one sentence why where it cannot.
 * @param {string} root folder of the project
 * @returns {boolean} whether everything is there
 */
export function ensureInstalled(root) {
  if (isInstalled(root)) return true
  say('installing')
  // Everything is a dev dependency, so a machine set up for production must be told to take them too.
  const words = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const done = npm(root, words) || (npmMajor() < 11 && npx(root, ['--yes', 'npm@11', ...words]))
  if (done && isInstalled(root)) return true
  say('installFailed')
  return false
}

/**
 * Whether node_modules holds exactly the versions of the lockfile. npm keeps its own account of what it has put
 * there in node_modules/.package-lock.json, written last, so that a broken-off installation counts as none.
 * @param {string} root folder of the project
 */
export function isInstalled(root) {
  const account = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(account) || !currentNode(root)) return false
  const wanted = readLock(join(root, 'package-lock.json'))
  const there = readLock(account)
  return Object.entries(wanted)
    .filter(([where]) => where !== '')
    .every(([where, { version, optional, devOptional }]) => {
      const found = there[where]
      // An optional package is for some systems only.
      return found ? found.version === version : (optional ?? devOptional ?? false)
    })
}

/**
 * @param {string} path
 * @returns {Record<string, LockedPackage>}
 */
function readLock(path) {
  const lock = /** @type {Lock} */ (JSON.parse(readFileSync(path, 'utf8')))
  return lock.packages
}

function npmMajor() {
  const told = /npm\/(\d+)/.exec(process.env.npm_config_user_agent ?? '')?.[1]
  return Number(told ?? 0)
}

/**
 * @param {string} root
 * @param {string[]} words
 */
function npm(root, words) {
  const itself = process.env.npm_execpath
  // The npm that runs us, without a shell in between; a script run without npm finds it on the path.
  return itself?.endsWith('.js')
    ? succeeds(root, process.execPath, [itself, ...words], false)
    : succeeds(root, 'npm', words, process.platform === 'win32')
}

/**
 * @param {string} root
 * @param {string[]} words
 */
function npx(root, words) {
  return succeeds(root, 'npx', words, process.platform === 'win32')
}

/**
 * npm's own words go to standard error, so that what a command prints stays its own.
 * @param {string} root
 * @param {string} command
 * @param {string[]} words
 * @param {boolean} shell
 */
function succeeds(root, command, words, shell) {
  const { status } = spawnSync(command, words, { cwd: root, stdio: ['ignore', 2, 2], shell })
  return status === 0
}

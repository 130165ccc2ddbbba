/**
 * Many tools of this project need a newer Node than the machine may have: the dev dependency `node` brings one.
 * Plain JavaScript, since it is asked for before anything is installed.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * The Node that came with the project's packages, or `undefined` where they are not there.
 * @param {string} root folder of the project
 * @returns {string | undefined}
 */
export function currentNode(root) {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const path = join(root, 'node_modules/node/bin', name)
  return existsSync(path) ? path : undefined
}

/**
 * Runs a script of the project on that Node, in this terminal, and answers with its exit code. Being told to end is
 * passed on; the script decides how.
 * @param {string} root folder of the project
 * @param {string[]} words the script and its arguments
 * @returns {Promise<number>}
 */
export function runOnCurrentNode(root, words) {
  const node = currentNode(root) ?? process.execPath
  const path = [join(root, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter)
  const child = spawn(node, words, { cwd: root, stdio: 'inherit', env: { ...process.env, PATH: path } })
  // On Windows the terminal tells the script of Ctrl+C itself, and passing it on would break it off.
  process.on('SIGINT', () => process.platform === 'win32' || child.kill('SIGINT'))
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  process.on('SIGHUP', () => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) =>
      resolve(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)),
    )
  })
}

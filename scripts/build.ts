/** Builds the app into out/ when what it is built from has changed since. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const sources = ['{electron,renderer,shared,resources}/**/*', '*.json', 'electron.vite.config.ts']

/** Answers whether out/ holds the app as the sources are now; `announce` is called before building. */
export function ensureBuilt(root: string, announce: () => void): boolean {
  const stamp = join(root, 'out/.built-from')
  const current = fingerprint(root)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === current) return true
  announce()
  rmSync(stamp, { force: true })
  const vite = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
  })
  // A build that succeeds has nothing to say that anybody here needs to read.
  if (status !== 0) {
    process.stderr.write(stdout + stderr)
    return false
  }
  mkdirSync(join(root, 'out'), { recursive: true })
  writeFileSync(stamp, current)
  return true
}

/** By content: a checkout or a copy gives files new times without changing them. */
function fingerprint(root: string): string {
  const hash = createHash('sha256')
  const files = globSync(sources, { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  for (const path of paths)
    hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0')
  return hash.digest('hex')
}

/** Builds the app into out/ when what it is built from has changed since. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const sources = ['{electron,renderer,shared,resources}/**/*', '*.json', 'electron.vite.config.ts']

/** What a build leaves; if one of them is missing, or of another time, somebody else has built or cleared. */
const results = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html']

/** Answers whether out/ holds the app as the sources are now; `announce` is called before building. */
export function ensureBuilt(root: string, announce: () => void): boolean {
  const note = join(root, '.cache/built-from')
  const sourcesNow = fingerprint(root)
  if (existsSync(note) && readFileSync(note, 'utf8') === `${sourcesNow} ${timesOf(root)}`) return true
  announce()
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
  mkdirSync(dirname(note), { recursive: true })
  writeFileSync(note, `${sourcesNow} ${timesOf(root)}`)
  return true
}

function timesOf(root: string): string {
  return results
    .map((file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 'none')
    .join(' ')
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

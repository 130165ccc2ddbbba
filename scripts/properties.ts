/**
 * `npm run properties [-- MINUTES]`: the property tests over and over with ever new random cases, in one time zone after
 * another, until the time is up (30 minutes) or one fails. fast-check prints the seed of a failure.
 */
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const root = dirname(import.meta.dirname)
const zones = ['Europe/Copenhagen', 'UTC', 'America/Los_Angeles']

const minutes = Number(process.argv[2] ?? 30)
const files = globSync('test/unit/**/*.test.ts', { cwd: root }).filter((path) =>
  readFileSync(join(root, path), 'utf8').includes("'fast-check'"),
)
const end = Date.now() + minutes * 60_000
let rounds = 0

while (Date.now() < end && process.exitCode === undefined) {
  const zone = zones[rounds % zones.length]
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'unit', '--reporter=dot', ...files],
    { cwd: root, stdio: 'inherit', env: { ...process.env, TZ: zone } },
  )
  rounds++
  if (status !== 0) process.exitCode = 1
}
console.log(`${rounds} rounds of ${files.length} files: ${process.exitCode ? 'one failed' : 'all passed'}`)

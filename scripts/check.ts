/** `npm run check`: everything that can be told without running the app. */
import { dirname } from 'node:path'
import { allChecks } from './checks/all-checks.ts'

const root = dirname(import.meta.dirname)
let failed = 0

for (const { name, run } of allChecks) {
  const complaints = await run(root)
  console.log(`${complaints ? '✗' : '✓'} ${name}`)
  if (complaints) console.log(`${complaints}\n`)
  failed += complaints ? 1 : 0
}
process.exitCode = failed > 0 ? 1 : 0

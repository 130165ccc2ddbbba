/**
 * `npm run fuzz [-- --count N] [--seed S] [--only K]`: hostile place files, pasted texts and pictures, 1000 of them with a
 * seed of the day unless told otherwise. Each failure is told with what gives it again; the last line adds up.
 */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { runFuzz } from '../test/fuzz/run-fuzz.ts'

const { values } = parseArgs({
  options: { count: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
})
const seed = wholeNumber('seed', values.seed ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''))
const count = wholeNumber('count', values.count ?? '1000')
const numbers =
  values.only === undefined
    ? Array.from({ length: count }, (_, number) => number)
    : [wholeNumber('only', values.only)]

const failures = await runFuzz({ seed, numbers, workers: Math.min(availableParallelism(), 4) }, (failure) => {
  console.log(`✗ ${failure.what}: ${failure.complaint}`)
  console.log(`  npm run fuzz -- --seed ${seed} --only ${failure.number}`)
})
console.log(`${numbers.length - failures.length} passed, ${failures.length} failed`)
process.exitCode = failures.length > 0 ? 1 : 0

function wholeNumber(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  console.error(`--${name} takes a whole number, not "${text}"`)
  process.exit(2)
}

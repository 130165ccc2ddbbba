/** A sample of what `npm run fuzz` goes on with. */
import { expect, it } from 'vitest'
import { runFuzz } from '../../fuzz/run-fuzz.ts'

it('takes hostile files, texts and pictures without harm', { timeout: 120_000 }, async () => {
  const numbers = Array.from({ length: 300 }, (_, number) => number)
  expect(await runFuzz({ seed: 4, numbers, workers: 2 })).toEqual([])
})

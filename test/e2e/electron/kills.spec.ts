/** A sample of what `npm run soak` goes on with. */
import { runSoak } from '../../soak/run-soak.ts'
import { expect, test } from './fixtures/electron-test.ts'
import { findElectron } from './fixtures/launch-shell.ts'

test('killed ten times in the middle of what it does, the app has lost nothing it had said is saved', async ({
  dataFolder,
}) => {
  test.setTimeout(240_000)
  const seed = Math.floor(Date.now() / 1000) % 1_000_000
  const soak = { executable: findElectron() ?? '', kills: 10, seed, folder: dataFolder }
  expect(await runSoak(soak), `seed ${seed}`).toEqual([])
})

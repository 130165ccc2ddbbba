import { globSync } from 'node:fs'
import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runSoak } from '../../soak/run-soak.ts'
import { AppPage } from '../pages/app.page.ts'
import { PeoplePage } from '../pages/people.page.ts'
import { expect, test } from './fixtures/electron-test.ts'
import { findElectron } from './fixtures/launch-shell.ts'

/** A sample of what `npm run soak` goes on with. */
test('killed ten times in the middle of what it does, the app has lost nothing it had said is saved', async ({
  dataFolder,
}) => {
  test.setTimeout(240_000)
  const seed = Math.floor(Date.now() / 1000) % 1_000_000
  const soak = { executable: findElectron() ?? '', kills: 10, seed, folder: dataFolder }
  expect(await runSoak(soak), `seed ${seed}`).toEqual([])
})

test('the power went in the middle of a write: nothing is lost at the next start, nor at the one after', async ({
  launch,
  dataFolder,
}) => {
  const first = await launch()
  await new AppPage(first.page).begin()
  await new PeoplePage(first.page).add('Åse Sørensen')
  await first.close()
  // A whole record of 512 bytes by its header (LevelDB, doc/log_format.md), of which twenty reached the disk.
  const half = Buffer.from([1, 2, 3, 4, 0x00, 0x02, 1, ...Array(20).fill(7)])
  const logs = globSync(join(dataFolder, 'IndexedDB/*.leveldb/*.log'))
  expect(logs).toHaveLength(1)
  await appendFile(logs[0] ?? '', half)

  const second = await launch()
  await new PeoplePage(second.page).add('Finn Holm')
  await second.page.waitForFunction(() => performance.getEntriesByName('log-turned-over').length > 0)
  await second.close()
  const third = await launch()
  await new PeoplePage(third.page).expect('Åse Sørensen', 'Finn Holm')
})

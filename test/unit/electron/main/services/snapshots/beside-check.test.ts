import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeSnapshot } from '../../../../../factories/snapshot.ts'
import { aComputer, data, picture } from './a-computer.ts'

const computer = aComputer()

test('a picture that rotted on the disk is asked for anew', async () => {
  await computer.write()
  const path = join(computer.shelf, 'Bilag', `${picture.hash}.jpg`)
  await writeFile(path, 'rotten')
  computer.start()
  await computer.snapshots.write(makeSnapshot(data, [picture]))
  await computer.snapshots.settled()
  expect((await readdir(join(computer.shelf, 'Bilag'))).sort()).toEqual([`${picture.hash}.jpg.broken`])
  expect(await computer.snapshots.write(makeSnapshot(data, [picture]))).toEqual({
    ok: true,
    value: { lacking: [picture.hash] },
  })
  await computer.write()
  expect(new Uint8Array(await readFile(path))).toEqual(picture.bytes)
})

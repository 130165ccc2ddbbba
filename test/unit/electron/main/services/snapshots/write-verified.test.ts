import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, statfs, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSnapshots } from '../../../../../../electron/main/services/snapshots/create-snapshots.ts'
import { writeVerified } from '../../../../../../electron/main/services/snapshots/write-verified.ts'
import { makeAttachment } from '../../../../../factories/attachment.ts'
import { makePlaceData } from '../../../../../factories/place-data.ts'
import { makeSnapshot } from '../../../../../factories/snapshot.ts'

const MB = 1024 * 1024

/** Whether a disk of its own can be had: root on Linux, and where mounting is allowed. */
const disk = await mkdtemp(join(tmpdir(), 'disk-'))
const isMounted =
  process.platform === 'linux' &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'none', disk]).status === 0
afterAll(async () => {
  if (isMounted) spawnSync('umount', [disk])
  await rm(disk, { recursive: true })
})

describe.runIf(isMounted)('a small disk', () => {
  const refusal = { ok: false, code: 'disk-full' }
  beforeAll(() => writeFile(join(disk, 'other'), new Uint8Array(3 * MB)))

  test('takes what there is room for, and is not filled to the brim', async () => {
    expect(await writeVerified(join(disk, 'a'), new Uint8Array(MB / 2))).toEqual({
      ok: true,
      value: undefined,
    })
    expect(await writeVerified(join(disk, 'b'), new Uint8Array(2 * MB))).toEqual(refusal)
    expect((await readdir(disk)).sort()).toEqual(['a', 'other'])
    await rm(join(disk, 'a'))
  })

  test('that is full gets no snapshot and no attachment, keeps those it has, and nothing is left behind', async () => {
    const snapshots = createSnapshots({
      documents: () => disk,
      documentsWord: () => 'Dokumenter',
      userData: disk,
      publicFolder: undefined,
      userName: 'karen',
    })
    const data = makePlaceData()
    const { id: placeId, name: placeName } = data.place
    expect(await snapshots.write(makeSnapshot(data))).toMatchObject({ ok: true, value: { lacking: [] } })
    const before = await readdir(disk, { recursive: true })
    const picture = makeAttachment('image/jpeg', new Uint8Array(2 * MB))
    expect(await snapshots.keepAttachment({ placeId, placeName, ...picture })).toEqual(refusal)

    await writeFile(join(disk, 'more'), new Uint8Array(MB))
    expect((await statfs(disk)).bavail).toBeGreaterThan(0)
    expect(await snapshots.write(makeSnapshot(data))).toEqual(refusal)
    await rm(join(disk, 'more'))
    await snapshots.settled()
    const after = (await readdir(disk, { recursive: true })).filter((name) => !name.endsWith('Bilag'))
    expect(after.sort()).toEqual(before.sort())
    const found = await snapshots.find()
    expect(found.ok && found.value.folders.flatMap((folder) => folder.snapshots)).toHaveLength(1)
    expect(await snapshots.write(makeSnapshot(data))).toMatchObject({ ok: true, value: { lacking: [] } })
  })
})

test('what was written is there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'verified-'))
  expect(await writeVerified(join(folder, 'a'), new Uint8Array([1, 2]))).toEqual({
    ok: true,
    value: undefined,
  })
  expect([...(await readFile(join(folder, 'a')))]).toEqual([1, 2])
  expect(await writeVerified(join(folder, 'no', 'a'), new Uint8Array(1))).toEqual({
    ok: false,
    code: 'file-not-written',
  })
  await rm(folder, { recursive: true })
})

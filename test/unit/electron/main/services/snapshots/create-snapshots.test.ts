import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readFileOfKind } from '../../../../../../electron/main/services/files.ts'
import { readPlaceFile } from '../../../../../../shared/place-file/read-place-file.ts'
import { FORMAT_VERSION } from '../../../../../../shared/place-file/upgrades/upgrade-rows.ts'
import { makePlace, makePlaceData } from '../../../../../factories/place-data.ts'
import { makeSnapshot, snapshotOrigin } from '../../../../../factories/snapshot.ts'
import { aComputer, data, picture, place } from './a-computer.ts'

const computer = aComputer()

describe('a snapshot', () => {
  test('waits for what it names, and is found and read back whole', async () => {
    const toWrite = makeSnapshot(data, [picture])
    expect(await computer.snapshots.write(toWrite)).toEqual({ ok: true, value: { lacking: [picture.hash] } })
    expect(await readdir(computer.shelf)).toEqual([])
    expect(await computer.keepPicture()).toEqual({ ok: true, value: undefined })
    const written = await computer.snapshots.write(toWrite)
    expect(written).toMatchObject({ ok: true, value: { lacking: [] } })

    expect(await readdir(computer.shelf)).toEqual([
      '2026-11-25 kl. 14.05.33 Lindeballe Mødested.moedested',
      'Bilag',
    ])
    expect(await readdir(join(computer.shelf, 'Bilag'))).toEqual([`${picture.hash}.jpg`])
    computer.start()
    const { folders } = await computer.found()
    expect(folders).toEqual([
      {
        placeId: place.id,
        placeName: 'Lindeballe Mødested',
        shownPath: 'Dokumenter › Lindeballe Mødested › Sikkerhedskopier',
        bytes: toWrite.bytes.length + picture.bytes.length,
        limit: 2 * 1024 ** 3,
        snapshots: [
          {
            id: expect.stringMatching(/^[0-9a-f]{32}$/),
            placeId: place.id,
            placeName: 'Lindeballe Mødested',
            savedAt: '2026-11-25T14:05',
            counts: expect.objectContaining({ activities: 1, attachments: 1 }),
            size: toWrite.bytes.length,
            formatVersion: FORMAT_VERSION,
            where: 'documents',
            ...snapshotOrigin,
          },
        ],
      },
    ])
    expect(written).toMatchObject({ value: { snapshot: folders[0]?.snapshots[0] } })
    const bytes = await computer.snapshots.read(folders[0]?.snapshots[0]?.id ?? '')
    expect(bytes.ok && readPlaceFile(bytes.value)).toMatchObject({
      ok: true,
      value: { data, attachments: [picture] },
    })
  })

  test('of the same second gets a name of its own', async () => {
    await computer.keepPicture()
    for (let i = 0; i < 3; i += 1) await computer.snapshots.write(makeSnapshot(data, [picture]))
    await computer.snapshots.settled()
    expect((await readdir(computer.shelf)).filter((name) => name !== 'Bilag')).toEqual([
      '2026-11-25 kl. 14.05.33 Lindeballe Mødested (2).moedested',
      '2026-11-25 kl. 14.05.33 Lindeballe Mødested (3).moedested',
      '2026-11-25 kl. 14.05.33 Lindeballe Mødested.moedested',
    ])
  })

  test('that is none of that place is refused', async () => {
    const toWrite = makeSnapshot(makePlaceData({ place }))
    const refusal = { ok: false, code: 'request-refused' }
    expect(await computer.snapshots.write({ ...toWrite, bytes: new Uint8Array(9) })).toEqual(refusal)
    expect(await computer.snapshots.write({ ...toWrite, placeId: snapshotOrigin.installationId })).toEqual(
      refusal,
    )
    expect(await computer.snapshots.write({ ...toWrite, savedAt: '2026-11-25T14:06' })).toEqual(refusal)
    expect((await computer.found()).folders).toEqual([])
  })

  test('opened where it lies is a whole place file, and says where its pictures are elsewhere', async () => {
    await computer.keepPicture()
    await computer.snapshots.write(makeSnapshot(data, [picture]))
    const [name = ''] = (await readdir(computer.shelf)).sort()
    const opened = await readFileOfKind(join(computer.shelf, name), 'place-file')
    expect(opened.ok && readPlaceFile(opened.value.bytes)).toMatchObject({ ok: true, value: { data } })

    const alone = join(computer.documents, name)
    await writeFile(alone, await readFile(join(computer.shelf, name)))
    const taken = await readFileOfKind(alone, 'place-file')
    expect(taken.ok && readPlaceFile(taken.value.bytes)).toEqual({
      ok: false,
      code: 'place-file-pictures-beside',
    })
  })
})

describe('what is found', () => {
  test('is only what could be read whole, newest first', async () => {
    const empty = makePlaceData({ place })
    for (const [i, savedAt] of ['2026-11-25T14:03', '2026-11-25T14:05', '2026-11-25T14:04'].entries())
      await computer.snapshots.write(makeSnapshot(empty, [], { savedAt, sequence: i }))
    await computer.snapshots.settled()
    const [oldest = '', newest = ''] = (await readdir(computer.shelf)).sort().filter((_, i) => i !== 1)
    const whole = await readFile(join(computer.shelf, newest))
    await writeFile(join(computer.shelf, oldest), whole.subarray(0, whole.length - 20))
    // Within the packed manifest.
    await writeFile(join(computer.shelf, 'turned.moedested'), whole.with(100, (whole[100] ?? 0) ^ 1))
    await writeFile(join(computer.shelf, 'zeros.moedested'), new Uint8Array(500))
    await writeFile(join(computer.documents, 'Sikkerhedskopier'), 'a file')
    await mkdir(join(computer.documents, 'Billeder'))
    for (const isNewStart of [false, true]) {
      if (isNewStart) computer.start()
      const { folders } = await computer.found()
      expect(folders.map((folder) => folder.snapshots.map(({ savedAt }) => savedAt))).toEqual([
        ['2026-11-25T14:05', '2026-11-25T14:04'],
      ])
    }
  })

  test('is nothing where there are no documents', async () => {
    await rm(computer.documents, { recursive: true })
    expect(await computer.found()).toEqual({ folders: [], otherUsers: [] })
  })

  test('no longer holds what somebody deleted', async () => {
    await computer.snapshots.write(makeSnapshot(makePlaceData({ place })))
    const { folders } = await computer.found()
    await rm(computer.shelf, { recursive: true })
    expect((await computer.found()).folders).toEqual([])
    expect(await computer.snapshots.read(folders[0]?.snapshots[0]?.id ?? '')).toEqual({
      ok: false,
      code: 'file-not-readable',
    })
    expect(await computer.snapshots.read('../../secret')).toEqual({ ok: false, code: 'file-not-readable' })
  })
})

describe('the folder of a place', () => {
  const other = makePlaceData({ place: makePlace({ id: snapshotOrigin.installationId, name: place.name }) })

  test('is its own, also when another place has the same name', async () => {
    await computer.snapshots.write(makeSnapshot(makePlaceData({ place })))
    await computer.snapshots.write(makeSnapshot(other))
    computer.start()
    await computer.snapshots.write(makeSnapshot(other, [], { savedAt: '2026-11-25T14:06' }))
    const { folders } = await computer.found()
    expect(
      folders.map(({ placeId, shownPath, snapshots }) => [placeId, shownPath, snapshots.length]),
    ).toEqual([
      [place.id, 'Dokumenter › Lindeballe Mødested › Sikkerhedskopier', 1],
      [other.place.id, 'Dokumenter › Lindeballe Mødested (2) › Sikkerhedskopier', 2],
    ])
  })

  test('stays the same when the place is renamed, or somebody renames the folder', async () => {
    await computer.snapshots.write(makeSnapshot(makePlaceData({ place })))
    const renamed = makePlaceData({ place: { ...place, name: 'Huset: "Linden"' } })
    await computer.snapshots.write(makeSnapshot(renamed, [], { savedAt: '2026-11-25T14:06' }))
    expect((await readdir(computer.shelf)).sort()).toEqual([
      '2026-11-25 kl. 14.05.33 Lindeballe Mødested.moedested',
      '2026-11-25 kl. 14.06.00 Huset Linden.moedested',
    ])
    expect(await readdir(computer.documents)).toEqual(['Lindeballe Mødested'])
    expect((await computer.found()).folders[0]?.placeName).toBe('Huset: "Linden"')
  })

  test('is not one whose files cannot be read, for they may be another place’s', async () => {
    await mkdir(computer.shelf, { recursive: true })
    await writeFile(join(computer.shelf, 'broken.moedested'), 'broken')
    await computer.snapshots.write(makeSnapshot(makePlaceData({ place })))
    expect((await readdir(computer.documents)).sort()).toEqual([
      'Lindeballe Mødested',
      'Lindeballe Mødested (2)',
    ])
  })
})

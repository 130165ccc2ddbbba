import { readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writePlaceFile } from '../../../../../../shared/place-file/write-place-file.ts'
import { makeAttachment } from '../../../../../factories/attachment.ts'
import { makeActivity, makePlaceData } from '../../../../../factories/place-data.ts'
import { makeSnapshot, snapshotOrigin } from '../../../../../factories/snapshot.ts'
import { aComputer, data, picture, place } from './a-computer.ts'

const computer = aComputer()

describe('what is let go', () => {
  const without = makePlaceData({ place })
  const photo = makeAttachment('image/png')
  const withPhoto = makePlaceData({ place, activities: [makeActivity({ picture: photo.hash })] })
  const times = async () =>
    (await computer.found()).folders.flatMap((folder) => folder.snapshots.map(({ savedAt }) => savedAt))

  async function saveAt(savedAt: string, now = `${savedAt}:00`) {
    computer.clock = now
    await computer.snapshots.write(makeSnapshot(without, [], { savedAt }))
    await computer.snapshots.settled()
  }
  /** Attachments of yesterday: what is younger than an hour may belong to a snapshot that is being written. */
  async function keptYesterday() {
    await computer.snapshots.keepAttachment({ placeId: place.id, placeName: place.name, ...photo })
    const yesterday = new Date(Date.now() - 86_400_000)
    await utimes(join(computer.shelf, 'Bilag', `${photo.hash}.png`), yesterday, yesterday)
  }

  test('goes by the rule', async () => {
    for (const time of ['2026-11-20T09:10', '2026-11-20T09:20', '2026-11-25T14:00', '2026-11-25T14:01'])
      await saveAt(time)
    expect(await times()).toEqual(['2026-11-25T14:01', '2026-11-25T14:00', '2026-11-20T09:20'])
  })

  test('takes its pictures along, but not those another one names', async () => {
    await keptYesterday()
    await computer.keepPicture()
    computer.clock = '2026-11-20T09:10:00'
    await computer.snapshots.write(makeSnapshot(withPhoto, [photo], { savedAt: '2026-11-20T09:10' }))
    await computer.snapshots.write(makeSnapshot(data, [picture], { savedAt: '2026-11-20T09:12' }))
    await saveAt('2026-11-25T14:00')
    expect(await times()).toEqual(['2026-11-25T14:00', '2026-11-20T09:12'])
    expect(await readdir(join(computer.shelf, 'Bilag'))).toEqual([`${picture.hash}.jpg`])
  })

  test('never takes pictures while there is a file that cannot be read, which may name them', async () => {
    await keptYesterday()
    await writeFile(join(computer.shelf, 'broken.moedested'), 'broken')
    await saveAt('2026-11-25T14:00')
    expect(await readdir(join(computer.shelf, 'Bilag'))).toEqual([`${photo.hash}.png`])
    await rm(join(computer.shelf, 'broken.moedested'))
    await saveAt('2026-11-25T14:01')
    expect(await readdir(join(computer.shelf, 'Bilag'))).toEqual([])
  })

  test('is never what somebody else put there, or what cannot be read', async () => {
    await saveAt('2026-11-25T14:00')
    const others = ['notes.txt', 'broken.moedested', '2019-01-01 kl. 10.00.00 Old.moedested']
    for (const name of others) await writeFile(join(computer.shelf, name), 'not ours')
    await writeFile(
      join(computer.shelf, 'ordinary.moedested'),
      writePlaceFile(without, [], { appVersion: '1', savedAt: '2019-01-01T10:00' }),
    )
    const unfinished = join(computer.shelf, `.${snapshotOrigin.installationId}.tmp`)
    await writeFile(unfinished, 'half')
    await utimes(unfinished, 1, 1)
    await saveAt('2026-11-25T14:01')
    expect((await readdir(computer.shelf)).sort()).toEqual(
      [
        ...others,
        'ordinary.moedested',
        '2026-11-25 kl. 14.00.00 Lindeballe Mødested.moedested',
        '2026-11-25 kl. 14.01.00 Lindeballe Mødested.moedested',
      ].sort(),
    )
  })

  test('goes within the limit', async () => {
    computer.start({ limit: 1 })
    for (let day = 1; day <= 15; day += 1) await saveAt(`2026-11-${String(day + 10)}T10:00`)
    expect(await times()).toHaveLength(10)
    expect((await computer.found()).folders[0]?.limit).toBe(1)
  })
})

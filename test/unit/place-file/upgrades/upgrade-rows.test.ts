/** The mechanism, with steps of its own; what the app's own steps do is seen in the files they were made for. */
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { PlaceData } from '../../../../shared/domain/place-data.ts'
import { readPlaceFile } from '../../../../shared/place-file/read-place-file.ts'
import type { SavedRows } from '../../../../shared/place-file/upgrades/saved-rows.ts'
import {
  FORMAT_VERSION,
  type Upgrade,
  upgradeRows,
  upgrades,
} from '../../../../shared/place-file/upgrades/upgrade-rows.ts'
import { makePlaceData, makeRoom } from '../../../factories/place-data.ts'

type Rows = Record<string, unknown>[]

/** Version 1 had `people.json` under another name; version 2 did not say whether a room is reached without a step. */
const steps: Upgrade[] = [
  ({ helpers, ...rows }) => ({ ...rows, people: helpers }),
  (rows) => ({ ...rows, rooms: (rows.rooms as Rows).map((room) => ({ ...room, stepFree: false })) }),
]

function zipOf(rows: object, formatVersion: number, counts?: object): Uint8Array {
  const entries = Object.entries({ manifest: { format: 'moedested', formatVersion, counts }, ...rows })
  return zipSync(
    Object.fromEntries(entries.map(([kind, value]) => [`${kind}.json`, strToU8(JSON.stringify(value))])),
  )
}

const now: PlaceData = makePlaceData({ rooms: [makeRoom({ stepFree: false })] })
const { stepFree: _, ...oldRoom } = now.rooms[0] as PlaceData['rooms'][number]
const second = { ...now, rooms: [oldRoom] }
const { people: helpers, ...others } = second
const first = { ...others, helpers }

describe('upgradeRows', () => {
  it('takes rows of any version through every step after it, in order, and leaves the newest alone', () => {
    const saved = structuredClone(first) as unknown as SavedRows
    expect(upgradeRows(saved, 1, steps)).toEqual(now)
    expect(saved).toEqual(first)
    expect(upgradeRows(second, 2, steps)).toEqual(now)
    expect(upgradeRows(now, 3, steps)).toBe(now)
  })

  it('has one version more than steps', () => {
    expect(FORMAT_VERSION).toBe(upgrades.length + 1)
  })
})

describe('reading an older file', () => {
  it('brings its rows up to date before they are checked', () => {
    for (const [version, rows] of [first, second, now].entries())
      expect(readPlaceFile(zipOf(rows, version + 1), steps)).toMatchObject({
        ok: true,
        value: { data: now, formatVersion: version + 1 },
      })
  })

  it('holds an older file to the rules of its own version', () => {
    expect(readPlaceFile(zipOf(first, 2), steps)).toMatchObject({ ok: false, code: 'place-file-invalid' })
    expect(readPlaceFile(zipOf(now, 1), steps).ok).toBe(false)
    expect(readPlaceFile(zipOf(now, 4), steps)).toMatchObject({ ok: false, code: 'place-file-newer' })
  })

  it('refuses a file whose rows a step cannot work on', () => {
    expect(readPlaceFile(zipOf({ ...second, rooms: 7 }, 2), steps)).toEqual({
      ok: false,
      code: 'place-file-damaged',
      details: { file: 'manifest.json' },
    })
  })

  it('does not count an older file by the kinds of today', () => {
    const counts = { rooms: 9, people: 9, activities: 9, overrides: 9, attachments: 9 }
    expect(readPlaceFile(zipOf(second, 2, counts), steps).ok).toBe(true)
    expect(readPlaceFile(zipOf(now, 3, counts), steps).ok).toBe(false)
  })
})

/** Format 1 as it becomes format 2: files saved by released versions, and files made by hand. */
import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { occurrencesBetween, takesPlace } from '../../../../shared/domain/occurrence.ts'
import { placeDataSchema } from '../../../../shared/domain/place-data.ts'
import type { ErrorCode, ErrorDetails } from '../../../../shared/domain/result.ts'
import { readPlaceFile } from '../../../../shared/place-file/read-place-file.ts'
import { makeClosure, makePlace } from '../../../factories/place-data.ts'

function json(value: unknown): Uint8Array {
  return strToU8(JSON.stringify(value))
}

function refuses(bytes: Uint8Array, code: ErrorCode, details: ErrorDetails): void {
  expect(readPlaceFile(bytes)).toEqual({ ok: false, code, details })
}

describe('a place saved by a released version', () => {
  const folder = new URL('../../../fixtures/place-files/', import.meta.url)

  const open = (name: string) => {
    const read = readPlaceFile(new Uint8Array(readFileSync(new URL(name, folder))))
    if (!read.ok) throw new Error(read.code)
    return read.value.data
  }

  it('from before there were closed days, and nothing disappears from its programme', () => {
    const data = open('v1.moedested')
    expect(data.place.closedOnHolidays).toBe(false)
    expect([data.closures, data.bookings, data.acceptedClashes, data.prints]).toEqual([[], [], [], []])
    const dates = occurrencesBetween(data, { from: '2026-12-01', to: '2027-12-31' })
    expect(dates.filter(({ closing }) => closing)).toEqual([])
    expect(dates.filter(takesPlace)).toHaveLength(dates.length - 1)
  })

  it('with closed days, rooms lent out, a clash that is meant and what was printed', () => {
    const data = open('v2.moedested')
    expect(data.place.closedOnHolidays).toBe(true)
    expect(data.closures.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['Salen er lejet ud', '2026-12-17', '2026-12-17'],
      ['Juleferie', '2026-12-21', '2027-01-07'],
    ])
    expect(data.bookings.map(({ title, days }) => [title, days])).toEqual([
      ['Jagtforeningen', 0],
      ['Konfirmation, familien Lund', 1],
    ])
    expect(data.acceptedClashes[0]?.parties).toEqual([data.activities[0]?.id, data.bookings[0]?.id])
    expect(data.prints[0]).toMatchObject({ document: 'week', title: 'Ugeprogram, uge 49' })
    expect(data.overrides[2]).toMatchObject({ date: '2026-12-17', despiteClosing: true })
    expect(data.activities[0]?.versions[0]?.link).toBe('lindeballe.example/spisning')
    expect(placeDataSchema.parse(data)).toEqual(data)
  })
})

describe('a file made by hand in an older format', () => {
  const { closedOnHolidays: _, ...oldPlace } = makePlace()
  const old = (entries: Record<string, unknown>) =>
    zipSync(
      Object.fromEntries(
        Object.entries({
          manifest: { format: 'moedested', formatVersion: 1 },
          place: oldPlace,
          rooms: [],
          people: [],
          activities: [],
          overrides: [],
          ...entries,
        })
          .filter(([, value]) => value !== undefined)
          .map(([kind, value]) => [`${kind}.json`, json(value)]),
      ),
    )

  it('opens, and is told the same way what is wrong with it', () => {
    expect(readPlaceFile(old({}))).toMatchObject({ ok: true, value: { formatVersion: 1 } })
    refuses(old({ place: undefined }), 'place-file-damaged', { file: 'place.json' })
    refuses(old({ rooms: undefined }), 'place-file-damaged', { file: 'rooms.json' })
    for (const place of [null, 7, 'Lindeballe', []])
      refuses(old({ place }), 'place-file-invalid', { file: 'place.json', row: 1, field: 'id' })
  })

  it('loses nothing that it says ahead of its time', () => {
    const closures = [makeClosure()]
    expect(readPlaceFile(old({ closures, place: makePlace({ closedOnHolidays: true }) }))).toMatchObject({
      ok: true,
      value: { data: { closures, place: { closedOnHolidays: true } } },
    })
    const wrong = { file: 'closures.json', row: 1, field: 'name' }
    refuses(old({ closures: [makeClosure({ name: '' })] }), 'place-file-invalid', wrong)
  })
})

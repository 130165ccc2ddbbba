import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { placeDataSchema } from '../../../shared/domain/place-data.ts'
import { placeFileSummary } from '../../../shared/place-file/place-file-summary.ts'
import { readPlaceFile } from '../../../shared/place-file/read-place-file.ts'
import { FORMAT_VERSION } from '../../../shared/place-file/upgrades/upgrade-rows.ts'
import { writePlaceFile } from '../../../shared/place-file/write-place-file.ts'
import { makeBookYear, makeEntry, makeGrant, makePlannedExpense } from '../../factories/accounts.ts'
import { anyPlace } from '../../factories/any-place.ts'
import { makeAttachment } from '../../factories/attachment.ts'
import {
  makeAcceptedClash,
  makeActivity,
  makeBooking,
  makeClosure,
  makePlace,
  makePlaceData,
  makePrint,
  makeRoom,
} from '../../factories/place-data.ts'

const origin = { appVersion: '0.1.0', savedAt: '2026-11-22T14:05' }

describe('writePlaceFile', () => {
  it('writes any place so that it is read back the same', () => {
    fc.assert(
      fc.property(anyPlace, ({ data, attachments }) => {
        expect(placeDataSchema.safeParse(data).success).toBe(true)
        expect(readPlaceFile(writePlaceFile(data, attachments, origin))).toStrictEqual({
          ok: true,
          value: { data, attachments, formatVersion: FORMAT_VERSION, ...origin },
        })
      }),
      { numRuns: 200 },
    )
  })

  it('says who took the copy home, and nothing of it in other copies', () => {
    const takenHome = { id: '6f2c7a52-9a0e-4d57-8a4b-0c7a5a6f1d91', by: 'Karen', at: '2026-11-22T14:05' }
    const read = readPlaceFile(writePlaceFile(makePlaceData(), [], { ...origin, takenHome }))
    expect(read).toMatchObject({ ok: true, value: { takenHome } })
    const other = readPlaceFile(writePlaceFile(makePlaceData(), [], origin))
    expect(other.ok && 'takenHome' in other.value).toBe(false)
  })

  it('holds receipts that are at no entry yet, those whose bytes are there, and each name as long as it may be', () => {
    const [receipt, gone] = [makeAttachment('application/pdf'), makeAttachment('image/png')]
    const named = (name: string, { hash } = receipt) => ({ hash, name })
    const readBack = (...unplaced: { hash: string; name: string }[]) => {
      const read = readPlaceFile(writePlaceFile(makePlaceData(), [receipt], { ...origin, unplaced }))
      return read.ok ? read.value.unplaced : read
    }
    expect(readBack(named('elregning.pdf'), named('bon.png', gone))).toEqual([named('elregning.pdf')])
    expect(readBack(named('é'.repeat(300)))).toEqual([named('é'.repeat(200))])
    expect(readBack()).toBeUndefined()
  })

  it('gives the same bytes for the same place', () => {
    const data = makePlaceData({ rooms: [makeRoom()], activities: [makeActivity()] })
    expect(writePlaceFile(data, [], origin)).toEqual(writePlaceFile(data, [], origin))
  })

  it('begins with the manifest, and packs rows but not pictures', () => {
    const picture = makeAttachment('image/jpeg', new Uint8Array(5000))
    const packed: Record<string, boolean> = {}
    unzipSync(writePlaceFile(makePlaceData(), [picture, picture], origin), {
      filter: ({ name, compression }) => {
        packed[name] = compression !== 0
        return false
      },
    })
    expect(packed).toEqual({
      'manifest.json': true,
      'place.json': true,
      'rooms.json': true,
      'people.json': true,
      'activities.json': true,
      'overrides.json': true,
      'closures.json': true,
      'bookings.json': true,
      'acceptedClashes.json': true,
      'prints.json': true,
      'grants.json': true,
      'entries.json': true,
      'plannedExpenses.json': true,
      'bookYears.json': true,
      'meetings.json': true,
      'tasks.json': true,
      'ideas.json': true,
      'yearPoints.json': true,
      [`attachments/${picture.hash}.jpg`]: false,
    })
    expect(Object.keys(packed)[0]).toBe('manifest.json')
  })

  it('names a picture no more when nobody has it, so that the copy can be opened', () => {
    const [had, lost] = [makeAttachment('image/png'), makeAttachment('image/jpeg')]
    const kept = makeActivity({ picture: had.hash })
    const losing = makeActivity({ picture: lost.hash, title: 'Banko' })
    const data = makePlaceData({ place: makePlace({ logo: lost.hash }), activities: [kept, losing] })

    const read = readPlaceFile(writePlaceFile(data, [had], origin))
    expect(read.ok && read.value.data.activities[0]).toEqual(kept)
    expect(read.ok && read.value.data.activities[1]?.versions[0]).not.toHaveProperty('picture')
    expect(read.ok && read.value.data.activities[1]?.versions[0]?.title).toBe('Banko')
    expect(read.ok && read.value.data.place).not.toHaveProperty('logo')
    expect(read.ok && read.value.attachments).toEqual([had])
  })

  it('names no receipt nobody has, and leaves the entry as it is otherwise', () => {
    const had = makeAttachment('application/pdf')
    const entry = makeEntry({ receipts: [had.hash, 'b'.repeat(64)] })
    const read = readPlaceFile(writePlaceFile(makePlaceData({ entries: [entry] }), [had], origin))
    expect(read.ok && read.value.data.entries).toEqual([{ ...entry, receipts: [had.hash] }])
    expect(read.ok && read.value.attachments).toEqual([had])
  })

  it('does not write what could not be read: an origin that is not one, too many rows', () => {
    expect(() => writePlaceFile(makePlaceData(), [], { ...origin, savedAt: 'i går' })).toThrow()
    const large = makePlaceData({ rooms: [makeRoom({ equipment: 'x'.repeat(65 * 1024 * 1024) })] })
    expect(() => writePlaceFile(large, [], origin)).toThrow(RangeError)
  })
})

it('sums a place up in numbers', () => {
  const [hall, cafe] = [makeRoom(), makeRoom()]
  const data = makePlaceData({
    rooms: [hall, cafe],
    activities: [makeActivity()],
    closures: [makeClosure()],
    bookings: [makeBooking({ roomIds: [hall.id] }), makeBooking({ roomIds: [cafe.id] })],
    acceptedClashes: [makeAcceptedClash()],
    prints: [makePrint(), makePrint(), makePrint()],
    grants: [makeGrant()],
    entries: [makeEntry(), makeEntry({ voucher: 2 })],
    plannedExpenses: [makePlannedExpense(), makePlannedExpense(), makePlannedExpense()],
    bookYears: [makeBookYear()],
  })
  expect(placeFileSummary(data, [makeAttachment()])).toEqual({
    placeName: data.place.name,
    rooms: 2,
    people: 0,
    activities: 1,
    overrides: 0,
    closures: 1,
    bookings: 2,
    acceptedClashes: 1,
    prints: 3,
    grants: 1,
    entries: 2,
    plannedExpenses: 3,
    bookYears: 1,
    meetings: 0,
    tasks: 0,
    ideas: 0,
    yearPoints: 0,
    attachments: 1,
  })
})

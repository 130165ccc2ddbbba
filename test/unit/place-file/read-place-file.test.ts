/** Every way a place file is refused, and what is forgiven. */
import { readdirSync, readFileSync } from 'node:fs'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { attachmentsIn } from '../../../shared/domain/attachment.ts'
import { type PlaceData, rowKinds } from '../../../shared/domain/place-data.ts'
import type { ErrorCode, ErrorDetails } from '../../../shared/domain/result.ts'
import { errorText } from '../../../shared/locales/error-text.ts'
import { createTranslate } from '../../../shared/locales/translate.ts'
import { placeFileSummary } from '../../../shared/place-file/place-file-summary.ts'
import { readPlaceFile } from '../../../shared/place-file/read-place-file.ts'
import { sha256Of } from '../../../shared/place-file/sha256.ts'
import { FORMAT_VERSION } from '../../../shared/place-file/upgrades/upgrade-rows.ts'
import { makeEntry } from '../../factories/accounts.ts'
import { makeAttachment } from '../../factories/attachment.ts'
import {
  makeAcceptedClash,
  makeActivity,
  makeBooking,
  makeClosure,
  makeOverride,
  makePerson,
  makePlace,
  makePlaceData,
  makePrint,
  makeRoom,
} from '../../factories/place-data.ts'

const danish = createTranslate('da')
const english = createTranslate('en')

/** The entries of a file made by hand. */
function entriesOf(data: PlaceData = makePlaceData()): Record<string, Uint8Array> {
  return {
    'manifest.json': json({ format: 'moedested', formatVersion: FORMAT_VERSION }),
    ...Object.fromEntries(Object.entries(data).map(([kind, rows]) => [`${kind}.json`, json(rows)])),
  }
}

function json(value: unknown): Uint8Array {
  return strToU8(JSON.stringify(value))
}

function expectRefusal(bytes: Uint8Array, code: ErrorCode, details?: ErrorDetails): void {
  const read = readPlaceFile(bytes)
  expect(read).toEqual(details ? { ok: false, code, details } : { ok: false, code })
  if (read.ok) return
  for (const t of [danish, english]) {
    const text = errorText(t, read)
    expect(text).not.toContain('{{')
    expect(text).not.toContain('errors:')
    for (const fact of Object.values(details ?? {})) expect(text).toContain(String(fact))
  }
}

describe('a file that is no place file', () => {
  it('is empty', () => {
    expectRefusal(new Uint8Array(), 'place-file-empty')
    expectRefusal(new Uint8Array(5000), 'place-file-empty')
  })

  it('is something else', () => {
    expectRefusal(strToU8('Kære alle, her er programmet'), 'place-file-not-ours')
    expectRefusal(strToU8('%PDF-1.7 ...'), 'place-file-not-ours')
    expectRefusal(zipSync({ 'word/document.xml': strToU8('<w:document/>') }), 'place-file-not-ours')
    const other = { ...entriesOf(), 'manifest.json': json({ name: 'Extension', manifest_version: 3 }) }
    expectRefusal(zipSync(other), 'place-file-not-ours')
    const folder = Object.fromEntries(Object.entries(entriesOf()).map(([name, b]) => [`kopi/${name}`, b]))
    expectRefusal(zipSync(folder), 'place-file-not-ours')
  })

  it('is far too large', () => {
    expectRefusal(new Uint8Array(1024 * 1024 * 1024 + 1), 'place-file-too-large')
  })

  it('is from a newer app, whatever else that one puts in it', () => {
    const manifest = (fields: object) =>
      zipSync({
        'manifest.json': json({ format: 'moedested', formatVersion: FORMAT_VERSION + 1, ...fields }),
      })
    expectRefusal(manifest({ appVersion: '2.0.1', entries: 7 }), 'place-file-newer', { appVersion: '2.0.1' })
    expectRefusal(manifest({}), 'place-file-newer', { appVersion: `format ${FORMAT_VERSION + 1}` })
    expectRefusal(manifest({ appVersion: 'x\ny' }), 'place-file-newer', {
      appVersion: `format ${FORMAT_VERSION + 1}`,
    })
  })
})

describe('a file with something missing', () => {
  it.each(['place', ...rowKinds])('is refused without %s', (kind) => {
    const { [`${kind}.json`]: _, ...rest } = entriesOf()
    expectRefusal(zipSync(rest), 'place-file-damaged', { file: `${kind}.json` })
  })

  it('names a picture that is not there', () => {
    const { hash } = makeAttachment()
    const file = `attachments/${hash.slice(0, 8)}…`
    const logo = makePlaceData({ place: makePlace({ logo: hash }) })
    expectRefusal(zipSync(entriesOf(logo)), 'place-file-missing-attachment', { file })
    const picture = makePlaceData({ activities: [makeActivity({ picture: hash })] })
    expectRefusal(zipSync(entriesOf(picture)), 'place-file-missing-attachment', { file })
    const receipt = makePlaceData({ entries: [makeEntry({ receipts: [hash] })] })
    expectRefusal(zipSync(entriesOf(receipt)), 'place-file-missing-attachment', { file })
    const entries = { [`attachments/${hash}.jpg`]: hash }
    const listed = { format: 'moedested', formatVersion: FORMAT_VERSION, entries }
    expectRefusal(
      zipSync({ ...entriesOf(), 'manifest.json': json(listed) }),
      'place-file-missing-attachment',
      { file },
    )
  })
})

describe('a file with something wrong in it', () => {
  const invalid = (entries: Zippable, file: string, row: number, field: string) =>
    expectRefusal(zipSync({ ...entriesOf(), ...entries }), 'place-file-invalid', { file, row, field })

  it('says which file, row and field', () => {
    invalid({ 'place.json': json({ ...makePlace(), colour: 'lyserød' }) }, 'place.json', 1, 'colour')
    const [room, person] = [makeRoom(), makePerson()]
    invalid({ 'rooms.json': json([room, { ...makeRoom(), capacity: -1 }]) }, 'rooms.json', 2, 'capacity')
    const unticked = { ...person, mayPrint: { name: true, phone: true } }
    invalid({ 'people.json': json([unticked]) }, 'people.json', 1, 'mayPrint.email')
    const activity = makeActivity({ title: '' })
    invalid({ 'activities.json': json([activity]) }, 'activities.json', 1, 'versions[0].title')
    const rule = makeActivity({ recurrence: { kind: 'once', date: '2026-02-29' } })
    invalid({ 'activities.json': json([rule]) }, 'activities.json', 1, 'versions[0].recurrence.date')
    const override = makeOverride(activity, '2026-11-23', { headcount: 1.5 })
    invalid({ 'overrides.json': json([override]) }, 'overrides.json', 1, 'headcount')
    const hall = [room.id]
    const closure = makeClosure({ from: '2026-07-02', to: '2026-07-01' })
    invalid({ 'closures.json': json([makeClosure(), closure]) }, 'closures.json', 2, 'to')
    const early = makeBooking({ roomIds: hall, startTime: '18:00', endTime: '01:00' })
    invalid({ 'bookings.json': json([early]) }, 'bookings.json', 1, 'endTime')
    invalid({ 'bookings.json': json([makeBooking({ roomIds: [] })]) }, 'bookings.json', 1, 'roomIds')
    const clash = makeAcceptedClash({ reason: '' })
    invalid({ 'acceptedClashes.json': json([clash]) }, 'acceptedClashes.json', 1, 'reason')
    const print = { ...makePrint(), language: 'de' }
    invalid({ 'prints.json': json([print]) }, 'prints.json', 1, 'language')
    invalid({ 'rooms.json': json({ rooms: [] }) }, 'rooms.json', 1, '[ ]')
    invalid({ 'rooms.json': json([null]) }, 'rooms.json', 1, '{ }')
  })

  it('refuses null for a field that may be left out', () => {
    invalid({ 'rooms.json': json([{ ...makeRoom(), capacity: null }]) }, 'rooms.json', 1, 'capacity')
  })

  it('refuses what it does not know, rather than lose it', () => {
    invalid({ 'rooms.json': json([makeRoom(), { ...makeRoom(), floor: 2 }]) }, 'rooms.json', 2, 'floor')
    const version = makeActivity()
    const typo = { ...version.versions[0], recurrence: { ...version.versions[0]?.recurrence, sesson: {} } }
    const slip = json([{ ...version, versions: [typo] }])
    invalid({ 'activities.json': slip }, 'activities.json', 1, 'versions[0].recurrence.sesson')
    const proto = strToU8(`[${JSON.stringify(makeRoom()).slice(0, -1)},"__proto__":{}}]`)
    invalid({ 'rooms.json': proto }, 'rooms.json', 1, '__proto__')
    invalid({ 'songs.json': json([]) }, 'songs.json', 1, '{ }')
    const long = json([{ ...makeRoom(), [`${'x'.repeat(100)}\n`]: 1 }])
    invalid({ 'rooms.json': long }, 'rooms.json', 1, `${'x'.repeat(59)}…`)
  })

  it('refuses two rows where there can be one', () => {
    const room = makeRoom()
    invalid({ 'rooms.json': json([room, makeRoom(), room]) }, 'rooms.json', 3, 'id')
    const closure = makeClosure()
    invalid({ 'closures.json': json([closure, closure]) }, 'closures.json', 2, 'id')
    const activity = makeActivity()
    const twice = [makeOverride(activity, '2026-11-23'), makeOverride(activity, '2026-11-23')]
    invalid({ 'overrides.json': json(twice) }, 'overrides.json', 2, 'date')
  })

  it('refuses a manifest that does not hold', () => {
    const base = { format: 'moedested', formatVersion: FORMAT_VERSION }
    invalid({ 'manifest.json': json({ ...base, savedAt: 'i går' }) }, 'manifest.json', 1, 'savedAt')
    invalid(
      { 'manifest.json': json({ ...base, savedAt: '2026-02-30T10:00' }) },
      'manifest.json',
      1,
      'savedAt',
    )
    const none = placeFileSummary(makePlaceData(), [])
    for (const kind of [...rowKinds, 'attachments'] as const) {
      const counts = { ...none, [kind]: 1 }
      expectRefusal(
        zipSync({ ...entriesOf(), 'manifest.json': json({ ...base, counts }) }),
        'place-file-damaged',
        { file: 'manifest.json' },
      )
    }
  })
})

describe('a damaged file', () => {
  const damagedIn = (entries: Zippable, file: string) =>
    expectRefusal(zipSync({ ...entriesOf(), ...entries }), 'place-file-damaged', { file })

  it('has an entry that is no JSON, or no UTF-8', () => {
    damagedIn({ 'rooms.json': strToU8('[{"id": ') }, 'rooms.json')
    damagedIn({ 'rooms.json': strToU8('['.repeat(1_000_000)) }, 'rooms.json')
    const latin1 = strToU8(JSON.stringify([makeRoom({ name: 'Køkkenet' })]), true)
    damagedIn({ 'rooms.json': latin1 }, 'rooms.json')
    damagedIn({ 'manifest.json': strToU8('{') }, 'manifest.json')
  })

  it('is not what its manifest vouches for', () => {
    const entries = entriesOf(makePlaceData({ rooms: [makeRoom()] }))
    const { 'manifest.json': _, ...rows } = entries
    const hashes = Object.fromEntries(Object.entries(rows).map(([name, b]) => [name, sha256Of(b)]))
    const manifest = (given: object) =>
      json({ format: 'moedested', formatVersion: FORMAT_VERSION, entries: { ...hashes, ...given } })
    expect(readPlaceFile(zipSync({ ...entries, 'manifest.json': manifest({}) })).ok).toBe(true)
    const changed = { ...entries, 'rooms.json': json([makeRoom()]), 'manifest.json': manifest({}) }
    damagedIn(changed, 'rooms.json')
    damagedIn(
      { ...entries, 'manifest.json': manifest({ 'songs.json': sha256Of(strToU8('[]')) }) },
      'songs.json',
    )
    damagedIn({ ...entries, 'manifest.json': manifest({ 'a\nb': sha256Of(strToU8('')) }) }, 'manifest.json')
    const picture = makeAttachment()
    const name = `attachments/${picture.hash}.jpg`
    const shortName = `attachments/${picture.hash.slice(0, 8)}….jpg`
    damagedIn({ ...entries, [name]: picture.bytes, 'manifest.json': manifest({}) }, shortName)
    const wrong = manifest({ [name]: sha256Of(strToU8('')) })
    damagedIn({ ...entries, [name]: picture.bytes, 'manifest.json': wrong }, shortName)
  })

  it('has a picture that is not the one its name says, or not of that kind', () => {
    const [one, other] = [makeAttachment('image/jpeg'), makeAttachment('image/png')]
    damagedIn({ [`attachments/${one.hash}.jpg`]: other.bytes }, `attachments/${one.hash.slice(0, 8)}….jpg`)
    damagedIn(
      { [`attachments/${other.hash}.jpg`]: other.bytes },
      `attachments/${other.hash.slice(0, 8)}….jpg`,
    )
  })
})

describe('a file saved by a released version', () => {
  const folder = new URL('../../fixtures/place-files/', import.meta.url)

  it.each(readdirSync(folder))('opens: %s', (name) => {
    const read = readPlaceFile(new Uint8Array(readFileSync(new URL(name, folder))))
    if (!read.ok) throw new Error(errorText(danish, read))
    const { data, attachments, formatVersion } = read.value
    expect(name).toBe(`v${formatVersion}.moedested`)
    expect(placeFileSummary(data, attachments)).toMatchObject({
      placeName: 'Lindeballe Mødested',
      attachments: attachmentsIn(data).size,
    })
    expect(data.activities.map(({ versions }) => versions.map(({ title }) => title))).toEqual([
      ['Fællesspisning', 'Fællesspisning'],
      ['Strik i ulige uger'],
    ])
    expect(data.overrides[0]).toMatchObject({ date: '2026-12-01', topic: 'Julefrokost', host: 'Åse/Finn' })
    expect(attachments.find(({ hash }) => hash === data.place.logo)?.bytes.length).toBe(3259)
  })
})

describe('what is forgiven', () => {
  const opens = (entries: Zippable) => readPlaceFile(zipSync({ ...entriesOf(), ...entries })).ok

  it('leaves unread what systems and people put beside the rows', () => {
    expect(
      opens({
        'læs mig.txt': strToU8('Fra Karen'),
        '.DS_Store': new Uint8Array(4),
        '__MACOSX/._rooms.json': new Uint8Array(4),
        'attachments/logo.png': new Uint8Array(4),
        mappe: {},
      }),
    ).toBe(true)
  })

  it('takes a byte order mark, as Notepad writes it', () => {
    const room = makeRoom({ name: 'Køkkenet' })
    const rooms = Uint8Array.from([0xef, 0xbb, 0xbf, ...json([room])])
    const read = readPlaceFile(zipSync({ ...entriesOf(), 'rooms.json': rooms }))
    expect(read.ok && read.value.data.rooms).toEqual([room])
  })

  it('keeps a replacement character somebody saved', () => {
    const rooms = [makeRoom({ name: 'Sal \ufffd' })]
    const read = readPlaceFile(zipSync(entriesOf(makePlaceData({ rooms }))))
    expect(read.ok && read.value.data.rooms).toEqual(rooms)
  })

  it('leaves rows that refer to something missing to be listed and put right', () => {
    const nobody = makePerson().id
    const data = makePlaceData({ activities: [makeActivity({ leaderIds: [nobody] })] })
    expect(readPlaceFile(zipSync(entriesOf(data)))).toMatchObject({ ok: true, value: { data } })
  })
})

/** A file that was hurt on its way: refused by a code, or read as exactly what was saved. Never thrown at, never stuck. */

import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { errorCodes } from '../../../shared/domain/result.ts'
import { readPlaceFile } from '../../../shared/place-file/read-place-file.ts'
import { readZip } from '../../../shared/place-file/read-zip.ts'
import { writePlaceFile } from '../../../shared/place-file/write-place-file.ts'
import { makeAttachment } from '../../factories/attachment.ts'
import {
  makeActivity,
  makeOverride,
  makePerson,
  makePlace,
  makePlaceData,
  makeRoom,
} from '../../factories/place-data.ts'

const activity = makeActivity({ title: 'Fællesspisning' })
const attachments = [
  makeAttachment(
    'image/jpeg',
    Uint8Array.from({ length: 300 }, (_, i) => (i * 7) % 256),
  ),
  makeAttachment('image/png'),
]
const data = makePlaceData({
  place: makePlace({ logo: attachments[1]?.hash as string }),
  rooms: [makeRoom(), makeRoom({ name: 'Køkkenet' })],
  people: [makePerson()],
  activities: [activity],
  overrides: [makeOverride(activity, '2026-11-23', { topic: 'Sang' })],
})
const whole = writePlaceFile(data, attachments, { appVersion: '0.1.0', savedAt: '2026-11-22T14:05' })
const untouched = readPlaceFile(whole)

/** The one thing asked of every file, however it came about. */
function expectRefusedOrWhole(bytes: Uint8Array): void {
  const read = readPlaceFile(bytes)
  if (read.ok) expect(read).toEqual(untouched)
  else expect(errorCodes.filter((code) => code.startsWith('place-file-'))).toContain(read.code)
}

describe('a file that was cut off', () => {
  it('is refused at every length, as one that was cut off', () => {
    expect(untouched.ok).toBe(true)
    for (let length = 1; length < whole.length; length += 1) {
      const read = readPlaceFile(whole.slice(0, length))
      expect(read, `${length} bytes`).toEqual({ ok: false, code: 'place-file-cut-off' })
    }
  })

  it('is refused when zeros stand for what was lost, as after a power cut', () => {
    for (let length = 1; length < whole.length; length += 97) {
      const bytes = whole.slice()
      bytes.fill(0, length)
      expect(readPlaceFile(bytes).ok, `${length} bytes`).toBe(false)
    }
  })
})

describe('a file that was changed', () => {
  it('is refused or read the same with any one bit turned', () => {
    for (let at = 0; at < whole.length; at += 1) {
      const bytes = whole.slice()
      bytes[at] = (bytes[at] as number) ^ (1 << (at % 8))
      expectRefusedOrWhole(bytes)
    }
  })

  it('is refused or read the same with several bytes changed', () => {
    const changes = fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), {
      minLength: 1,
    })
    fc.assert(
      fc.property(changes, (pairs) => {
        const bytes = whole.slice()
        for (const [at, byte] of pairs) bytes[at] = byte
        expectRefusedOrWhole(bytes)
      }),
      { numRuns: 1000 },
    )
  })

  it('is refused or read the same with parts cut out, doubled or swapped', () => {
    const place = fc.nat({ max: whole.length })
    fc.assert(
      fc.property(fc.tuple(place, place, place), fc.constantFrom('cut', 'double', 'swap'), (cuts, how) => {
        const [a, b, c] = cuts.toSorted((x, y) => x - y) as [number, number, number]
        const parts = [whole.slice(0, a), whole.slice(a, b), whole.slice(b, c), whole.slice(c)] as const
        const order = { cut: [0, 2, 3], double: [0, 1, 1, 2, 3], swap: [0, 2, 1, 3] }[how]
        expectRefusedOrWhole(Uint8Array.from(order.flatMap((i) => [...(parts[i] as Uint8Array)])))
      }),
      { numRuns: 500 },
    )
  })

  it('is refused when it is anything at all after the first four bytes of a zip', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (rest) => {
        expect(readPlaceFile(Uint8Array.from([0x50, 0x4b, 3, 4, ...rest])).ok).toBe(false)
      }),
    )
  })
})

describe('readZip', () => {
  const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  /** Where the table of contents begins. */
  const centralOf = (bytes: Uint8Array) => view(bytes).getUint32(bytes.length - 6, true)
  const read = (bytes: Uint8Array, name: string) => {
    const zip = readZip(bytes)
    return zip.ok ? zip.value.get(name)?.read() : zip
  }

  it('stops at the size it was promised, when a few kB would become gigabytes', () => {
    const size = 40 * 1024 * 1024
    const bomb = zipSync({ 'rooms.json': new Uint8Array(size) })
    expect(bomb.length).toBeLessThan(64 * 1024)
    view(bomb).setUint32(centralOf(bomb) + 24, 1000, true)
    expect(read(bomb, 'rooms.json')).toMatchObject({ ok: false, code: 'place-file-damaged' })
  })

  it('lets no file of rows, and no sum of entries, grow beyond the limits', () => {
    const manifest = strToU8('{"format":"moedested","formatVersion":1}')
    const rows = zipSync({ 'manifest.json': manifest, 'rooms.json': new Uint8Array(65 * 1024 * 1024) })
    expect(readPlaceFile(rows)).toEqual({ ok: false, code: 'place-file-too-large' })
    const picture = `attachments/${'0'.repeat(64)}.jpg`
    const sum = zipSync({ 'manifest.json': manifest, [picture]: new Uint8Array(1000) })
    view(sum).setUint32(centralOf(sum) + 46 + 'manifest.json'.length + 24, 2 ** 31, true)
    expect(readPlaceFile(sum)).toEqual({ ok: false, code: 'place-file-too-large' })
  })

  it('refuses passwords, unknown packing, other sizes and another name inside', () => {
    const zip = () => zipSync({ 'a.json': [strToU8('[1, 2, 3]'), { level: 0 }] })
    expect(read(zip(), 'a.json')).toEqual({ ok: true, value: strToU8('[1, 2, 3]') })
    const change = (offset: number, value: number) => {
      const bytes = zip()
      view(bytes).setUint16(centralOf(bytes) + offset, value, true)
      return read(bytes, 'a.json')
    }
    const damaged = { ok: false, code: 'place-file-damaged', details: { file: 'a.json' } }
    expect(change(8, 1)).toEqual(damaged)
    expect(change(10, 12)).toEqual(damaged)
    expect(change(20, 8)).toEqual(damaged)
    expect(change(24, 8)).toEqual(damaged)
    expect(change(42, 2)).toEqual(damaged)
    const renamed = zip()
    renamed[30] = 'b'.charCodeAt(0)
    expect(read(renamed, 'a.json')).toEqual(damaged)
  })

  it('refuses two entries of one name, and sizes only the 64-bit extensions can say', () => {
    const twins = zipSync({ 'a.json': strToU8('[]'), 'b.json': strToU8('[]') })
    const at = centralOf(twins)
    twins[at + 46 + 6 + 46] = 'a'.charCodeAt(0)
    expect(readZip(twins)).toMatchObject({ ok: false, code: 'place-file-damaged' })
    const huge = zipSync({ 'a.json': strToU8('[]') })
    view(huge).setUint32(huge.length - 6, 0xffffffff, true)
    expect(readZip(huge)).toEqual({ ok: false, code: 'place-file-too-large' })
  })

  it('reads what the common tools write: a comment at the end, folders, a data descriptor', () => {
    const plain = zipSync({ map: {}, 'map/': new Uint8Array(), 'a.json': strToU8('[]') })
    const comment = strToU8('Gemt af Karen')
    const commented = Uint8Array.from([...plain, ...comment])
    view(commented).setUint16(plain.length - 2, comment.length, true)
    expect(read(commented, 'a.json')).toEqual({ ok: true, value: strToU8('[]') })
    const zip = readZip(commented)
    expect(zip.ok && [...zip.value.keys()]).toEqual(['a.json'])

    // Streamed: the local header leaves sizes and CRC to a record after the data (APPNOTE 4.3.9).
    const streamed = zipSync({ 'a.json': strToU8('[]') })
    view(streamed).setUint16(6, 8, true)
    for (const field of [14, 18, 22]) view(streamed).setUint32(field, 0, true)
    expect(read(streamed, 'a.json')).toEqual({ ok: true, value: strToU8('[]') })
  })
})

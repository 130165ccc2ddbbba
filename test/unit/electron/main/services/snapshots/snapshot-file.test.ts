import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { checkSnapshot } from '../../../../../../electron/main/services/snapshots/snapshot-file.ts'
import { writePlaceFile } from '../../../../../../shared/place-file/write-place-file.ts'
import { makeSnapshot } from '../../../../../factories/snapshot.ts'
import { data, picture } from './a-computer.ts'

const { bytes } = makeSnapshot(data, [picture])
const checked = checkSnapshot(bytes)

describe('a snapshot file', () => {
  test('tells what it holds', () => {
    expect(checked).toMatchObject({
      info: { placeId: data.place.id, placeName: data.place.name, size: bytes.length, reason: 'change' },
      rows: 1,
      attachments: [`attachments/${picture.hash}.jpg`],
    })
  })

  test('that was cut off anywhere is none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), (length) => {
        expect(checkSnapshot(bytes.subarray(0, length))).toBeUndefined()
      }),
    )
  })

  test('with any one bit turned is none, or says the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length * 8 - 1 }), (bit) => {
        const turned = bytes.with(bit >> 3, (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7)))
        expect([undefined, checked]).toContainEqual(checkSnapshot(turned))
      }),
      { numRuns: 500 },
    )
  })

  test('is none without its manifest’s hashes, with more or less in it than they name, or as an ordinary place file', () => {
    const entries = unzipSync(bytes)
    const manifest = JSON.parse(new TextDecoder().decode(entries['manifest.json']))
    const withManifest = (changed: object) =>
      zipSync({ ...entries, 'manifest.json': strToU8(JSON.stringify({ ...manifest, ...changed })) })
    const { 'rooms.json': _rooms, ...fewer } = entries
    const others = [
      withManifest({ entries: undefined }),
      withManifest({ snapshot: undefined }),
      withManifest({ attachmentsBeside: undefined }),
      withManifest({ savedAt: '2026-02-30T10:00' }),
      withManifest({ entries: { ...manifest.entries, 'place.json': picture.hash } }),
      zipSync({ ...entries, 'more.json': strToU8('[]') }),
      zipSync(fewer),
      writePlaceFile(data, [picture], { appVersion: '0.3.0', savedAt: '2026-11-25T14:05' }),
    ]
    for (const other of others) expect(checkSnapshot(other)).toBeUndefined()
    expect(checkSnapshot(withManifest({}))?.info).toMatchObject({ placeId: data.place.id })
  })
})

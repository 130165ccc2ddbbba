import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { attachmentName } from '../../../shared/place-file/attachment-name.ts'
import { completeSnapshot } from '../../../shared/place-file/complete-snapshot.ts'
import { readPlaceFile } from '../../../shared/place-file/read-place-file.ts'
import { FORMAT_VERSION } from '../../../shared/place-file/upgrades/upgrade-rows.ts'
import { writePlaceFile, writeSnapshotFile } from '../../../shared/place-file/write-place-file.ts'
import { anyPlace } from '../../factories/any-place.ts'
import { makeAttachment } from '../../factories/attachment.ts'
import { makeActivity, makePlaceData } from '../../factories/place-data.ts'

const origin = { appVersion: '0.3.0', savedAt: '2026-11-25T14:05' }
const snapshot = {
  installationId: '11111111-2222-4333-8444-555555555555',
  sequence: 7,
  reason: 'change',
} as const

describe('completeSnapshot', () => {
  it('makes of any snapshot and its attachments the place file it would have been', () => {
    fc.assert(
      fc.property(anyPlace, ({ data, attachments }) => {
        const file = writeSnapshotFile(data, attachments, { ...origin, snapshot })
        const beside = new Map(attachments.map((each) => [attachmentName(each), each.bytes]))
        const whole = completeSnapshot(file, (name) => beside.get(name))
        expect(whole).toEqual({ ok: true, value: writePlaceFile(data, attachments, origin) })
        expect(readPlaceFile(whole.ok ? whole.value : file)).toStrictEqual({
          ok: true,
          value: { data, attachments, formatVersion: FORMAT_VERSION, ...origin },
        })
      }),
      { numRuns: 100 },
    )
  })

  const picture = makeAttachment()
  const data = makePlaceData({ activities: [makeActivity({ picture: picture.hash })] })
  const file = writeSnapshotFile(data, [picture], { ...origin, snapshot })

  it('refuses a snapshot with a picture that nobody has', () => {
    const refusal = completeSnapshot(file, () => undefined)
    expect(refusal).toMatchObject({ ok: false, code: 'place-file-missing-attachment' })
  })

  it('does not take other bytes for the picture', () => {
    const whole = completeSnapshot(file, () => makeAttachment('image/jpeg', new Uint8Array(99)).bytes)
    expect(readPlaceFile(whole.ok ? whole.value : file)).toMatchObject({ code: 'place-file-damaged' })
  })

  it('leaves alone what is no snapshot, or is a broken one', () => {
    const never = () => expect.unreachable()
    const others = [
      writePlaceFile(data, [picture], origin),
      strToU8('something else'),
      file.subarray(0, file.length - 9),
      zipSync({ 'manifest.json': strToU8('{') }),
    ]
    for (const other of others) expect(completeSnapshot(other, never)).toEqual({ ok: true, value: other })
  })
})

describe('a snapshot read without what lies beside it', () => {
  it('says where its pictures are', () => {
    const picture = makeAttachment()
    const data = makePlaceData({ activities: [makeActivity({ picture: picture.hash })] })
    const file = writeSnapshotFile(data, [picture], { ...origin, snapshot })
    expect(readPlaceFile(file)).toEqual({ ok: false, code: 'place-file-pictures-beside' })
  })

  it('is a place file as any other where it has no pictures', () => {
    const data = makePlaceData({ activities: [makeActivity()] })
    const file = writeSnapshotFile(data, [], { ...origin, snapshot })
    expect(readPlaceFile(file)).toMatchObject({ ok: true, value: { data, savedAt: origin.savedAt } })
  })
})

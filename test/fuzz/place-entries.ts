/** A place file as its entries, so that each can be changed before the whole is packed. */

import fc from 'fast-check'
import { strToU8 } from 'fflate'
import type { Attachment } from '../../shared/domain/attachment.ts'
import type { PlaceData } from '../../shared/domain/place-data.ts'
import { attachmentName } from '../../shared/place-file/attachment-name.ts'
import { FORMAT_VERSION } from '../../shared/place-file/upgrades/upgrade-rows.ts'
import { anyPlace } from '../factories/any-place.ts'
import { makePerson, makePlace, makePlaceData, makeRoom } from '../factories/place-data.ts'
import { secrets } from './hostile-values.ts'
import type { Random } from './random.ts'
import { type EndLies, type ZipPart, zipOf } from './zip-bytes.ts'

export interface Honest {
  data: PlaceData
  attachments: readonly Attachment[]
}

/** A place as people may have it, with the names nobody may hear of. */
export function honestPlace(random: Random): Honest {
  const seed = random.below(2 ** 31)
  const [made] = fc.sample(anyPlace, { seed, numRuns: 1 })
  const { data, attachments } = made as Honest
  const [name = '', phone = '', email = '', address = ''] = secrets
  const person = makePerson({ id: random.id(), name, phone, email })
  const place = { ...data.place, contactName: name, phone, email, address }
  return { data: { ...data, place, people: [...data.people, person] }, attachments }
}

/** An empty place whose ids are the same each time. */
export function emptyData(random: Random, given: Partial<PlaceData> = {}): PlaceData {
  const place = makePlace({ id: random.id(), name: 'Mødestedet' })
  return makePlaceData({ place, rooms: [makeRoom({ id: random.id() })], ...given })
}

export type Entries = Map<string, Uint8Array>

/** The entries of a place, the manifest saying no more than it must. */
export function entriesOf({ data, attachments }: Honest, manifest: object = {}): Entries {
  return new Map<string, Uint8Array>([
    ['manifest.json', json({ format: 'moedested', formatVersion: FORMAT_VERSION, ...manifest })],
    ...Object.entries(data).map(([kind, rows]): [string, Uint8Array] => [`${kind}.json`, json(rows)]),
    ...attachments.map((one): [string, Uint8Array] => [attachmentName(one), one.bytes]),
  ])
}

export function packed(entries: Entries, lies: EndLies = {}): Uint8Array<ArrayBuffer> {
  return zipOf(partsOf(entries), lies)
}

export function partsOf(entries: Entries): ZipPart[] {
  return [...entries].map(([name, content]) => ({ name, content, stored: name.startsWith('attachments/') }))
}

export function json(value: unknown): Uint8Array {
  return strToU8(JSON.stringify(value))
}

/** Zips that say what they are told to say, true or not. After PKWARE's APPNOTE 6.3.10: 4.3.7, 4.3.12 and 4.3.16. */
import { deflateSync, strToU8 } from 'fflate'
import { crc32 } from '../../shared/place-file/crc32.ts'

/** What the headers say instead of the truth. */
export interface Lies {
  flags?: number
  method?: number
  crc?: number
  packedSize?: number
  size?: number
  /** Where the table of contents says that the entry begins. */
  offset?: number
  /** The name in the header beside the content. */
  localName?: string
  /** Bytes of the extra field in the table of contents: zip64, and what systems leave there. */
  extra?: Uint8Array
}

export interface ZipPart {
  name: string
  content: Uint8Array
  stored?: boolean
  /** Packed bytes as they are, instead of the content packed. */
  packed?: Uint8Array
  lies?: Lies
}

export interface EndLies {
  count?: number
  size?: number
  offset?: number
  comment?: Uint8Array
  before?: Uint8Array
  after?: Uint8Array
}

export function zipOf(parts: readonly ZipPart[], end: EndLies = {}): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [end.before ?? new Uint8Array()]
  let at = pieces[0]?.length ?? 0
  const table = parts.map(({ name, content, stored, packed: given, lies = {} }) => {
    const packed = given ?? (stored ? content : deflateSync(content, { level: content.length > 1e6 ? 1 : 6 }))
    const facts = {
      flags: lies.flags ?? 0,
      method: lies.method ?? (stored ? 0 : 8),
      crc: lies.crc ?? crc32(content),
      packedSize: lies.packedSize ?? packed.length,
      size: lies.size ?? content.length,
    }
    const offset = lies.offset ?? at
    const local = [header(facts, strToU8(lies.localName ?? name)), packed]
    for (const piece of local) at += piece.length
    pieces.push(...local)
    return centralHeader(facts, strToU8(name), offset, lies.extra ?? new Uint8Array())
  })
  const begin = at
  for (const entry of table) at += entry.length
  const comment = end.comment ?? new Uint8Array()
  const record = numbers(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, end.count ?? parts.length],
    [2, end.count ?? parts.length],
    [4, end.size ?? at - begin],
    [4, end.offset ?? begin],
    [2, comment.length],
  )
  return joinBytes([...pieces, ...table, record, comment, end.after ?? new Uint8Array()])
}

interface Facts {
  flags: number
  method: number
  crc: number
  packedSize: number
  size: number
}

function header({ flags, method, crc, packedSize, size }: Facts, name: Uint8Array): Uint8Array {
  const fields = numbers(
    [4, 0x04034b50],
    [2, 20],
    [2, flags],
    [2, method],
    [4, 0x00210000],
    [4, crc],
    [4, packedSize],
    [4, size],
    [2, name.length],
    [2, 0],
  )
  return joinBytes([fields, name])
}

function centralHeader(facts: Facts, name: Uint8Array, offset: number, extra: Uint8Array): Uint8Array {
  const fields = numbers(
    [4, 0x02014b50],
    [2, 20],
    [2, 20],
    [2, facts.flags],
    [2, facts.method],
    [4, 0x00210000],
    [4, facts.crc],
    [4, facts.packedSize],
    [4, facts.size],
    [2, name.length],
    [2, extra.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, offset],
  )
  return joinBytes([fields, name, extra])
}

/** Little-endian numbers, each of so many bytes. */
export function numbers(...fields: readonly (readonly [length: number, value: number])[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([length, value]) =>
      Array.from({ length }, (_, byte) => Math.floor(value / 2 ** (8 * byte)) & 255),
    ),
  )
}

export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

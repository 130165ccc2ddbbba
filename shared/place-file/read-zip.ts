/**
 * Reads the table of contents of a zip, and its entries one at a time, trusting nothing in it.
 *
 * After PKWARE's APPNOTE 6.3.10: end record 4.3.16, central directory 4.3.12, local header 4.3.7. fflate inflates;
 * its own `unzipSync` is not used, since it checks no CRC, lets a later entry of the same name replace an earlier
 * one, and cannot tell a file that was cut off from one that was never a zip.
 */
import { Inflate, strFromU8 } from 'fflate'
import { ok, type Result, refused } from '../domain/result.ts'
import { crc32 } from './crc32.ts'
import { unpacking } from './limits.ts'
import { shown } from './shown.ts'

export interface ZipEntry {
  readonly name: string
  /** Bytes once unpacked, as the table of contents says it; `read` gives exactly that many or refuses. */
  readonly size: number
  /** Unpacks and checks the CRC: `place-file-damaged` where anything does not agree. */
  read(): Result<Uint8Array>
}

/** How entries are unpacked and checked. The shell has Node's own, which is ten times as fast. */
export interface UnpackedBy {
  /** `undefined` where the bytes are no deflated data, or not of exactly `size` bytes once inflated. */
  inflate(packed: Uint8Array, size: number): Uint8Array | undefined
  /** CRC-32 as zip uses it, unsigned. */
  crc32(bytes: Uint8Array): number
}

/** What `place-file-damaged` names when it is the zip around the entries that is broken. */
export const CONTAINER = '.moedested'

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const END_SIZE = 22
const STORED = 0
const DEFLATED = 8

const damaged = (file: string) => refused('place-file-damaged', { file: shown(file) })

/**
 * The files of a zip by name, folders left out. Refusals: `place-file-empty` (no bytes, or only zeros, as a power cut
 * leaves), `place-file-not-ours` (no zip), `place-file-cut-off` (begins as a zip, but has no end), `place-file-damaged`,
 * `place-file-too-large` (beyond what a zip without the 64-bit extensions can hold, or what would unpack to far more than
 * any copy does).
 */
export function readZip(
  bytes: Uint8Array,
  by: UnpackedBy = { inflate, crc32 },
): Result<Map<string, ZipEntry>> {
  if (bytes.every((byte) => byte === 0)) return refused('place-file-empty')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!beginsAsZip(bytes)) return refused('place-file-not-ours')
  const end = findEnd(view)
  if (end === undefined) return refused('place-file-cut-off')

  const count = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  const offset = view.getUint32(end + 16, true)
  // APPNOTE 4.4.1.4: these values say that the real ones stand in the 64-bit extensions.
  if (count === 0xffff || offset === 0xffffffff) return refused('place-file-too-large')
  if (offset + size !== end) return damaged(CONTAINER)

  const entries = new Map<string, ZipEntry>()
  let at = offset
  let [packed, unpacked] = [0, 0]
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) return damaged(CONTAINER)
    const nameEnd = at + 46 + view.getUint16(at + 28, true)
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) return damaged(CONTAINER)
    const name = nameOf(bytes.subarray(at + 46, nameEnd))
    if (entries.has(name)) return damaged(CONTAINER)
    if (!name.endsWith('/')) entries.set(name, entryAt(bytes, view, at, name, offset, by))
    packed += view.getUint32(at + 20, true)
    unpacked += view.getUint32(at + 24, true)
    at = next
  }
  // More packed bytes than there are: entries that share them, so that a little is unpacked again and again.
  if (packed > offset) return damaged(CONTAINER)
  if (unpacked > Math.max(unpacking.anyway, unpacking.times * packed)) return refused('place-file-too-large')
  return at === end ? ok(entries) : damaged(CONTAINER)
}

/** The app's own names are ASCII; those of strangers may be in any encoding, and only need to stay apart. */
function nameOf(bytes: Uint8Array): string {
  return strFromU8(bytes, true)
}

function beginsAsZip(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, i) => i >= bytes.length || bytes[i] === byte)
}

/** Where the end record begins: the last one whose comment reaches exactly to the end of the file. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE
  for (let at = last; at >= 0 && at >= last - 0xffff; at -= 1) {
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength)
      return at
  }
  return undefined
}

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  name: string,
  dataEnd: number,
  by: UnpackedBy,
): ZipEntry {
  const encrypted = (view.getUint16(at + 8, true) & 1) === 1
  const method = view.getUint16(at + 10, true)
  const crc = view.getUint32(at + 16, true)
  const packedSize = view.getUint32(at + 20, true)
  const size = view.getUint32(at + 24, true)
  const local = view.getUint32(at + 42, true)

  const read = (): Result<Uint8Array> => {
    if (encrypted || local + 30 > dataEnd || view.getUint32(local, true) !== LOCAL) return damaged(name)
    const nameEnd = local + 30 + view.getUint16(local + 26, true)
    const start = nameEnd + view.getUint16(local + 28, true)
    if (start + packedSize > dataEnd) return damaged(name)
    // Both headers name the entry; when they do not agree, one of them is another's.
    if (nameOf(bytes.subarray(local + 30, nameEnd)) !== name) return damaged(name)
    const packed = bytes.subarray(start, start + packedSize)
    const content = method === STORED ? packed : method === DEFLATED ? by.inflate(packed, size) : undefined
    if (content?.length !== size || by.crc32(content) !== crc) return damaged(name)
    return ok(content)
  }
  return { name, size, read }
}

const CHUNK = 16 * 1024

/** Inflates piece by piece and stops at the size that was promised, so that a few kB cannot become gigabytes. */
function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  const content = new Uint8Array(size)
  let length = 0
  let fits = true
  const stream = new Inflate((piece) => {
    fits &&= length + piece.length <= size
    if (fits) content.set(piece, length)
    length += piece.length
  })
  try {
    for (let at = 0; fits && at < packed.length; at += CHUNK)
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length)
  } catch {
    // fflate throws at codes that no deflater writes.
    return undefined
  }
  return fits && length === size ? content : undefined
}

import { strFromU8, strToU8 } from 'fflate'

const REPLACEMENT = '\ufffd'

/**
 * Text from UTF-8, without the byte order mark Notepad begins a file with. `undefined` when the bytes are not UTF-8,
 * so that names typed in another encoding are refused rather than read with holes in them.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = strFromU8(bytes)
  if (text.includes(REPLACEMENT) && !sameBytes(strToU8(text), withoutMark(bytes))) return undefined
  return text
}

/**
 * JSON laid out for reading: a copy is the people's own, and may be the last thing left of a place. A list has a row to a
 * line, which takes two thirds of the room of a line for everything, and of the time to pack it.
 */
export function toJson(value: unknown): Uint8Array {
  const isList = Array.isArray(value) && value.length > 0
  const text = isList
    ? `[\n${value.map((row) => JSON.stringify(row)).join(',\n')}\n]`
    : JSON.stringify(value, null, 2)
  return strToU8(`${text}\n`)
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}

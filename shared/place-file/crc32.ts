const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** CRC-32 as zip uses it (APPNOTE 4.4.7): polynomial edb88320, begun and ended inverted; unsigned. */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff
  // An index, not an iterator: four times as fast over the pictures of a whole place.
  for (let i = 0; i < bytes.length; i += 1)
    value = (value >>> 8) ^ (table[(value ^ (bytes[i] as number)) & 0xff] as number)
  return ~value >>> 0
}

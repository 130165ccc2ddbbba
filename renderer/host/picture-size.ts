/** How large a picture says it is, read from its header alone: what is unpacked to be told has been unpacked already. */

export interface PictureSize {
  width: number
  height: number
}

/** In pixels; `undefined` for what is no PNG, JPEG or GIF, or says nothing of its size. */
export function pictureSizeOf(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // PNG (RFC 2083, 4.1.1): the first chunk is IHDR.
  if (bytes.length >= 24 && view.getUint32(0) === 0x89504e47 && view.getUint32(12) === 0x49484452)
    return { width: view.getUint32(16), height: view.getUint32(20) }
  // GIF (GIF89a, 18): the logical screen.
  if (bytes.length >= 10 && view.getUint32(0) === 0x47494638)
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
  return bytes.length >= 4 && view.getUint16(0) === 0xffd8 ? jpegSizeOf(view) : undefined
}

/** From the first frame header (ITU T.81, B.2.2): markers C0 to CF, but for the three that are tables. */
function jpegSizeOf(view: DataView): PictureSize | undefined {
  for (let at = 2; at + 9 <= view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    // Any number of FF may stand before a marker.
    if (marker === 0xff) {
      at += 1
      continue
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    const length = view.getUint16(at + 2)
    if (length < 2) return undefined
    at += 2 + length
  }
  return undefined
}

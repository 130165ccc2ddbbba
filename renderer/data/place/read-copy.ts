import { ok, type Result } from '../../../shared/domain/result.ts'
import { isLocked } from '../../../shared/place-file/locked-file.ts'
import type { PlaceFile } from '../../../shared/place-file/read-place-file.ts'

/** Reads a place file; nothing is changed. What reads it is fetched with the first one: few starts need it. */
export async function readCopy(bytes: Uint8Array): Promise<Result<PlaceFile>> {
  const { readPlaceFile } = await import('../../../shared/place-file/read-place-file.ts')
  return readPlaceFile(bytes)
}

/** A copy that was chosen or double-clicked: what is in it, or its bytes where it is locked with a pass phrase. */
export type OpenedCopy = { readonly file: PlaceFile } | { readonly locked: Uint8Array }

export async function openCopy(bytes: Uint8Array): Promise<Result<OpenedCopy>> {
  if (isLocked(bytes)) return ok({ locked: bytes })
  const read = await readCopy(bytes)
  return read.ok ? ok({ file: read.value }) : read
}

import type { Result } from '../../../shared/domain/result.ts'
import type { PlaceFile } from '../../../shared/place-file/read-place-file.ts'

/** Reads a place file; nothing is changed. What reads it is fetched with the first one: few starts need it. */
export async function readCopy(bytes: Uint8Array): Promise<Result<PlaceFile>> {
  const { readPlaceFile } = await import('../../../shared/place-file/read-place-file.ts')
  return readPlaceFile(bytes)
}

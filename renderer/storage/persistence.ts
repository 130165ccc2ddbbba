import type { ErrorCode } from '../../shared/domain/result.ts'

/**
 * Asks the browser not to clear the data when the disk runs low; answers whether it promised. Some browsers ask the
 * person, so this belongs right after the first start, when there is something to keep. Never fails.
 */
export async function askToKeepData(): Promise<boolean> {
  try {
    return await navigator.storage.persist()
  } catch {
    return false
  }
}

/** With less than this left, in bytes, the disk is full: Chromium's log of a few changes has no room any more. */
const LEAST_ROOM = 1024 * 1024

/**
 * Why the browser took the database away or did not write to it, as far as it can be told. On a full disk Chromium
 * (130) does not speak of a quota: it closes the connection, and answers with `UnknownError` until there is room. Nothing
 * is lost by it. Any other `code` comes back as it was given.
 */
export async function withFullDisk(code: ErrorCode): Promise<ErrorCode> {
  if (code !== 'storage-failed' && code !== 'storage-blocked') return code
  try {
    const { quota = Number.POSITIVE_INFINITY, usage = 0 } = await navigator.storage.estimate()
    return quota - usage < LEAST_ROOM ? 'storage-full' : code
  } catch {
    return code
  }
}

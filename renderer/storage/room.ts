/**
 * Whether what is to be written fits on the disk, asked before anything is begun: where its own small writes find no
 * room, Chromium closes the database in the middle of the work, and has been known to throw it away at a later start
 * (https://github.com/electron/electron/issues/41877, and `turn-log-over.ts`).
 */
import type { ErrorCode } from '../../shared/domain/result.ts'

const MB = 1024 * 1024
/** What the database needs beside what is written: its log, and tidying up. With less the disk is full. */
const MARGIN = 4 * MB
/** With so much to spare a measurement is believed for a while: nobody fills a disk that fast. */
const AMPLE = 256 * MB
const BELIEVED_MS = 30_000
/** The database is taken away right after the write that found no room. */
const JUST_NOW_MS = 5000

let measure = measureByBrowser
let measured: { readonly room: number; readonly at: number } | undefined
let ranOutAt = Number.NEGATIVE_INFINITY

/**
 * Has the host asked for the bytes that are free on the disk, where it knows. Newer browsers (Chromium 156, not yet 130)
 * tell a page the same of every disk, so that none can be known by it.
 */
export function measureRoomBy(ask: () => Promise<number | undefined>): void {
  measure = async () => (await ask()) ?? measureByBrowser()
}

/** Whether so many bytes fit, with a margin. True where nobody can tell. */
export async function hasRoom(bytes = 0): Promise<boolean> {
  // Once in its log, and once where it is to stay.
  const needed = 2 * bytes + MARGIN
  const believed =
    measured !== undefined && performance.now() - measured.at < BELIEVED_MS && measured.room - needed > AMPLE
  if (believed) return true
  measured = { room: await measure(), at: performance.now() }
  return measured.room >= needed
}

/** Listens on an open connection for transactions that end because the disk is full. */
export function noticeFullDisk(connection: IDBDatabase): void {
  const listener = ({ target }: Event) => {
    // Chromium calls it an unknown error, and names the cause in its text alone.
    if ((target as IDBTransaction).error?.message.includes('NO_SPACE')) ranOutAt = performance.now()
  }
  // On its way down: Dexie lets it go no further.
  connection.addEventListener('abort', listener, { capture: true })
}

/**
 * Why the browser took the database away or did not write to it, as far as it can be told. On a full disk Chromium does
 * not speak of a quota: it closes the connection, and answers with `UnknownError` until there is room. Nothing is lost by
 * it. Any other `code` comes back as it was given.
 */
export async function withFullDisk(code: ErrorCode): Promise<ErrorCode> {
  if (code !== 'storage-failed' && code !== 'storage-blocked') return code
  const ranOut = performance.now() - ranOutAt < JUST_NOW_MS
  return ranOut || (await measure()) < MARGIN ? 'storage-full' : code
}

async function measureByBrowser(): Promise<number> {
  try {
    const { quota = Number.POSITIVE_INFINITY, usage = 0 } = await navigator.storage.estimate()
    return quota - usage
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

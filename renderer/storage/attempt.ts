import { type ErrorCode, type ErrorDetails, ok, type Result, refused } from '../../shared/domain/result.ts'
import { hasRoom, withFullDisk } from './room.ts'

/** Thrown inside a transaction to give it up: nothing of it is written, and `attempt` answers with the code. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: ErrorCode
  readonly details: ErrorDetails | undefined
  constructor(code: ErrorCode, details?: ErrorDetails) {
    super(code)
    this.code = code
    this.details = details
  }
}

/** @throws Refusal `storage-full`, before anything is begun, where so many bytes clearly do not fit on the disk */
export async function requireRoom(bytes = 0): Promise<void> {
  if (!(await hasRoom(bytes))) throw new Refusal('storage-full')
}

/** Codes of IndexedDB's and Dexie's errors, by name (https://dexie.org/docs/DexieErrors/DexieError). */
const codes: Readonly<Record<string, ErrorCode>> = {
  QuotaExceededError: 'storage-full',
  VersionError: 'storage-newer',
  // This window's connection stepped aside for another window, or was taken away from it.
  DatabaseClosedError: 'storage-blocked',
  ConstraintError: 'storage-failed',
  OpenFailedError: 'storage-failed',
  SecurityError: 'storage-failed',
  UnknownError: 'storage-failed',
  TimeoutError: 'storage-failed',
  InvalidStateError: 'storage-failed',
  NotReadableError: 'storage-failed',
  DataError: 'storage-failed',
  AbortError: 'storage-failed',
}

/**
 * Does work on the database. What storage cannot help comes back as a code; mistakes in the app stay exceptions.
 * @param here codes of errors that mean something of their own in this work
 */
export async function attempt<T>(
  work: () => PromiseLike<T>,
  here: Readonly<Record<string, ErrorCode>> = {},
): Promise<Result<T>> {
  try {
    return ok(await work())
  } catch (error) {
    const { code, details } = refusalOf(error, { ...codes, ...here })
    if (code === undefined) throw error
    return refused(await withFullDisk(code), details)
  }
}

/** An aborted transaction or a bulk write wraps its cause: the innermost one that has a code says why. */
function refusalOf(
  error: unknown,
  codes: Readonly<Record<string, ErrorCode>>,
): { code?: ErrorCode; details?: ErrorDetails | undefined } {
  if (error instanceof Refusal) return error
  if (!(error instanceof Error)) return {}
  const { inner, failures } = error as { inner?: unknown; failures?: readonly unknown[] }
  const causes = [...(failures ?? []), inner].filter((cause) => cause !== undefined && cause !== error)
  for (const cause of causes) {
    const found = refusalOf(cause, codes)
    if (found.code !== undefined) return found
  }
  const code = codes[error.name]
  return code === undefined ? {} : { code }
}

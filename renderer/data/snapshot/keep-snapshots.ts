/**
 * Has everything written outside the browser's profile within a minute of a change: the database may be reset, cleared or
 * broken by what this app has no power over.
 */
import { Temporal } from 'temporal-polyfill'
import { isSample } from '../../../shared/domain/place.ts'
import type { ErrorCode, ErrorDetails, Result } from '../../../shared/domain/result.ts'
import { ok, refused } from '../../../shared/domain/result.ts'
import type { Host } from '../../../shared/host/contract.ts'
import type { SnapshotInfo } from '../../../shared/host/snapshots.ts'
import type { SnapshotOrigin } from '../../../shared/place-file/snapshot-origin.ts'
import { getAttachment } from '../../storage/attachment-repository.ts'
import { attempt } from '../../storage/attempt.ts'
import { watchChanges } from '../../storage/changes.ts'
import type { Database } from '../../storage/database.ts'
import { changedSince, loadStanding, type Standing } from '../../storage/load-place-data.ts'
import { traySince } from '../../storage/unplaced-receipts.ts'
import { handOverSnapshot } from './hand-over-snapshot.ts'
import { makeSnapshot } from './make-snapshot.ts'

type Snapshots = NonNullable<Host['snapshots']>

/** How the copies stand. */
export interface SnapshotState {
  /** The newest verified one of this database. */
  readonly newest?: SnapshotInfo
  /** When the first change was made that no copy holds, in UTC. */
  readonly waitingSince?: string
  /** Why the last try did not succeed. */
  readonly failed?: { readonly code: ErrorCode; readonly details?: ErrorDetails }
}

export interface SnapshotKeeper {
  /** Writes one now, if anything has changed since the last; waits for one that is under way. */
  now(reason: SnapshotOrigin['reason']): Promise<Result<void>>
  stop(): void
}

/** Somebody types and saves, and types: one snapshot for all of it, but never later than a minute. */
const REST_MS = 10_000
const LATEST_MS = 40_000
const AGAIN_MS = 60_000

interface KeeperParts {
  db: Database
  snapshots: Snapshots
  appVersion: string
  /** The newest snapshot of this database before this start. */
  newest: SnapshotInfo | undefined
  onState(state: SnapshotState): void
}

export function keepSnapshots({ db, snapshots, appVersion, newest, onState }: KeeperParts): SnapshotKeeper {
  let state: SnapshotState = newest ? { newest } : {}
  /** What the last snapshot of this session held, as `Standing.asOf` says it. */
  let holds: string | undefined
  /** The attachments it named. */
  let known: Standing['attachments'] = []
  /** When receipts last came in, or went. */
  let tray: string | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let firstChange: number | undefined
  let underWay: Promise<Result<void>> = Promise.resolve(ok(undefined))

  function tell(next: SnapshotState): void {
    state = next
    onState(state)
  }

  function soon(wait: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void now('change'), wait)
  }

  function changed(): void {
    const at = performance.now()
    firstChange ??= at
    if (!state.waitingSince) tell({ ...state, waitingSince: Temporal.Now.instant().toString() })
    soon(Math.max(0, Math.min(REST_MS, firstChange + LATEST_MS - at)))
  }

  function now(reason: SnapshotOrigin['reason']): Promise<Result<void>> {
    underWay = underWay.then(() => write(reason))
    return underWay
  }

  async function write(reason: SnapshotOrigin['reason']): Promise<Result<void>> {
    clearTimeout(timer)
    // Opened, looked at and closed again: the newest holds it all.
    if (reason !== 'replace' && state.newest && !state.waitingSince) return ok(undefined)
    const began = performance.now()
    firstChange = undefined
    const read = await attempt(() => loadStanding(db, known))
    if (!read.ok) return read
    const standing = read.value
    if (!standing) return ok(undefined)
    if (standing.asOf === holds || isUntouchedSample(standing)) {
      if (state.waitingSince) tell(state.newest ? { newest: state.newest } : {})
      return ok(undefined)
    }
    const written = await writeSnapshot(standing, { db, snapshots, appVersion, reason })
    if (!written.ok) {
      const { code, details } = written
      // Perhaps one of them is gone.
      known = []
      tell({ ...state, failed: { code, ...(details && { details }) } })
      soon(AGAIN_MS)
      return written
    }
    holds = standing.asOf
    known = standing.attachments
    performance.measure('snapshot', { start: began, end: performance.now() })
    // A change made meanwhile has begun to wait anew.
    tell(firstChange === undefined ? { newest: written.value } : { ...state, newest: written.value })
    return ok(undefined)
  }

  /** Most drafts are words somebody is writing, and in no copy; receipts that wait for an entry are. */
  async function lookAtTray(): Promise<void> {
    const since = await attempt(() => traySince(db))
    if (!since.ok || since.value === tray) return
    tray = since.value
    changed()
  }

  /** When the first change was made that the newest does not hold. A receipt of the same minute may be in it or not. */
  async function unheldSince(): Promise<string | undefined> {
    tray = await traySince(db)
    const changedAt = await changedSince(db, newest?.sequence ?? 0)
    if (changedAt !== undefined || tray === undefined || !newest) return changedAt
    return minuteOf(tray) >= newest.savedAt ? tray : undefined
  }

  const unwatch = watchChanges(db, (tables) => {
    // The place's own table tells of everything having been replaced, which is no journal entry.
    if (tables.has('journal') || tables.has('places')) changed()
    else if (tables.has('drafts')) void lookAtTray()
  })
  const stopListening = snapshots.onClosing(async () => {
    await now('close')
  })
  onState(state)
  void attempt(unheldSince).then((since) => {
    if (!since.ok || since.value === undefined) return
    tell({ ...state, waitingSince: since.value })
    soon(REST_MS)
  })

  return {
    now,
    stop() {
      clearTimeout(timer)
      unwatch()
      stopListening()
    },
  }
}

/** Local to the hall, as copies have it: `2026-11-22T14:05`. */
function minuteOf(moment: string): string {
  const here = Temporal.Instant.from(moment).toZonedDateTimeISO(Temporal.Now.timeZoneId())
  return here.toPlainDateTime().toString({ smallestUnit: 'minute' })
}

/** Somebody only looks at the example: no folder of it is to appear among their documents. */
function isUntouchedSample({ data, sequence }: Standing): boolean {
  return isSample(data.place) && sequence === 0
}

interface Writing {
  db: Database
  snapshots: Snapshots
  appVersion: string
  reason: SnapshotOrigin['reason']
}

/** Packs, hands over the attachments the folder lacks, and has it written. */
async function writeSnapshot(
  { data, attachments, unplaced, installationId, sequence }: Standing,
  { db, snapshots, appVersion, reason }: Writing,
): Promise<Result<SnapshotInfo>> {
  const savedAt = Temporal.Now.plainDateTimeISO().toString({ smallestUnit: 'minute' })
  const origin = { appVersion, savedAt, unplaced, snapshot: { installationId, sequence, reason } }
  const packed = await makeSnapshot({ data, attachments, origin })
  if (!packed.ok) return packed
  if (!packed.value) return refused('request-refused')
  const snapshot = {
    placeId: data.place.id,
    placeName: data.place.name,
    savedAt,
    reason,
    bytes: packed.value,
    attachments: attachments.map(({ hash }) => hash),
  }
  return handOverSnapshot(snapshots, snapshot, (hash) => attempt(() => getAttachment(db, hash)))
}

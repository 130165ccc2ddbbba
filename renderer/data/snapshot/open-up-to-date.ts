import { Temporal } from 'temporal-polyfill'
import { isSample } from '../../../shared/domain/place.ts'
import { ok, type Result, refused } from '../../../shared/domain/result.ts'
import type { Host } from '../../../shared/host/contract.ts'
import { countsOf } from '../../../shared/place-file/place-file-summary.ts'
import type { PlaceFileOrigin } from '../../../shared/place-file/write-place-file.ts'
import { attempt } from '../../storage/attempt.ts'
import { type BeforeUpgrade, readBeforeUpgrade } from '../../storage/before-upgrade.ts'
import {
  type Database,
  nativeVersionOf,
  openDatabase,
  type UpgradeCopy,
  versions,
} from '../../storage/database.ts'
import { handOverSnapshot } from './hand-over-snapshot.ts'

/**
 * Opens this app's data. Where an older version of the app left them, what was there is kept first: as a snapshot
 * outside the browser's profile where the host keeps any, and as a copy in the database, in the very transaction that
 * brings them up to date.
 *
 * Refuses as `openDatabase` does, and with `storage-full` where there is no room for what is to be kept: then nothing
 * is brought up to date.
 */
export async function openUpToDate(name: string, host: Host): Promise<Result<Database>> {
  // Asked once for both: the first screen waits for it.
  const found = nativeVersionOf(name)
  const before = await readBeforeUpgrade(name, found)
  if (!before.ok) return before
  if (!before.value) return openDatabase(name, undefined, versions, found)
  const kept = await attempt(() => keep(before.value as BeforeUpgrade, host), { RangeError: 'storage-full' })
  if (!kept.ok) return kept
  return kept.value.ok ? openDatabase(name, kept.value.value) : kept.value
}

/** Keeps it outside, and makes the copy that is kept in the database. A RangeError for what no place file can hold. */
async function keep(before: BeforeUpgrade, host: Host): Promise<Result<UpgradeCopy>> {
  const { saved, attachments, unplaced, sequence } = before
  const info = await host.appInfo()
  const origin = {
    appVersion: info.ok ? info.value.version : '',
    savedAt: Temporal.Now.plainDateTimeISO().toString({ smallestUnit: 'minute' }),
    unplaced,
  }
  // Needed at one start of hundreds.
  const { writeSavedPlace } = await import('../../../shared/place-file/write-place-file.ts')
  const outside = await keepOutside(before, origin, host)
  // A folder that cannot be reached stops nobody: the copy in the database is there all the same.
  if (!outside.ok && outside.code === 'disk-full') return refused('storage-full')
  const bytes = writeSavedPlace(saved, attachments, origin)
  const copy = {
    id: crypto.randomUUID(),
    at: Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }),
    reason: 'upgraded' as const,
    placeName: saved.rows.place.name,
    counts: countsOf(saved.rows, attachments),
    size: bytes.length,
  }
  return ok({ copy, bytes, sequence })
}

/** Where the host keeps snapshots; none of an example that was only looked at. */
async function keepOutside(
  { saved, attachments, sequence, installationId = crypto.randomUUID() }: BeforeUpgrade,
  origin: PlaceFileOrigin,
  { snapshots }: Host,
): Promise<Result<unknown>> {
  const { place } = saved.rows
  if (!snapshots || (isSample(place) && sequence === 0)) return ok(undefined)
  const { writeSavedSnapshot } = await import('../../../shared/place-file/write-place-file.ts')
  const reason = 'upgrade' as const
  const snapshot = { installationId, sequence, reason }
  return handOverSnapshot(
    snapshots,
    {
      placeId: place.id,
      placeName: place.name,
      savedAt: origin.savedAt,
      reason,
      bytes: writeSavedSnapshot(saved, attachments, { ...origin, snapshot }),
      attachments: attachments.map(({ hash }) => hash),
    },
    async (hash) => ok(attachments.find((attachment) => attachment.hash === hash)),
  )
}

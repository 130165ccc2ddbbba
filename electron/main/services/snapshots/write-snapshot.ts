import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, type Result, refused } from '../../../../shared/domain/result.ts'
import { freeFileName } from '../../../../shared/host/file-names.ts'
import type { SnapshotToWrite } from '../../../../shared/host/snapshots.ts'
import { readAttachmentName } from '../../../../shared/place-file/attachment-name.ts'
import { attachmentsOn } from './beside.ts'
import { placeFileName } from './place-shelves.ts'
import { type ShelvedSnapshot, type Shelves, snapshotName } from './shelf.ts'
import { checkSnapshot } from './snapshot-file.ts'
import { writeVerified } from './write-verified.ts'

/**
 * Puts a snapshot on a shelf under a name of its own. Where an attachment it names is not there yet, nothing is written,
 * and `lacking` says which. Refusals: `disk-full`, `file-not-written`; `request-refused` for what is no snapshot of that
 * place, or names other attachments than it was said to.
 * @param clock local to the hall, to the second: `2026-11-25T14:05:33`
 */
export async function writeSnapshot(
  shelf: string,
  { placeId, placeName, savedAt, attachments, bytes }: SnapshotToWrite,
  shelves: Shelves,
  clock: string,
): Promise<Result<{ lacking: string[]; written?: ShelvedSnapshot }>> {
  const checked = checkSnapshot(bytes)
  const named = new Set(checked?.attachments.map((name) => readAttachmentName(name)?.hash))
  if (checked?.info.placeId !== placeId || checked.info.savedAt !== savedAt) return refused('request-refused')
  if (attachments.some((hash) => !named.has(hash))) return refused('request-refused')

  const there = await attachmentsOn(shelf)
  const lacking = checked.attachments.filter((name) => !there.has(name))
  if (lacking.length > 0)
    return ok({ lacking: lacking.flatMap((name) => readAttachmentName(name)?.hash ?? []) })

  const wanted = snapshotName(secondOf(savedAt, clock), placeFileName(placeName))
  const path = join(shelf, await freeFileName(wanted, (name) => isThere(join(shelf, name))))
  const written = await writeVerified(path, bytes)
  return written.ok ? ok({ lacking: [], written: await shelves.remember(path, checked) }) : written
}

/** The clock's second where it is still the minute the page spoke of; else that minute's last or first. */
function secondOf(savedAt: string, clock: string): string {
  if (clock.startsWith(savedAt)) return clock
  return `${savedAt}:${clock > savedAt ? '59' : '00'}`
}

function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

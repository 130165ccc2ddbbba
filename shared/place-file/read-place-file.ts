/** Reads a place file, all of it or nothing: whatever comes out of here can be put in the database as it is. */
import type { Attachment } from '../domain/attachment.ts'
import type { PlaceData } from '../domain/place-data.ts'
import { ok, type Result, refused } from '../domain/result.ts'
import type { UnplacedReceipt } from '../domain/unplaced-receipt.ts'
import { readAttachmentName } from './attachment-name.ts'
import type { Counts } from './counts.ts'
import { readRowsName } from './format.ts'
import { MAX_PLACE_FILE_BYTES } from './limits.ts'
import { isLocked } from './locked-file.ts'
import { MANIFEST, type Manifest, type TakenHome } from './manifest.ts'
import { countsOf } from './place-file-summary.ts'
import { missingAttachment, readAttachments } from './read-attachments.ts'
import { readJson } from './read-json.ts'
import { readManifest } from './read-manifest.ts'
import { readRows } from './read-rows.ts'
import { readZip, type ZipEntry } from './read-zip.ts'
import { shown } from './shown.ts'
import type { SavedRows } from './upgrades/saved-rows.ts'
import { type Upgrade, upgradeRows, upgrades } from './upgrades/upgrade-rows.ts'

export interface PlaceFile {
  readonly data: PlaceData
  readonly attachments: readonly Attachment[]
  /** Receipts at no entry yet, which are among the attachments. */
  readonly unplaced?: readonly UnplacedReceipt[]
  /** Format version of the file, before it was brought up to date. */
  readonly formatVersion: number
  /** Version of the app that saved it; absent in a file made by hand. */
  readonly appVersion: string | undefined
  /** When it was saved, local to the hall: `2026-11-22T14:05`. */
  readonly savedAt: string | undefined
  /** There when it is a copy that somebody took home. */
  readonly takenHome?: TakenHome
}

/**
 * Refuses with a `place-file-*` code that says where in the file the reason is; never throws. `steps` is given by
 * the tests of the upgrade mechanism alone.
 */
export function readPlaceFile(bytes: Uint8Array, steps: readonly Upgrade[] = upgrades): Result<PlaceFile> {
  const newest = steps.length + 1
  if (bytes.length > MAX_PLACE_FILE_BYTES) return refused('place-file-too-large')
  if (isLocked(bytes)) return refused('place-file-locked')
  const entries = readZip(bytes)
  if (!entries.ok) return entries
  const manifest = readManifest(entries.value, newest)
  if (!manifest.ok) return manifest
  const {
    formatVersion,
    appVersion,
    savedAt,
    counts,
    entries: hashes,
    takenHome,
    unplacedReceipts = [],
  } = manifest.value

  // Nothing else is ever unpacked.
  const ours = new Map([...entries.value].filter(([name]) => isOurs(name)))
  const unpacked = [...ours.values()].reduce((sum, { size }) => sum + size, 0)
  if (unpacked > MAX_PLACE_FILE_BYTES) return refused('place-file-too-large')
  const complete = checkNames(ours, hashes)
  if (!complete.ok) return withPicturesBeside(complete, manifest.value)

  const saved = readSavedRows(ours, hashes)
  if (!saved.ok) return saved
  const current = bringUpToDate(saved.value, formatVersion, steps)
  if (!current.ok) return current
  const data = readRows(current.value)
  if (!data.ok) return data
  const attachments = readAttachments(ours, data.value)
  if (!attachments.ok) return withPicturesBeside(attachments, manifest.value)

  const there = new Set(attachments.value.map(({ hash }) => hash))
  const unplaced = unplacedReceipts.filter(({ hash }) => there.has(hash))

  // An upgrade may split or join rows; for older files the hashes alone vouch.
  if (counts && formatVersion === newest && !sameCounts(counts, countsOf(data.value, attachments.value)))
    return refused('place-file-damaged', { file: MANIFEST })
  return ok({
    data: data.value,
    attachments: attachments.value,
    formatVersion,
    appVersion,
    savedAt,
    ...(takenHome && { takenHome }),
    ...(unplaced.length > 0 && { unplaced }),
  })
}

function isOurs(name: string): boolean {
  return readRowsName(name) !== undefined || readAttachmentName(name) !== undefined
}

/** A picture that is not in a snapshot is not missing: it lies beside the file, where the desktop app looks for it. */
function withPicturesBeside(refusal: Result<never>, { attachmentsBeside }: Manifest): Result<never> {
  const isMissing = !refusal.ok && refusal.code === 'place-file-missing-attachment'
  return isMissing && attachmentsBeside ? refused('place-file-pictures-beside') : refusal
}

/** With hashes in the manifest, the file holds exactly what they name. */
function checkNames(ours: ReadonlyMap<string, ZipEntry>, hashes: Manifest['entries']): Result<void> {
  if (!hashes) return ok(undefined)
  for (const [name, hash] of Object.entries(hashes)) {
    const attachment = readAttachmentName(name)
    // What is no name of ours may be anybody's.
    if (!ours.has(name))
      return attachment ? missingAttachment(attachment.hash) : damaged(isOurs(name) ? name : MANIFEST)
    if (attachment && attachment.hash !== hash) return damaged(name)
  }
  const added = [...ours.keys()].find((name) => !Object.hasOwn(hashes, name))
  return added === undefined ? ok(undefined) : damaged(added)
}

function readSavedRows(ours: ReadonlyMap<string, ZipEntry>, hashes: Manifest['entries']): Result<SavedRows> {
  const saved = new Map<string, unknown>()
  for (const entry of ours.values()) {
    const kind = readRowsName(entry.name)
    if (kind === undefined) continue
    const json = readJson(entry, hashes?.[entry.name])
    if (!json.ok) return json
    saved.set(kind, json.value)
  }
  return ok({ place: saved.get('place'), ...Object.fromEntries(saved) })
}

function bringUpToDate(rows: SavedRows, from: number, steps: readonly Upgrade[]): Result<SavedRows> {
  try {
    return ok(upgradeRows(rows, from, steps))
  } catch {
    // A step may count on what its version's schemas promised, and a file made by hand need not keep that promise.
    return damaged(MANIFEST)
  }
}

function sameCounts(a: Counts, b: Counts): boolean {
  return (Object.keys(a) as (keyof Counts)[]).every((kind) => a[kind] === b[kind])
}

function damaged(file: string): Result<never> {
  return refused('place-file-damaged', { file: shown(file) })
}

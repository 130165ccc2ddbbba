/** What is on a shelf and need no longer be there. Only files that the app made, and has read whole, are ever deleted. */
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { AgedSnapshot } from '../../../../shared/place-file/aged-snapshot.ts'
import { keptSnapshots } from '../../../../shared/place-file/kept-snapshots.ts'
import { attachmentsOn, BESIDE, pathBeside, removeBeside } from './beside.ts'
import type { ShelvedSnapshot, Shelves } from './shelf.ts'

/** A file this young may belong to a snapshot that is being written, in milliseconds. */
const YOUNG = 60 * 60 * 1000

/** Those of `snapshots` that the rule keeps within `limit` bytes, by path. */
export function keptOf(
  snapshots: readonly ShelvedSnapshot[],
  sizes: ReadonlyMap<string, number>,
  { now, limit }: { now: string; limit: number },
): Set<string> {
  const aged = snapshots.map(
    ({ path, at, rows, attachments, info }): AgedSnapshot => ({
      id: path,
      line: info.installationId,
      at,
      rows,
      bytes: info.size,
      attachments,
    }),
  )
  return keptSnapshots(aged, { now, limit, sizeOf: (name) => sizes.get(name) ?? 0 })
}

/** Lets go of what the rule does not keep, and of attachments and unfinished files nobody names any more. */
export async function letGo(
  shelf: string,
  shelves: Shelves,
  within: { now: string; limit: number },
): Promise<void> {
  const { snapshots, unreadable } = await shelves.look(shelf)
  const sizes = await shelves.sizesBeside(shelf)
  for (const placeId of new Set(snapshots.map(({ info }) => info.placeId))) {
    const ofPlace = snapshots.filter(({ info }) => info.placeId === placeId)
    const kept = keptOf(ofPlace, sizes, within)
    for (const { path } of ofPlace)
      if (!kept.has(path)) await rm(path, { force: true }).catch(() => undefined)
  }
  await removeUnfinished(shelf)
  await removeUnfinished(join(shelf, BESIDE))
  // What cannot be read could name any of them.
  if (unreadable === 0) await letGoBeside(shelf, shelves)
}

/** Attachments no snapshot on the shelf names. */
async function letGoBeside(shelf: string, shelves: Shelves): Promise<void> {
  const { snapshots, unreadable } = await shelves.look(shelf)
  const unnamed = await attachmentsOn(shelf)
  for (const { attachments } of snapshots) {
    if (unnamed.size === 0) return
    for (const name of attachments) unnamed.delete(name)
  }
  if (unreadable > 0 || snapshots.length === 0) return
  const old: string[] = []
  for (const name of unnamed) if (await isOld(pathBeside(shelf, name))) old.push(name)
  await removeBeside(shelf, old)
}

/** What `writeFileWhole` left behind where the power went in the middle. */
async function removeUnfinished(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names)
    if (/^\.[0-9a-f-]{36}\.tmp$/.test(name) && (await isOld(join(folder, name))))
      await rm(join(folder, name), { force: true }).catch(() => undefined)
}

async function isOld(path: string): Promise<boolean> {
  return stat(path).then(
    ({ mtimeMs }) => Math.abs(Date.now() - mtimeMs) > YOUNG,
    () => false,
  )
}

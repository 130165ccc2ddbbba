import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { readAttachmentName } from '../../../../shared/place-file/attachment-name.ts'
import { attachmentsOn, keepBeside, readBeside } from './beside.ts'
import { keptOf, letGo } from './let-go.ts'
import type { PlaceShelf } from './place-shelves.ts'
import type { ShelvedSnapshot, Shelves } from './shelf.ts'
import { checkSnapshot } from './snapshot-file.ts'
import { writeVerified } from './write-verified.ts'

/**
 * Copies to the shelf at `target` what the rule would keep of both, newest first, and lets go of the rest there.
 * Everything is read back. Answers false when it had to stop on the way: a full stick, or one that was pulled out.
 */
export async function mirrorShelf(
  source: PlaceShelf,
  target: string,
  shelves: Shelves,
  within: { now: string; limit: number },
): Promise<boolean> {
  const there = await shelves.look(target)
  const names = new Set(there.snapshots.map(({ path }) => basename(path)))
  const missing = source.snapshots.filter(({ path }) => !names.has(basename(path)))
  const sizes = new Map([...(await shelves.sizesBeside(target)), ...(await shelves.sizesBeside(source.path))])
  const kept = keptOf([...there.snapshots, ...missing], sizes, within)
  const attachments = await attachmentsOn(target)
  for (const snapshot of missing.filter(({ path }) => kept.has(path)))
    if (!(await copy(snapshot, source.path, target, shelves, attachments))) return false
  await letGo(target, shelves, within)
  return true
}

async function copy(
  snapshot: ShelvedSnapshot,
  source: string,
  target: string,
  shelves: Shelves,
  attachments: Set<string>,
): Promise<boolean> {
  const bytes = await readFile(snapshot.path).catch(() => undefined)
  const checked = bytes && checkSnapshot(bytes)
  // Let go of in the meantime; there will be another.
  if (!bytes || !checked) return true
  for (const name of snapshot.attachments) {
    if (attachments.has(name)) continue
    const named = readAttachmentName(name)
    const content = await readBeside(source, name)
    // The snapshot is of no use without it.
    if (!named || !content) return true
    if (!(await keepBeside(target, { ...named, bytes: content })).ok) return false
    attachments.add(name)
  }
  const path = join(target, basename(snapshot.path))
  if (!(await writeVerified(path, bytes)).ok) return false
  await shelves.remember(path, checked)
  return true
}

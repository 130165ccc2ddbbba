/** Which folder belongs to which place, under the documents or a second folder. */
import { lstat, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Id } from '../../../../shared/domain/id.ts'
import { ok, type Result, refused } from '../../../../shared/domain/result.ts'
import { safeFileName } from '../../../../shared/host/file-names.ts'
import { writeRefusal } from '../../../write-file-whole.ts'
import { SHELF, type Shelf, type Shelves, snapshotNamesIn } from './shelf.ts'

/** Longer names would go beyond what Windows takes for a whole path. */
const NAME_LENGTH = 60
/** As many places of one name, and not one more, are looked past for a free folder. */
const MOST_OF_A_NAME = 100

export interface PlaceShelf extends Shelf {
  /** Path of the folder. */
  path: string
}

/** A place's name as part of a path. */
export function placeFileName(placeName: string): string {
  return safeFileName([...placeName].slice(0, NAME_LENGTH).join(''))
}

/** Every folder of snapshots there is under `root`: `<root>/<some name>/Sikkerhedskopier`. */
export async function shelvesUnder(root: string): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true }).catch(() => [])
  const paths = entries
    .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
    .map(({ name }) => join(root, name, SHELF))
  const there = await Promise.all(paths.map(isFolder))
  return paths.filter((_, i) => there[i])
}

/** Those of them that hold snapshots. */
export async function lookUnder(root: string, shelves: Shelves): Promise<PlaceShelf[]> {
  const found: PlaceShelf[] = []
  for (const path of await shelvesUnder(root)) {
    const shelf = await shelves.look(path)
    if (shelf.snapshots.length > 0) found.push({ ...shelf, path })
  }
  return found
}

export interface Owners {
  /** The folder of a place, made where there is none yet. Refusals: `disk-full`, `file-not-written`. */
  shelfOf(place: { placeId: Id; placeName: string }): Promise<Result<string>>
  /** The folder of a place, if there is one. */
  knownShelfOf(placeId: Id): Promise<string | undefined>
}

/** Finds the folder of each place under `root`: the one whose newest snapshot is of it, or else a free one of its name. */
export function createOwners(root: () => string, shelves: Shelves): Owners {
  /** The folders of this run; one that has no snapshot yet is told from others by this alone. */
  const taken = new Map<Id, string>()

  async function known(placeId: Id): Promise<string | undefined> {
    const before = taken.get(placeId)
    if (before !== undefined && (await isFolder(before))) return before
    const newest = (await lookUnder(root(), shelves))
      .filter(({ snapshots }) => snapshots[0]?.info.placeId === placeId)
      .sort((a, b) => ((a.snapshots[0]?.at ?? '') > (b.snapshots[0]?.at ?? '') ? -1 : 1))[0]?.path
    if (newest === undefined) taken.delete(placeId)
    else taken.set(placeId, newest)
    return newest
  }

  async function freeShelf(placeName: string): Promise<string | undefined> {
    const name = placeFileName(placeName)
    for (let number = 1; number <= MOST_OF_A_NAME; number += 1) {
      const folder = join(root(), number === 1 ? name : `${name} (${number})`)
      const shelf = join(folder, SHELF)
      if ([...taken.values()].includes(shelf) || !(await isFolderOrFree(folder))) continue
      // Also one with nothing but broken files in it may be another place's.
      if ((await isFolderOrFree(shelf)) && (await snapshotNamesIn(shelf)).length === 0) return shelf
    }
    return undefined
  }

  return {
    async shelfOf({ placeId, placeName }) {
      const before = await known(placeId)
      if (before !== undefined) return ok(before)
      const shelf = await freeShelf(placeName)
      // Where even the hundredth name is not free, the documents are no folder, or one that nobody may look into.
      if (shelf === undefined) return refused('file-not-written')
      try {
        await mkdir(shelf, { recursive: true })
      } catch (error) {
        return refused(writeRefusal(error))
      }
      taken.set(placeId, shelf)
      return ok(shelf)
    },
    knownShelfOf: known,
  }
}

async function isFolder(path: string): Promise<boolean> {
  return readdir(path).then(
    () => true,
    () => false,
  )
}

/** A folder that can be looked into, or nothing at all by that name. */
async function isFolderOrFree(path: string): Promise<boolean> {
  if (await isFolder(path)) return true
  return lstat(path).then(
    () => false,
    () => true,
  )
}

/**
 * A second folder for the same snapshots: a USB stick, OneDrive. It may be gone for weeks; when it is back, it is caught
 * up. Which one it is stands in a small file among the app's own data.
 */
import { readFile, realpath, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { ok, type Result, refused } from '../../../../shared/domain/result.ts'
import { z } from '../../../../shared/domain/schema.ts'
import type { SecondFolder } from '../../../../shared/host/snapshots.ts'
import { writeFileWhole } from '../../../write-file-whole.ts'
import { mirrorShelf } from './mirror-shelf.ts'
import { createOwners, lookUnder, shelvesUnder } from './place-shelves.ts'
import { SHELF, type Shelves } from './shelf.ts'

/** A network folder that does not answer for so many milliseconds counts as gone. */
const PATIENCE = 8000

const keptSchema = z.object({
  path: z.string().min(1),
  /** It has been written to: without a folder of snapshots it is another stick in the same drive. */
  begun: z.boolean(),
  /** When the latest snapshot in it was saved. */
  caughtUpTo: z.string().optional(),
})
type Kept = z.infer<typeof keptSchema>

export interface SecondFolderAround {
  /** Where it is remembered. */
  file: string
  documents(): string
  shelves: Shelves
  clock(): string
  limit: number
}

export interface SecondFolderService {
  told(): Promise<SecondFolder | undefined>
  /** Its path, when it can be reached. */
  present(): Promise<string | undefined>
  /** Refusals: `folder-already-used`, `file-not-written`, `disk-full`. */
  choose(path: string): Promise<Result<SecondFolder>>
  forget(): Promise<void>
  /** Copies what it lacks. Answers false when it should be tried again: it is gone, or full. */
  catchUp(): Promise<boolean>
}

export function createSecondFolder(around: SecondFolderAround): SecondFolderService {
  const { file, documents, shelves, clock, limit } = around

  async function read(): Promise<Kept | undefined> {
    try {
      return keptSchema.safeParse(JSON.parse(await readFile(file, 'utf8'))).data
    } catch {
      return undefined
    }
  }

  async function isPresent({ path, begun }: Kept): Promise<boolean> {
    const there = await inTime(
      stat(path).then(
        (stats) => stats.isDirectory(),
        () => false,
      ),
    )
    return there === true && (!begun || ((await inTime(shelvesUnder(path))) ?? []).length > 0)
  }

  async function told(kept: Kept): Promise<SecondFolder> {
    const { path, caughtUpTo } = kept
    return {
      shownPath: basename(path) || path,
      present: await isPresent(kept),
      ...(caughtUpTo !== undefined && { caughtUpTo }),
    }
  }

  return {
    async told() {
      const kept = await read()
      return kept && told(kept)
    },

    async present() {
      const kept = await read()
      return kept && (await isPresent(kept)) ? kept.path : undefined
    },

    async choose(chosen) {
      const path = await withoutShelf(chosen)
      if ((await real(path)) === (await real(documents()))) return refused('folder-already-used')
      const owners = createOwners(() => path, shelves)
      let begun = false
      for (const { snapshots } of await lookUnder(documents(), shelves)) {
        const [newest] = snapshots
        if (!newest) continue
        // Tells now, not in a minute, whether the folder can be written to.
        const shelf = await owners.shelfOf(newest.info)
        if (!shelf.ok) return shelf
        begun = true
      }
      const kept = { path, begun }
      const written = await writeFileWhole(file, Buffer.from(JSON.stringify(kept)))
      return written.ok ? ok(await told(kept)) : written
    },

    async forget() {
      await rm(file, { force: true })
    },

    async catchUp() {
      const kept = await read()
      if (!kept) return true
      if (!(await isPresent(kept))) return false
      const owners = createOwners(() => kept.path, shelves)
      for (const shelf of await lookUnder(documents(), shelves)) {
        const [newest] = shelf.snapshots
        const target = newest && (await owners.shelfOf(newest.info))
        if (!target?.ok) return false
        if (!(await mirrorShelf(shelf, target.value, shelves, { now: clock(), limit }))) return false
      }
      const latest = (await lookUnder(kept.path, shelves))
        .map(({ snapshots }) => snapshots[0]?.info.savedAt ?? '')
        .sort()
        .at(-1)
      // Forgotten or changed in the meantime.
      if (!latest || (await read())?.path !== kept.path) return true
      const { ok: remembered } = await writeFileWhole(
        file,
        Buffer.from(JSON.stringify({ ...kept, begun: true, caughtUpTo: latest })),
      )
      return remembered
    },
  }
}

/** Somebody who chooses a folder of last time means the one around it. */
async function withoutShelf(path: string): Promise<string> {
  if (basename(path) === SHELF) return dirname(dirname(path))
  const holdsShelf = await stat(join(path, SHELF)).then(
    () => true,
    () => false,
  )
  return holdsShelf ? dirname(path) : path
}

function real(path: string): Promise<string> {
  return realpath(path).catch(() => path)
}

async function inTime<T>(asked: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, undefined)
  })
  return Promise.race([asked, late]).finally(() => clearTimeout(timer))
}

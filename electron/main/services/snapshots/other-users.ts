/**
 * Who else on this computer keeps a place in an app of their own. Each Windows user has their own data, and a place that
 * was left with another one looks lost; so the app leaves a small note where all users can read it.
 *
 * Anybody can write there too: what is no note of ours is passed over.
 */
import { createHash } from 'node:crypto'
import { lstat, mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from '../../../../shared/domain/schema.ts'
import type { SnapshotsFound } from '../../../../shared/host/snapshots.ts'
import { shown } from '../../../../shared/place-file/shown.ts'
import { writeFileWhole } from '../../../write-file-whole.ts'

const FOLDER = 'Åbent Mødested'
/** More than a note takes, and more users than one computer has. */
const MOST_BYTES = 2000
const MOST_NOTES = 50

const noteSchema = z.object({
  placeName: z.string().min(1).max(200),
  userName: z.string().min(1).max(200),
  at: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/),
})
type Note = z.infer<typeof noteSchema>

export interface OtherUsers {
  /** Leaves the note of this user, at most once a day. Where it cannot be left, nothing happens. */
  leaveNote(placeName: string, at: string): Promise<void>
  others(): Promise<SnapshotsFound['otherUsers']>
}

/** @param publicFolder a folder that all users share; `undefined` where there is none */
export function createOtherUsers(publicFolder: string | undefined, userName: string): OtherUsers {
  const folder = publicFolder && join(publicFolder, FOLDER)
  const own = `${createHash('sha256').update(userName).digest('hex')}.json`
  let left = ''

  return {
    async leaveNote(placeName, at) {
      const note = { placeName, userName, at }
      const today = `${at.slice(0, 10)} ${placeName}`
      if (!folder || left === today || !noteSchema.safeParse(note).success) return
      left = today
      await mkdir(folder).catch(() => undefined)
      if (!(await lstat(folder).catch(() => undefined))?.isDirectory()) return
      const path = join(folder, own)
      // Not through a link that somebody else put there.
      await rm(path, { force: true }).catch(() => undefined)
      await writeFileWhole(path, Buffer.from(JSON.stringify(note)))
    },

    async others() {
      const names = folder ? await readdir(folder).catch(() => []) : []
      const theirs = names.filter((name) => /^[0-9a-f]{64}\.json$/.test(name) && name !== own)
      const notes = await Promise.all(
        theirs.slice(0, MOST_NOTES).map((name) => readNote(join(folder ?? '', name))),
      )
      return notes
        .filter((note) => note !== undefined)
        .map(({ at, ...names }) => ({
          placeName: shown(names.placeName),
          userName: shown(names.userName),
          at,
        }))
        .sort((a, b) => (a.at > b.at ? -1 : 1))
    },
  }
}

async function readNote(path: string): Promise<Note | undefined> {
  try {
    const stats = await lstat(path)
    if (!stats.isFile() || stats.size > MOST_BYTES) return undefined
    return noteSchema.safeParse(JSON.parse(await readFile(path, 'utf8'))).data
  } catch {
    return undefined
  }
}

/** The folder of a place's snapshots: what lies in it, each file read once and again only when it has changed. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileEndings } from '../../../../shared/host/file-kinds.ts'
import { MAX_ROWS_BYTES } from '../../../../shared/place-file/limits.ts'
import { attachmentsOn, pathBeside } from './beside.ts'
import { type CheckedSnapshot, checkSnapshot } from './snapshot-file.ts'

/** The folder itself, in a folder of the place's name. */
export const SHELF = 'Sikkerhedskopier'

const [ending] = fileEndings['place-file']

export interface ShelvedSnapshot extends CheckedSnapshot {
  path: string
  /** When it was saved, to the second: `2026-11-25T14:05:33`. */
  at: string
}

export interface Shelf {
  /** Newest first. */
  snapshots: ShelvedSnapshot[]
  /** Files that could be snapshots and could not be read whole. Whatever they name is not known. */
  unreadable: number
}

interface Remembered {
  size: number
  mtimeMs: number
  checked: CheckedSnapshot | undefined
}

export interface Shelves {
  look(shelf: string): Promise<Shelf>
  /** Bytes of each attachment on a shelf, by its name in a place file. */
  sizesBeside(shelf: string): Promise<Map<string, number>>
  /** A file that was just written and read back. */
  remember(path: string, checked: CheckedSnapshot): Promise<ShelvedSnapshot>
}

export function createShelves(): Shelves {
  const remembered = new Map<string, Remembered>()
  /** Of attachments, which never change, by path. */
  const sizes = new Map<string, number>()

  async function readOnce(path: string): Promise<CheckedSnapshot | undefined> {
    try {
      const { size, mtimeMs } = await stat(path)
      const known = remembered.get(path)
      if (known?.size === size && known.mtimeMs === mtimeMs) return known.checked
      const checked = size <= MAX_ROWS_BYTES ? checkSnapshot(await readFile(path)) : undefined
      remembered.set(path, { size, mtimeMs, checked })
      return checked
    } catch {
      // Gone, or not to be read just now: the next look may find it.
      remembered.delete(path)
      return undefined
    }
  }

  return {
    async look(shelf) {
      const snapshots: ShelvedSnapshot[] = []
      let unreadable = 0
      for (const name of await snapshotNamesIn(shelf)) {
        const path = join(shelf, name)
        const checked = await readOnce(path)
        if (checked) snapshots.push(shelved(path, checked))
        else unreadable += 1
      }
      return { snapshots: snapshots.sort(newestFirst), unreadable }
    },

    async sizesBeside(shelf) {
      const beside = new Map<string, number>()
      for (const name of await attachmentsOn(shelf)) {
        const path = pathBeside(shelf, name)
        const size = sizes.get(path) ?? (await sizeOf(path))
        sizes.set(path, size)
        beside.set(name, size)
      }
      return beside
    },

    async remember(path, checked) {
      const { size, mtimeMs } = await stat(path)
      remembered.set(path, { size, mtimeMs, checked })
      return shelved(path, checked)
    },
  }
}

/** Names of the files on a shelf that could be snapshots; none where there is no such folder. */
export async function snapshotNamesIn(shelf: string): Promise<string[]> {
  const entries = await readdir(shelf, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name.endsWith(`.${ending}`))
    .map(({ name }) => name)
}

/** "2026-11-25 kl. 14.05.33 Lindeballe Mødested.moedested": in order of time by name, and safe on every disk but for the place's name. */
export function snapshotName(at: string, safePlaceName: string): string {
  return `${at.slice(0, 10)} kl. ${at.slice(11).replaceAll(':', '.')} ${safePlaceName}.${ending}`
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  )
}

/** The second it was saved stands in the name alone; where somebody renamed the file, that is lost and little is. */
function shelved(path: string, checked: CheckedSnapshot): ShelvedSnapshot {
  const [, day, time] = /^(\d{4}-\d\d-\d\d) kl\. (\d\d\.\d\d\.\d\d) /.exec(basename(path)) ?? []
  const named = `${day}T${time?.replaceAll('.', ':')}`
  const { savedAt } = checked.info
  return { ...checked, path, at: named.startsWith(savedAt) ? named : `${savedAt}:00` }
}

function newestFirst(a: ShelvedSnapshot, b: ShelvedSnapshot): number {
  return a.at > b.at ? -1 : a.at < b.at ? 1 : a.path > b.path ? -1 : 1
}

import { useMutation } from '@tanstack/react-query'
import { today } from '../../../shared/domain/day.ts'
import type { Id } from '../../../shared/domain/id.ts'
import { ok, type Result, refused } from '../../../shared/domain/result.ts'
import type { SavedFile } from '../../../shared/host/contract.ts'
import { fileEndings } from '../../../shared/host/file-kinds.ts'
import type { PlaceFile } from '../../../shared/place-file/read-place-file.ts'
import { useHost } from '../../host/host-context.tsx'
import { rememberCopySaved } from '../../storage/copy-saved.ts'
import { readKeptCopy } from '../../storage/kept-copies.ts'
import { loadEverything } from '../../storage/load-place-data.ts'
import { readWhoHasIt } from '../../storage/taken-home.ts'
import { useDatabase } from '../database-context.tsx'
import { type OpenedCopy, openCopy, readCopy } from './read-copy.ts'
import { useWriteCopy } from './use-write-copy.ts'

/** Saves everything as a place file, where somebody chooses. `name` is absent when they closed the dialog. */
export function useSaveCopy() {
  const host = useHost()
  const db = useDatabase()
  const writeCopy = useWriteCopy()
  return useMutation({
    mutationFn: async (): Promise<Result<SavedFile>> => {
      const everything = await loadEverything(db)
      if (!everything) return refused('storage-failed')
      const suggestedName = `${today()} ${everything.data.place.name}.${fileEndings['place-file'][0]}`
      const saved = await host.saveFile({
        kind: 'place-file',
        suggestedName,
        // At home it is the copy that is waited for in the hall.
        bytes: await writeCopy(everything, (await readWhoHasIt(db)).atHome),
      })
      if (saved.ok && saved.value.name) await rememberCopySaved(db, everything.asOf)
      return saved
    },
  })
}

/** Has somebody choose a place file and reads it; nothing is changed. `undefined` when they closed the dialog. */
export function useChooseCopy() {
  const host = useHost()
  return useMutation({
    mutationFn: async (): Promise<Result<OpenedCopy | undefined>> => {
      const opened = await host.openFile('place-file')
      if (!opened.ok) return opened
      return opened.value ? openCopy(opened.value.bytes) : ok(undefined)
    },
  })
}

/** Reads a kept copy; nothing is changed. */
export function useReadKeptCopy() {
  const db = useDatabase()
  return useMutation({
    mutationFn: async (id: Id): Promise<Result<PlaceFile>> => {
      const bytes = await readKeptCopy(db, id)
      return bytes ? readCopy(bytes) : refused('changed-since')
    },
  })
}

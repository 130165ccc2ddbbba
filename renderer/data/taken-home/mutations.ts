import { useMutation } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Temporal } from 'temporal-polyfill'
import { today } from '../../../shared/domain/day.ts'
import { type Result, refused } from '../../../shared/domain/result.ts'
import type { SavedFile } from '../../../shared/host/contract.ts'
import { fileEndings } from '../../../shared/host/file-kinds.ts'
import { countsOf } from '../../../shared/place-file/place-file-summary.ts'
import { useHost } from '../../host/host-context.tsx'
import { loadEverything } from '../../storage/load-place-data.ts'
import {
  changeMarks,
  type Marks,
  readWhoHasIt,
  rememberTakenHome,
  rememberTold,
} from '../../storage/taken-home.ts'
import { useDatabase } from '../database-context.tsx'
import { useWriteCopy } from '../place/use-write-copy.ts'
import { useChange } from '../use-change.ts'

interface Taker {
  by: string
  /** What the file is called after its date and place: "(hos Karen)". */
  suffix: string
}

/** Saves a copy that somebody takes home, and remembers that it is out. `name` is absent when they closed the dialog. */
export function useTakeHome() {
  const host = useHost()
  const db = useDatabase()
  const writeCopy = useWriteCopy()
  return useMutation({
    mutationFn: async ({ by, suffix }: Taker): Promise<Result<SavedFile>> => {
      const everything = await loadEverything(db)
      if (!everything) return refused('storage-failed')
      const { data, attachments, asOf } = everything
      const now = Temporal.Now.plainDateTimeISO().toString({ smallestUnit: 'minute' })
      const takenHome = { id: crypto.randomUUID(), by, at: now }
      const bytes = await writeCopy(everything, takenHome)
      const suggestedName = `${today()} ${data.place.name} ${suffix}.${fileEndings['place-file'][0]}`
      const saved = await host.saveFile({ kind: 'place-file', suggestedName, bytes })
      if (!saved.ok || !saved.value.name) return saved
      const remembered = await rememberTakenHome(db, takenHome, asOf, {
        bytes,
        placeName: data.place.name,
        counts: countsOf(data, attachments),
        keptAt: Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }),
      })
      return remembered.ok ? saved : remembered
    },
  })
}

export function useChangeMarks() {
  return useChange((db, marks: Marks) => changeMarks(db, marks))
}

/** Who has the copy that is out, if nobody here has yet been told that it is; and how to say that they have. */
export function useToldOnce() {
  const db = useDatabase()
  return useMemo(
    () => ({
      untold: async () => {
        const { takenHome } = await readWhoHasIt(db)
        return takenHome?.told ? undefined : takenHome
      },
      remember: () => rememberTold(db),
    }),
    [db],
  )
}

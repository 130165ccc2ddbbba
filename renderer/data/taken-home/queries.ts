import { queryOptions } from '@tanstack/react-query'
import type { Id } from '../../../shared/domain/id.ts'
import type { PlaceFile } from '../../../shared/place-file/read-place-file.ts'
import type { Database } from '../../storage/database.ts'
import { readKeptCopy } from '../../storage/kept-copies.ts'
import { readWhoHasIt } from '../../storage/taken-home.ts'
import { readCopy } from '../place/read-copy.ts'
import { queryKeys } from '../query-keys.ts'

/** Whether a copy is out, or these data are the copy that is out, and who has it. */
export function whoHasItQuery(db: Database) {
  return queryOptions({ queryKey: queryKeys.takenHome, queryFn: () => readWhoHasIt(db) })
}

/** The copy as it was when it was taken; `null` when it cannot be read here any more. */
export function takenBaseQuery(db: Database, keptCopyId: Id) {
  return queryOptions({
    queryKey: [...queryKeys.takenHome, keptCopyId],
    queryFn: async (): Promise<PlaceFile | null> => {
      const bytes = await readKeptCopy(db, keptCopyId)
      const read = bytes && (await readCopy(bytes))
      return read?.ok ? read.value : null
    },
  })
}

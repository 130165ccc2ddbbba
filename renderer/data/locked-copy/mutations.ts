import { useMutation } from '@tanstack/react-query'
import { attachmentsIn } from '../../../shared/domain/attachment.ts'
import { today } from '../../../shared/domain/day.ts'
import { ok, type Result, refused } from '../../../shared/domain/result.ts'
import { type NeutralWords, withoutPersonalData } from '../../../shared/domain/without-personal-data.ts'
import type { SavedFile } from '../../../shared/host/contract.ts'
import { fileEndings } from '../../../shared/host/file-kinds.ts'
import type { PlaceFile } from '../../../shared/place-file/read-place-file.ts'
import { useHost } from '../../host/host-context.tsx'
import { rememberCopySaved } from '../../storage/copy-saved.ts'
import { loadEverything } from '../../storage/load-place-data.ts'
import { readWhoHasIt } from '../../storage/taken-home.ts'
import { useDatabase } from '../database-context.tsx'
import { readCopy } from '../place/read-copy.ts'
import { useWriteCopy } from '../place/use-write-copy.ts'

export interface CopyToSend {
  /** Left out when it is not locked. */
  passPhrase?: string
  /** Left out when everything is in it. */
  neutral?: NeutralWords
  /** What stands after its name: "(låst)". */
  suffix: string
  /** Until the copy is made: nothing is saved. */
  stop: AbortSignal
}

/** Saves a copy that leaves the house: locked, without personal data, or both. */
export function useSaveCopyToSend() {
  const host = useHost()
  const db = useDatabase()
  const writeCopy = useWriteCopy()
  return useMutation({
    mutationFn: async ({ passPhrase, neutral, suffix, stop }: CopyToSend): Promise<Result<SavedFile>> => {
      const everything = await loadEverything(db)
      if (!everything) return refused('storage-failed')
      const data = neutral ? withoutPersonalData(everything.data, neutral) : everything.data
      // Whose receipts they are stands on them.
      const unplaced = neutral ? [] : everything.unplaced
      const named = attachmentsIn(data, unplaced)
      const attachments = everything.attachments.filter(({ hash }) => named.has(hash))
      const atHome = neutral ? undefined : (await readWhoHasIt(db)).atHome
      let bytes = await writeCopy({ data, attachments, unplaced }, atHome)
      if (passPhrase !== undefined) {
        const locked = await work({ task: 'lock', bytes, passPhrase }, stop)
        if (locked === 'stopped') return ok({})
        if (!locked.ok) return locked
        bytes = locked.value
      }
      if (stop.aborted) return ok({})
      const name = [today(), data.place.name, suffix].filter((part) => part !== '').join(' ')
      const suggestedName = `${name}.${fileEndings['place-file'][0]}`
      const saved = await host.saveFile({ kind: 'place-file', suggestedName, bytes })
      if (saved.ok && saved.value.name && !neutral) await rememberCopySaved(db, everything.asOf)
      return saved
    },
  })
}

/** Reads a locked copy unless it is stopped; nothing is changed. What is wrong with the phrase, the dialog says. */
export async function readLockedCopy(
  bytes: Uint8Array,
  passPhrase: string,
  stop: AbortSignal,
): Promise<Result<PlaceFile> | 'stopped'> {
  const unlocked = await work({ task: 'unlock', bytes, passPhrase }, stop)
  return unlocked !== 'stopped' && unlocked.ok ? readCopy(unlocked.value) : unlocked
}

async function work(...asked: Parameters<typeof import('./work-lock.ts').workLock>) {
  const { workLock } = await import('./work-lock.ts')
  return workLock(...asked)
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type Result, refused } from '../../../shared/domain/result.ts'
import type { PlaceFile } from '../../../shared/place-file/read-place-file.ts'
import { useHost } from '../../host/host-context.tsx'
import { beginNewInstallation } from '../../storage/installation.ts'
import { readCopy } from '../place/read-copy.ts'
import { queryKeys } from '../query-keys.ts'
import { useChange } from '../use-change.ts'

/** Reads a snapshot whole; nothing is changed. */
export function useReadSnapshot() {
  const { snapshots } = useHost()
  return useMutation({
    mutationFn: async (id: string): Promise<Result<PlaceFile>> => {
      const file = (await snapshots?.read(id)) ?? refused('file-not-readable')
      return file.ok ? readCopy(file.value) : file
    },
  })
}

/** Chooses the second folder, or does without one. */
export function useSecondFolder() {
  const { snapshots } = useHost()
  const queryClient = useQueryClient()
  const onSettled = () => queryClient.invalidateQueries({ queryKey: queryKeys.snapshots })
  return {
    choose: useMutation({
      mutationFn: async () => (await snapshots?.chooseSecond()) ?? refused('request-refused'),
      onSettled,
    }),
    forget: useMutation({
      mutationFn: async () => (await snapshots?.forgetSecond()) ?? refused('request-refused'),
      onSettled,
    }),
  }
}

/** What is here is kept as it is, though a copy of it is newer: the two are no longer the same from here on. */
export function useKeepWhatIsHere() {
  return useChange((db, _: undefined) => beginNewInstallation(db))
}

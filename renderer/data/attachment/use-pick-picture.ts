import { useMutation } from '@tanstack/react-query'
import type { AttachmentHash } from '../../../shared/domain/id.ts'
import { ok, type Result } from '../../../shared/domain/result.ts'
import { useHost } from '../../host/host-context.tsx'
import { takePicture } from '../../host/take-picture.ts'
import { putAttachment } from '../../storage/attachment-repository.ts'
import { useDatabase } from '../database-context.tsx'

/**
 * Has somebody choose a picture, takes it in upright and small, and stores it.
 * @returns the hash for a row to name; `undefined` when the dialog was closed or the picture refused (which is told)
 */
export function usePickPicture() {
  const host = useHost()
  const db = useDatabase()
  const { mutateAsync } = useMutation({
    mutationFn: async (): Promise<Result<AttachmentHash | undefined>> => {
      const opened = await host.openFile('picture')
      if (!opened.ok) return opened
      if (!opened.value) return ok(undefined)
      const taken = await takePicture(opened.value.bytes)
      return taken.ok ? putAttachment(db, taken.value.bytes, taken.value.type) : taken
    },
  })
  return async (): Promise<AttachmentHash | undefined> => {
    const result = await mutateAsync()
    return result.ok ? result.value : undefined
  }
}

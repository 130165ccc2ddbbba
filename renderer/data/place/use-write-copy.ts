import { Temporal } from 'temporal-polyfill'
import type { TakenHome } from '../../../shared/place-file/manifest.ts'
import { useHost } from '../../host/host-context.tsx'
import type { Everything } from '../../storage/load-place-data.ts'

/** Makes the place file of everything there is; marked as one that somebody takes home, if it is. */
export function useWriteCopy(): (
  everything: Pick<Everything, 'data' | 'attachments' | 'unplaced'>,
  takenHome?: TakenHome,
) => Promise<Uint8Array> {
  const host = useHost()
  return async ({ data, attachments, unplaced }, takenHome) => {
    // Fetched with the first copy, as reading one is.
    const { writePlaceFile } = await import('../../../shared/place-file/write-place-file.ts')
    const info = await host.appInfo()
    return writePlaceFile(data, attachments, {
      appVersion: info.ok ? info.value.version : '',
      takenHome,
      unplaced,
      savedAt: Temporal.Now.plainDateTimeISO().toString({ smallestUnit: 'minute' }),
    })
  }
}

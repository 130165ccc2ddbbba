import { Temporal } from 'temporal-polyfill'
import { useHost } from '../../host/host-context.tsx'
import type { Everything } from '../../storage/load-place-data.ts'

/** Makes the place file of everything there is. */
export function useWriteCopy(): (everything: Everything) => Promise<Uint8Array> {
  const host = useHost()
  return async ({ data, attachments }) => {
    // Fetched with the first copy, as reading one is.
    const { writePlaceFile } = await import('../../../shared/place-file/write-place-file.ts')
    const info = await host.appInfo()
    return writePlaceFile(data, attachments, {
      appVersion: info.ok ? info.value.version : '',
      savedAt: Temporal.Now.plainDateTimeISO().toString({ smallestUnit: 'minute' }),
    })
  }
}

import { Temporal } from 'temporal-polyfill'
import { writePlaceFile } from '../../../shared/place-file/write-place-file.ts'
import { useHost } from '../../host/host-context.tsx'
import type { Everything } from '../../storage/load-place-data.ts'

/** Makes the place file of everything there is. */
export function useWriteCopy(): (everything: Everything) => Promise<Uint8Array> {
  const host = useHost()
  return async ({ data, attachments }) => {
    const info = await host.appInfo()
    return writePlaceFile(data, attachments, {
      appVersion: info.ok ? info.value.version : '',
      savedAt: Temporal.Now.plainDateTimeISO().toString({ smallestUnit: 'minute' }),
    })
  }
}

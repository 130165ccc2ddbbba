import { queryOptions } from '@tanstack/react-query'
import type { Host } from '../../../shared/host/contract.ts'
import { queryKeys } from '../query-keys.ts'

/** Every snapshot there is, by place and folder. */
export function snapshotsQuery(snapshots: NonNullable<Host['snapshots']>) {
  return queryOptions({
    queryKey: queryKeys.snapshots,
    queryFn: () => snapshots.find(),
    // Files come and go without the app: looked for again with every look at the screen.
    staleTime: 0,
    refetchOnMount: 'always',
  })
}

import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import type { Database } from '../../storage/database.ts'
import { loadPlaceData } from '../../storage/load-place-data.ts'
import { useDatabase } from '../database-context.tsx'
import { queryKeys } from '../query-keys.ts'

/**
 * Everything a place keeps, in one query that all screens share; `null` before the first start. The data are small, and
 * rows that did not change keep their identity when it is read again.
 */
export function placeDataQuery(db: Database) {
  return queryOptions({
    queryKey: queryKeys.placeData,
    queryFn: async (): Promise<PlaceData | null> => (await loadPlaceData(db)) ?? null,
  })
}

/** The place's data, for screens behind the first start; suspends while they are read. */
export function usePlaceData(): PlaceData {
  const { data } = useSuspenseQuery(placeDataQuery(useDatabase()))
  if (!data) throw new Error('there is no place yet: the first start comes before this screen')
  return data
}

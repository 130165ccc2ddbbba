import { useQuery } from '@tanstack/react-query'
import type { Day } from '../../../shared/domain/day.ts'
import { readSitting, recentSitters } from '../../storage/sitting.ts'
import { useDatabase } from '../database-context.tsx'
import { queryKeys } from '../query-keys.ts'

/** Who said that they sit here, on that day. */
export function useSitting(day: Day): string | undefined {
  const db = useDatabase()
  const { data } = useQuery({
    queryKey: [...queryKeys.sitting, day],
    queryFn: async () => (await readSitting(db, day)) ?? null,
  })
  return data ?? undefined
}

/** First names that were said before, the latest first; `undefined` while they are read. */
export function useRecentSitters(): readonly string[] | undefined {
  const db = useDatabase()
  return useQuery({ queryKey: [...queryKeys.sitting, 'recent'], queryFn: () => recentSitters(db), gcTime: 0 })
    .data
}

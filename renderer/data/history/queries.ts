import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Day } from '../../../shared/domain/day.ts'
import { planDayUndo } from '../../storage/day-undo.ts'
import { readHistory } from '../../storage/history-repository.ts'
import { type Removed as RemovedThing, readTrash, trashStart } from '../../storage/trash.ts'
import { useDatabase } from '../database-context.tsx'
import { usePlaceData } from '../place/queries.ts'
import { queryKeys } from '../query-keys.ts'
import { thingsOf } from './day-things.ts'

/** One thing that is gone. */
export type Removed = RemovedThing

/** Forgotten with the screen: it begins with its first page each time, and nothing is read while nobody looks. */
const whileShown = { gcTime: 0, throwOnError: true } as const

/** What was changed, newest first; more on demand. */
export function useHistory() {
  const db = useDatabase()
  return useInfiniteQuery({
    queryKey: [...queryKeys.history, 'all'],
    queryFn: ({ pageParam }) => readHistory(db, pageParam),
    initialPageParam: Number.POSITIVE_INFINITY,
    getNextPageParam: ({ before }) => before,
    ...whileShown,
  })
}

/** What is gone, newest removal first. A page may be empty though there are more: removals are few. */
export function useTrash() {
  const db = useDatabase()
  return useInfiniteQuery({
    queryKey: [...queryKeys.history, 'removed'],
    queryFn: ({ pageParam }) => readTrash(db, pageParam),
    initialPageParam: trashStart,
    getNextPageParam: ({ next }) => next,
    ...whileShown,
  })
}

/** What undoing a day would put back, and what it would leave, thing by thing; `undefined` while it is read. */
export function useDayPlan(day: Day) {
  const db = useDatabase()
  const { activities } = usePlaceData()
  const { data: plan } = useQuery({
    queryKey: [...queryKeys.history, 'day', day],
    queryFn: () => planDayUndo(db, day),
    ...whileShown,
  })
  return plan && { back: thingsOf(plan.back, activities), left: thingsOf(plan.left, activities) }
}

import type { Closure } from '../../../shared/domain/closure.ts'
import type { Place } from '../../../shared/domain/place.ts'
import { commit } from '../../storage/commit.ts'
import { saveRow } from '../../storage/save-row.ts'
import { useChange } from '../use-change.ts'

/** @param expected the period as it was when the person began; a change since then refuses with `changed-since` */
export function useSaveClosure(expected?: Closure) {
  return useChange((db, closure: Closure) => saveRow(db, 'closures', closure, closure.name, expected))
}

/** Removes a closed period: its days are open again. What was said of single dates stays. */
export function useRemoveClosure() {
  return useChange((db, closure: Closure) =>
    commit(db, {
      what: { action: 'removed', subject: closure.name },
      rows: [{ table: 'closures', id: closure.id, after: undefined, expected: closure }],
    }),
  )
}

interface OnHolidays {
  place: Place
  closed: boolean
  /** What is said to have changed: "Lukket på helligdage". */
  subject: string
}

/** Closes the place on public holidays, or opens it. */
export function useCloseOnHolidays() {
  return useChange((db, { place, closed, subject }: OnHolidays) =>
    saveRow(db, 'places', { ...place, closedOnHolidays: closed }, subject, place),
  )
}

import type { Day } from '../../../shared/domain/day.ts'
import { undoDay } from '../../storage/day-undo.ts'
import { bringBack, type Removed } from '../../storage/trash.ts'
import { type Changed, useChange } from '../use-change.ts'

/** Brings a removed thing back, with what belongs to it. */
export function useBringBack() {
  return useChange((db, removed: Removed) => bringBack(db, removed))
}

/** Takes back a whole day; `subject` is what it is called: "mandag den 23. november". */
export function useUndoDay() {
  return useChange(async (db, { day, subject }: { day: Day; subject: string }): Promise<Changed> => {
    const done = await undoDay(db, day, subject)
    return done.ok ? { ok: true, value: done.value.entry } : done
  })
}

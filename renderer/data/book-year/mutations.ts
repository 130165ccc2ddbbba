import { closeYear, reopenYear } from '../../storage/book-year-repository.ts'
import { useChange } from '../use-change.ts'

export function useCloseYear() {
  return useChange((db, year: number) => closeYear(db, year))
}

export function useReopenYear() {
  return useChange((db, { year, reason }: { year: number; reason: string }) => reopenYear(db, year, reason))
}

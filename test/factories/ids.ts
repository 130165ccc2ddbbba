import type { Id } from '../../shared/domain/id.ts'

let last = 0

/** A fresh UUID; readable in failure messages and the same in every run of a file. */
export function makeId(): Id {
  last += 1
  return `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`
}

/** The UUID that stands for a number: `idOf(7)` ends in 7. Never one that `makeId` gives. */
export function idOf(number: number): Id {
  return `00000000-0000-4000-a000-${String(number).padStart(12, '0')}`
}

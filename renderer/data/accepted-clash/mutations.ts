import type { AcceptedClash } from '../../../shared/domain/accepted-clash.ts'
import { acceptClash, takeUpClash } from '../../storage/accepted-clash-repository.ts'
import { useChange } from '../use-change.ts'

interface Named {
  clash: AcceptedClash
  /** What is said to have changed: "Strikkecafé og Banko". */
  subject: string
}

/** Says of a clash that it is meant, and why. */
export function useAcceptClash() {
  return useChange((db, { clash, subject }: Named) => acceptClash(db, clash, subject))
}

/** Takes that back. */
export function useTakeUpClash() {
  return useChange((db, { clash, subject }: Named) => takeUpClash(db, clash, subject))
}

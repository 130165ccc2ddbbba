import type { Person } from '../../../shared/domain/person.ts'
import { removePerson } from '../../storage/person-repository.ts'
import { saveRow } from '../../storage/save-row.ts'
import { useChange } from '../use-change.ts'

/** @param expected the person as they were when somebody began; a change since then refuses with `changed-since` */
export function useSavePerson(expected?: Person) {
  return useChange((db, person: Person) => saveRow(db, 'people', person, person.name, expected))
}

/** Removes a person, and takes them off their activities in the same commit. */
export function useRemovePerson() {
  return useChange((db, person: Person) => removePerson(db, person))
}

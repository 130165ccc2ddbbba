import type { Grant } from '../../../shared/domain/grant.ts'
import { removeGrant, saveGrant } from '../../storage/grant-repository.ts'
import { useChange } from '../use-change.ts'

/** @param expected the grant as it was when the person began; a change since then refuses with `changed-since` */
export function useSaveGrant(expected?: Grant) {
  return useChange((db, grant: Grant) => saveGrant(db, grant, expected))
}

export function useRemoveGrant() {
  return useChange((db, grant: Grant) => removeGrant(db, grant))
}

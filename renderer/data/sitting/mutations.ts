import { today } from '../../../shared/domain/day.ts'
import { saveSitting } from '../../storage/sitting.ts'
import { useChange } from '../use-change.ts'

/** Somebody sits here today; `undefined` for nobody in particular. */
export function useSaveSitting() {
  return useChange((db, name: string | undefined) => saveSitting(db, name, today()))
}

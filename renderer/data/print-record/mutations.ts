import type { Day } from '../../../shared/domain/day.ts'
import type { PrintRecord } from '../../../shared/domain/print-record.ts'
import { removePrintRecord, savePrintRecords } from '../../storage/print-record-repository.ts'
import { useChange } from '../use-change.ts'

/** Remembers papers that were just printed, as one change. */
export function useSavePrintRecords() {
  return useChange((db, { printed, today }: { printed: readonly Omit<PrintRecord, 'id'>[]; today: Day }) =>
    savePrintRecords(db, printed, today),
  )
}

/** Forgets a paper that hangs there no more. */
export function useRemovePrintRecord() {
  return useChange((db, record: PrintRecord) => removePrintRecord(db, record))
}

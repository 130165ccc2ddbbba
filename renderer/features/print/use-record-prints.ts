import type { DocumentOptions, PrintableDocument } from '../../../shared/documents/document.ts'
import { printRecordOf } from '../../../shared/documents/print-record.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useSavePrintRecords } from '../../data/print-record/mutations.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { useToday } from '../../ui/use-today.ts'

/**
 * Remembers what was just printed or saved, so that Overblik can tell when a paper on the wall is no longer true. What goes
 * into a folder is not remembered.
 */
export function useRecordPrints(): (
  prints: readonly { document: PrintableDocument; options: DocumentOptions }[],
) => void {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const data = usePlaceData()
  const { mutate } = useSavePrintRecords()
  return (prints) => {
    const printed = prints
      .filter(({ document }) => !document.filed)
      .map(({ document, options }) =>
        printRecordOf(document, data, options, { t, language, today, images: {} }),
      )
    if (printed.length > 0) mutate({ today, printed })
  }
}

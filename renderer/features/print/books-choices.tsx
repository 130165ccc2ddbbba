import { Select } from '@mantine/core'
import { chosenGrant, chosenYear } from '../../../shared/documents/accounts/chosen.ts'
import {
  type DocumentOptions,
  type PrintableDocument,
  sheetChoices,
} from '../../../shared/documents/document.ts'
import { grantsIn } from '../../../shared/domain/grant-year.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useT } from '../../i18n/language.tsx'
import { useToday } from '../../ui/use-today.ts'
import { Stepper } from './stepper.tsx'
import type { PrintSearch } from './use-print-options.ts'

interface BooksChoicesProps {
  document: PrintableDocument
  options: DocumentOptions
  set(change: PrintSearch): void
}

/** What of the accounts a document is about: which year, which of its grants, which vouchers. */
export function BooksChoices({ document, options, set }: BooksChoicesProps) {
  const t = useT()
  const today = useToday()
  const data = usePlaceData()
  const asks = (option: keyof DocumentOptions) => document.options.includes(option)
  const year =
    options.voucher === undefined ? chosenYear(options, { today }) : Number(options.voucher.slice(0, 4))
  const grants = grantsIn(data, year)
  // A grant is not for every year, and a voucher is of one.
  const show = (chosen: number) =>
    set({
      year: chosen,
      voucher: undefined,
      ...(chosenGrant(data, options, chosen) === undefined && { grant: undefined }),
    })

  return (
    <>
      {asks('year') && (
        <Stepper
          label={t('printing:year')}
          value={String(year)}
          previous={() => show(year - 1)}
          next={() => show(year + 1)}
        />
      )}
      {asks('grant') && grants.length > 1 && (
        <Select
          label={t('printing:grant')}
          value={chosenGrant(data, options, year)?.id ?? null}
          data={grants.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(grant) => grant && set({ grant })}
        />
      )}
      {asks('sheets') && (
        <Select
          label={t('printing:sheets')}
          value={options.voucher === undefined ? (options.sheets ?? 'all') : null}
          data={sheetChoices.map((choice) => ({ value: choice, label: t(`printing:sheetsOf.${choice}`) }))}
          onChange={(sheets) => sheets && set({ sheets, voucher: undefined })}
        />
      )}
    </>
  )
}

import { Checkbox } from '@mantine/core'
import { memo, useState } from 'react'
import { amountOf, type Entry } from '../../../../shared/domain/entry.ts'
import type { AttachmentHash, Id } from '../../../../shared/domain/id.ts'
import { formatAmount } from '../../../../shared/exchange/format-amount.ts'
import { formatDay } from '../../../../shared/exchange/format-day.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { useEntryName } from '../../../parts/receipt/use-entry-name.ts'
import list from '../../../ui/list.module.css'
import { holdsReceipt, receiptLetGo } from './receipt-drag.ts'
import classes from './tray.module.css'

interface MissingListProps {
  entries: readonly Entry[]
  onPlace(hash: AttachmentHash, entryId: Id): void
  onPaper(entry: Entry): void
}

/**
 * The expenses that lack a receipt; one is dragged onto them, or it is on paper. Drawn anew only when they change: there
 * may be hundreds, and receipts come in one after another beside them.
 */
export const MissingList = memo(function MissingList({ entries, onPlace, onPaper }: MissingListProps) {
  const t = useT()
  const { language } = useLanguage()
  const nameOf = useEntryName()
  const [over, setOver] = useState<Id>()
  return (
    <ul className={list.list} aria-label={t('receipts:tray.missing')}>
      {entries.map((entry) => (
        <li
          key={entry.id}
          className={over === entry.id ? classes.entryOver : classes.entry}
          onDragOver={(event) => holdsReceipt(event) && setOver(entry.id)}
          onDragLeave={() => setOver(undefined)}
          onDrop={(event) => {
            setOver(undefined)
            const hash = receiptLetGo(event)
            if (hash) onPlace(hash, entry.id)
          }}
        >
          <span className={classes.voucher}>{entry.voucher}</span>
          <span className={classes.what}>
            <strong>{entry.text}</strong>
            <span className={classes.soft}>
              {formatDay(entry.date, language, 'date-year')} · {formatAmount(amountOf(entry), language)}
            </span>
          </span>
          <Checkbox
            label={t('receipts:tray.paper')}
            aria-label={t('receipts:tray.paperOf', { entry: nameOf(entry) })}
            checked={false}
            onChange={() => onPaper(entry)}
          />
        </li>
      ))}
    </ul>
  )
})

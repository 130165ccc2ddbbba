import { IconFileText, IconPaperclip } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { amountOf, type Entry, lacksReceipt } from '../../../../shared/domain/entry.ts'
import { formatExactAmount, formatExactNumber } from '../../../../shared/exchange/format-amount.ts'
import { formatDay } from '../../../../shared/exchange/format-day.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import classes from './entry-list.module.css'
import { columnOf, type ListRow } from './entry-list-rows.ts'
import { lineWords } from './line-words.ts'

interface EntryTableRowProps {
  row: ListRow
  /** What takes the entry back. */
  reversedBy: Entry | undefined
}

/** One entry; the whole row opens it. What became of it is said in words. */
export function EntryTableRow({ row, reversedBy }: EntryTableRowProps) {
  const t = useT()
  const { language } = useLanguage()
  const { grants } = usePlaceData()
  const { entry, amount } = row
  const whole = amountOf(entry)
  const uses = [...new Set(entry.lines.map((line) => lineWords(entry, line, grants, t)))].filter(Boolean)
  const marks = [
    entry.annulled && t('entries:list.annulled'),
    reversedBy && t('entries:list.reversed'),
    entry.earlier.length > 0 && t('entries:list.corrected'),
    entry.paid === 'person' && entry.by !== undefined && t('entries:page.laidOutBy', { name: entry.by }),
    entry.kind === 'transfer' && formatExactAmount(whole, language),
    amount !== whole && t('entries:list.part', { amount: formatExactAmount(whole, language) }),
  ].filter(Boolean)
  const columns = columnOf(row)
  const number = (ore: number | undefined) => ore !== undefined && formatExactNumber(ore, language)
  return (
    <tr className={entry.annulled ? classes.annulled : undefined}>
      <td className={classes.voucher}>{entry.voucher}</td>
      <td className={classes.date}>{formatDay(entry.date, language, 'short')}</td>
      <td className={classes.text}>
        <Link to="/accounts/entries/$entryId" params={{ entryId: entry.id }} className={classes.open}>
          {entry.text}
        </Link>
        {marks.length > 0 && <span className={classes.marks}>{marks.join(' · ')}</span>}
        <span className={classes.narrowOnly}>
          {uses.join(', ')} <ReceiptMark entry={entry} />
        </span>
      </td>
      <td className={`${classes.use} ${classes.wideOnly}`}>{uses.join(', ')}</td>
      <td className={classes.wideOnly}>
        <ReceiptMark entry={entry} />
      </td>
      <td className={classes.number}>{number(columns.in)}</td>
      <td className={classes.number}>{number(columns.out)}</td>
    </tr>
  )
}

/** Whether there is a receipt, in words for those who listen, and for all where there is none. */
function ReceiptMark({ entry }: { entry: Entry }) {
  const t = useT()
  if (lacksReceipt(entry)) return <strong>{t('entries:list.lacks')}</strong>
  if (entry.receipts.length > 0)
    return (
      <span role="img" aria-label={t('entries:list.has')} title={t('entries:list.has')}>
        <IconPaperclip aria-hidden size={20} />
      </span>
    )
  if (!entry.onPaper) return null
  return (
    <span role="img" aria-label={t('receipts:onPaper')} title={t('receipts:onPaper')}>
      <IconFileText aria-hidden size={20} />
    </span>
  )
}

import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { beforeClosing, type ClosingNote } from '../../../../shared/domain/before-closing.ts'
import type { Day } from '../../../../shared/domain/day.ts'
import type { Books } from '../../../../shared/domain/grant-year.ts'
import type { Ore } from '../../../../shared/domain/money.ts'
import { formatAmount } from '../../../../shared/exchange/format-amount.ts'
import { formatDay } from '../../../../shared/exchange/format-day.ts'
import type { Language } from '../../../../shared/host/contract.ts'
import type { Translate } from '../../../../shared/locales/translate.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import list from '../../../ui/list.module.css'
import classes from './closing.module.css'
import { RepaymentDialog } from './repayment-dialog.tsx'

interface ClosingNotesProps {
  books: Books
  year: number
  today: Day
}

/** What to look at before a year is closed, each with the way there. */
export function ClosingNotes({ books, year, today }: ClosingNotesProps) {
  const t = useT()
  const { language } = useLanguage()
  const notes = beforeClosing(books, year, today)
  if (notes.length === 0) return <p className={classes.said}>{t('closing:allRight')}</p>
  return (
    <div>
      <p className={classes.lead}>{t('closing:before')}</p>
      <ul className={list.list}>
        {notes.map((note) => (
          <li key={keyOf(note)} className={classes.note}>
            <span>{sentenceOf(note, year, t, language)}</span>
            <Step note={note} year={year} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The way to what a note is about; that a year is not over needs none. */
function Step({ note, year }: { note: ClosingNote; year: number }) {
  const t = useT()
  switch (note.kind) {
    case 'not-over':
      return null
    case 'repay':
      return <RepaymentStep grantId={note.grantId} amount={note.amount} year={year} />
    case 'report-due':
      return (
        <Link to="/accounts/grants/$grantId" params={{ grantId: note.grantId }} className={classes.step}>
          {t('closing:step.report-due')}
        </Link>
      )
    case 'owed':
    case 'not-counted':
      return (
        <Link to="/accounts/money" className={classes.step}>
          {t(`closing:step.${note.kind}`)}
        </Link>
      )
    default:
      return (
        <Link
          to="/accounts/entries"
          search={{ year, ...(note.kind === 'receipts-missing' && { show: 'missing' }) }}
          className={classes.step}
        >
          {t(`closing:step.${note.kind}`)}
        </Link>
      )
  }
}

function RepaymentStep({ grantId, amount, year }: { grantId: string; amount: Ore; year: number }) {
  const t = useT()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="subtle" className={classes.stepButton} onClick={() => setOpen(true)}>
        {t('closing:step.repay')}
      </Button>
      {open && (
        <RepaymentDialog grantId={grantId} amount={amount} year={year} onClose={() => setOpen(false)} />
      )}
    </>
  )
}

function keyOf(note: ClosingNote): string {
  if ('grantId' in note) return `${note.kind} ${note.grantId}`
  return note.kind === 'owed' ? `owed ${note.by}` : note.kind
}

function sentenceOf(note: ClosingNote, year: number, t: Translate, language: Language): string {
  const money = (amount: Ore) => formatAmount(amount, language)
  const day = (of: Day) => formatDay(of, language, 'date-year')
  switch (note.kind) {
    case 'not-over':
      return t('closing:note.not-over', { year })
    case 'receipts-missing':
      return t('closing:note.receipts-missing', { count: note.count })
    case 'owed':
      return t('closing:note.owed', { by: note.by, amount: money(note.amount) })
    case 'not-counted':
      return note.last === undefined
        ? t('closing:note.never-counted')
        : t('closing:note.not-counted', { day: day(note.last) })
    case 'planned-left':
      return t('closing:note.planned-left', { count: note.count, amount: money(note.amount) })
    case 'repay':
      return t('closing:note.repay', { name: note.name, amount: money(note.amount) })
    case 'report-due':
      return t('closing:note.report-due', { name: note.name, day: day(note.day) })
  }
}

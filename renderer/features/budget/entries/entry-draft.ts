/** An expense or income while it is being written: text as it was typed, until it can be read. */
import type { Day } from '../../../../shared/domain/day.ts'
import {
  amountOf,
  type Entry,
  type EntryLine,
  type IncomeSource,
  incomeSources,
  type Payment,
  yearOf,
} from '../../../../shared/domain/entry.ts'
import type { NewEntry } from '../../../../shared/domain/entry-change.ts'
import type { Id } from '../../../../shared/domain/id.ts'
import type { Ore } from '../../../../shared/domain/money.ts'
import { formatAmountNumber } from '../../../../shared/exchange/format-amount.ts'
import { parseAmount } from '../../../../shared/exchange/parse-amount.ts'
import type { Language } from '../../../../shared/host/contract.ts'

/** What the form is for; money moved, counted or paid back has its own screens. */
export const formKinds = ['expense', 'income'] as const
export type FormKind = (typeof formKinds)[number]

/** The place's own money, among the categories of the grants. */
export const OWN = 'own'

export interface LineDraft {
  /** As typed; not asked for while the entry has one line. */
  amount: string
  /**
   * Of an expense the id of a category or `OWN`; of income a source, or the grant it is from (`grantUse`).
   * Empty while nobody has chosen.
   */
  use: string
  activity: { id: Id; title: string } | undefined
}

export interface EntryDraft {
  id: Id
  kind: FormKind
  text: string
  amount: string
  date: Day | undefined
  paid: Payment
  by: string
  /** At least one. */
  lines: LineDraft[]
  receipts: string[]
  onPaper: boolean
}

/** `negative` and `zero` are amounts, but none that anybody spent or got. */
export type AmountGap = 'missing' | 'unread' | 'negative' | 'zero'

export interface LineGaps {
  amount?: AmountGap
  use?: true
}

/** What stands in the way of saving, by field. */
export interface EntryGaps {
  text?: true
  amount?: AmountGap
  date?: 'missing' | 'closed'
  by?: true
  /** By the place of the line; of an entry that is not split its first. */
  lines?: readonly LineGaps[]
  /** Øre that the lines of a split entry leave over; less than nothing where they are too much. */
  remainder?: Ore
}

/** What an entry says, as `corrected` and the storage take it. */
export type Said = Pick<Entry, 'date' | 'text' | 'lines' | 'paid' | 'receipts' | 'onPaper'> & {
  by?: string | undefined
}

/** What is known when somebody begins an entry. */
export interface EntryStart {
  date: Day
  paid: Payment
  text?: string
  amount?: string
  use?: string
  activity?: { id: Id; title: string } | undefined
}

export function newEntryDraft(kind: FormKind, start: EntryStart): EntryDraft {
  const { date, paid, text = '', amount = '', use = '', activity } = start
  return {
    id: crypto.randomUUID(),
    kind,
    text,
    amount,
    date,
    paid,
    by: '',
    lines: [{ amount: '', use, activity }],
    receipts: [],
    onPaper: false,
  }
}

export function entryDraftOf(entry: Entry, kind: FormKind, language: Language): EntryDraft {
  return {
    id: entry.id,
    kind,
    text: entry.text,
    amount: formatAmountNumber(amountOf(entry), language),
    date: entry.date,
    paid: entry.paid,
    by: entry.by ?? '',
    lines: entry.lines.map((line) => ({
      amount: formatAmountNumber(line.amount, language),
      use: kind === 'expense' ? (line.categoryId ?? OWN) : incomeUse(line),
      activity: line.activity && { ...line.activity },
    })),
    receipts: [...entry.receipts],
    onPaper: entry.onPaper,
  }
}

function incomeUse({ source = 'other', grantId }: EntryLine): string {
  return source === 'grant' && grantId !== undefined ? grantUse(grantId) : source
}

/** The choice of a grant, among the sources of income. */
export function grantUse(grantId: Id): string {
  return `grant:${grantId}`
}

interface Reading {
  readonly language: Language
  readonly closed: ReadonlySet<number>
}

/** What the draft says, or what is missing or cannot be. */
export function readEntryDraft(draft: EntryDraft, reading: Reading): { said: Said } | { gaps: EntryGaps } {
  const { date, kind, paid, receipts, onPaper } = draft
  const { language } = reading
  const text = draft.text.trim()
  const by = paid === 'person' ? draft.by.trim() : undefined
  const amount = readAmount(draft.amount, language)
  const dateGap = gapOfDate(date, reading)
  const { lines, gaps: lineGaps } = readLines(draft, amount, language)
  const remainder = remainderOf(draft, language)
  const gaps: EntryGaps = {
    ...(text === '' && { text: true }),
    ...(typeof amount === 'string' && { amount }),
    ...(dateGap && { date: dateGap }),
    ...(by === '' && { by: true }),
    ...(lineGaps.some((gap) => Object.keys(gap).length > 0) && { lines: lineGaps }),
    ...(remainder !== undefined && remainder !== 0 && { remainder }),
  }
  if (Object.keys(gaps).length > 0 || date === undefined) return { gaps }
  return {
    said: {
      date,
      text,
      lines: lines.map((line) => lineOf(kind, line)),
      paid,
      receipts,
      onPaper,
      ...(by !== undefined && { by }),
    },
  }
}

export function gapOfDate(date: Day | undefined, { closed }: Pick<Reading, 'closed'>): EntryGaps['date'] {
  if (date === undefined) return 'missing'
  return closed.has(yearOf(date)) ? 'closed' : undefined
}

/** Øre that somebody spent or got, or why it is none. */
export function readAmount(typed: string, language: Language): Ore | AmountGap {
  if (typed.trim() === '') return 'missing'
  const amount = parseAmount(typed, language)?.amount
  if (amount === undefined) return 'unread'
  if (amount < 0) return 'negative'
  return amount === 0 ? 'zero' : amount
}

/**
 * Øre of the whole that no line has yet; less than nothing where they have too much. `undefined` for an entry that is
 * not split, or whose whole cannot be read.
 */
export function remainderOf({ amount, lines }: EntryDraft, language: Language): Ore | undefined {
  const whole = readAmount(amount, language)
  if (lines.length === 1 || typeof whole === 'string') return undefined
  return lines.reduce((left, line) => {
    const part = readAmount(line.amount, language)
    return typeof part === 'string' ? left : left - part
  }, whole)
}

interface ReadLine extends Omit<LineDraft, 'amount'> {
  amount: Ore
}

function readLines(
  { lines }: EntryDraft,
  whole: Ore | AmountGap,
  language: Language,
): { lines: ReadLine[]; gaps: LineGaps[] } {
  const amounts = lines.map((line) => (lines.length === 1 ? whole : readAmount(line.amount, language)))
  return {
    lines: lines.flatMap((line, at) => {
      const amount = amounts[at]
      return typeof amount === 'number' ? [{ ...line, amount }] : []
    }),
    gaps: lines.map(({ use }, at): LineGaps => {
      const amount = amounts[at]
      return {
        // Of a single line the whole says it already.
        ...(lines.length > 1 && typeof amount === 'string' && { amount }),
        ...(use === '' && { use: true }),
      }
    }),
  }
}

function lineOf(kind: FormKind, { amount, use, activity }: ReadLine): EntryLine {
  return {
    amount,
    ...(kind === 'expense' ? use !== OWN && { categoryId: use } : incomeOf(use)),
    ...(activity && { activity }),
  }
}

function incomeOf(use: string): { source: IncomeSource; grantId?: Id } {
  if (use.startsWith('grant:')) return { source: 'grant', grantId: use.slice('grant:'.length) }
  return { source: incomeSources.find((source) => source === use) ?? 'other' }
}

/** A new entry that says so; it gets its number when it is saved. */
export function newEntryOf({ id, kind }: EntryDraft, { by, ...said }: Said): NewEntry {
  return { id, kind, ...said, ...(by !== undefined && { by }), earlier: [] }
}

/** An entry with what the form says in place of what it said. */
export function withSaid({ by: _, ...before }: Entry, { by, ...said }: Said): Entry {
  return { ...before, ...said, ...(by !== undefined && { by }) }
}

/** Two lines in place of one, with nothing shared out yet. */
export function splitOf({ lines }: EntryDraft): LineDraft[] {
  return [...lines.map((line) => ({ ...line, amount: '' })), emptyLine()]
}

export function emptyLine(): LineDraft {
  return { amount: '', use: '', activity: undefined }
}

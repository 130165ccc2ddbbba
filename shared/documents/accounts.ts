import { yearOf } from '../domain/entry.ts'
import { type Grant, lastYearOf } from '../domain/grant.ts'
import { grantYear } from '../domain/grant-year.ts'
import type { PlaceData } from '../domain/place-data.ts'
import { yearAccounts } from '../domain/year-accounts.ts'
import { formatDay, formatDayRange } from '../exchange/format-day.ts'
import { chosenGrant, chosenYear } from './accounts/chosen.ts'
import { grantTable, yearsTable } from './accounts/grant-tables.ts'
import { holdingsTable, reconciliation } from './accounts/holdings-tables.ts'
import { signatureLines, signerNames } from './accounts/signatures.ts'
import { yearNotes } from './accounts/year-notes.ts'
import { expenseTable, incomeTable, type YearFacts } from './accounts/year-tables.ts'
import type { Content, DocumentContext, PrintableDocument } from './document.ts'
import { bareName } from './kit/bare-name.ts'
import { frame } from './kit/frame.ts'
import { heading } from './kit/heading.ts'
import { type PageGeometry, pageOf } from './kit/page.ts'
import { printed } from './kit/text.ts'

/**
 * Årsregnskab: the accounts of a year for the funder. What came in and went out is the whole place's; the budget is the
 * grant's. It shows that it agrees: what there was, what came and went, what there is.
 */
export const accounts: PrintableDocument = {
  name: 'accounts',
  options: ['year', 'grant'],
  papers: ['a4'],
  filed: true,
  title: (t) => t('ledger:accounts.name'),
  fileName(data, options, context) {
    const year = chosenYear(options, context)
    const grant = chosenGrant(data, options, year)
    return grant
      ? context.t('ledger:accounts.fileOf', { year, grant: bareName(printed(grant.name)) })
      : context.t('ledger:accounts.file', { year })
  },
  build(data, options, context) {
    const { t } = context
    const page = pageOf('a4')
    const year = chosenYear(options, context)
    const grant = chosenGrant(data, options, year)
    const facts: YearFacts = {
      data,
      year,
      accounts: yearAccounts(data, year),
      granted: grant && grantYear(data, grant.id, year),
    }
    const title = t('ledger:accounts.title', { year })
    const lines = factsOf(data, year, grant, context)
    const top = heading(data, { title, lead: printed(grant?.name ?? ''), lines }, page, context)
    const none: Content[] = grant
      ? []
      : [{ text: t('ledger:noGrant', { year }), style: 'section', margin: [0, 24, 0, 0] }]
    const isEmpty = !grant && !data.entries.some(({ date }) => yearOf(date) === year)
    return frame(data, title, [top, ...none, ...(isEmpty ? [] : bodyOf(facts, page, context))], page, context)
  },
}

/** Whose grant it is, for which days, and whether the accounts may still change. */
function factsOf(
  { bookYears }: PlaceData,
  year: number,
  grant: Grant | undefined,
  { t, language, today }: DocumentContext,
): string[] {
  const named = (name: string, fact = '') => (printed(fact) === '' ? '' : `${name}: ${printed(fact)}`)
  const funder = named(t('tables:grant.funder'), grant?.funder)
  const papers = [
    named(t('tables:grant.basis'), grant?.basis),
    named(t('tables:grant.caseNumber'), grant?.caseNumber),
  ]
    .filter((fact) => fact !== '')
    .join(' · ')
  const row = bookYears.find((one) => one.year === year && one.closed)
  const closed = row?.events.at(-1)?.on
  const state =
    closed !== undefined
      ? t('ledger:accounts.closedOn', { day: formatDay(closed, language, 'date-year') })
      : t(yearOf(today) > year ? 'ledger:accounts.open' : 'ledger:accounts.running')
  const period = formatDayRange(`${year}-01-01`, `${year}-12-31`, language)
  const years =
    grant && grant.years > 1
      ? t('ledger:accounts.yearOf', {
          number: year - grant.firstYear + 1,
          count: grant.years,
          first: grant.firstYear,
          last: lastYearOf(grant),
        })
      : ''
  const periodText = t('ledger:accounts.period', { period: [period, years].filter(Boolean).join(', ') })
  return [funder, papers, periodText, state].filter((line) => line !== '')
}

function bodyOf(facts: YearFacts, page: PageGeometry, context: DocumentContext): Content[] {
  const { data, year, granted, accounts: worked } = facts
  return [
    incomeTable(facts, page, context),
    expenseTable(facts, page, context),
    ...(granted ? [grantTable(granted, page, context)] : []),
    holdingsTable(data, worked, page, context),
    reconciliation(data, worked, page, context),
    ...yearNotes(data, year, context),
    ...signaturesOf(granted?.grant, page, context),
    ...(granted ? yearsTable(data, granted, page, context) : []),
  ]
}

function signaturesOf(grant: Grant | undefined, page: PageGeometry, context: DocumentContext): Content[] {
  const who = grant ? grant.signers : (['treasurer', 'steering-group'] as const)
  return who.length === 0 ? [] : [signatureLines(signerNames(who, context), page, context)]
}

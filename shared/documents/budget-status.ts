import { balanceOf, owedTo } from '../domain/balance.ts'
import { budgetWarnings } from '../domain/budget-warnings.ts'
import { weekOf } from '../domain/day.ts'
import { yearOf } from '../domain/entry.ts'
import { forecast } from '../domain/forecast.ts'
import { type GrantYear, grantYear } from '../domain/grant-year.ts'
import type { Ore } from '../domain/money.ts'
import type { PlaceData } from '../domain/place-data.ts'
import { carriedSentence } from '../exchange/carried-sentence.ts'
import { formatAmount, formatExactAmount } from '../exchange/format-amount.ts'
import { formatDay, formatWeek } from '../exchange/format-day.ts'
import { warningSentence } from '../exchange/warning-sentence.ts'
import { chosenGrant, chosenYear } from './accounts/chosen.ts'
import { barLegend, spendingTable } from './accounts/spending-table.ts'
import type { Content, ContentNode, DocumentContext, PrintableDocument } from './document.ts'
import { frame } from './kit/frame.ts'
import { heading } from './kit/heading.ts'
import { mm, type PageGeometry, pageOf } from './kit/page.ts'
import { printed } from './kit/text.ts'

/** Status: how a grant stands today, on one page for the steering group. What may happen to it is said in words. */
export const budgetStatus: PrintableDocument = {
  name: 'budget-status',
  options: ['year', 'grant'],
  papers: ['a4'],
  filed: true,
  title: (t) => t('ledger:status.name'),
  fileName: (_data, options, context) =>
    context.t('ledger:status.file', { day: context.today, year: chosenYear(options, context) }),
  build(data, options, context) {
    const { t, language, today } = context
    const page = pageOf('a4')
    const year = chosenYear(options, context)
    const grant = chosenGrant(data, options, year)
    const one = grant && grantYear(data, grant.id, year)
    const title = t('ledger:status.title', { year })
    const day = formatDay(yearOf(today) > year ? `${year}-12-31` : today, language, 'date-year')
    const top = heading(
      data,
      { title, lead: printed(grant?.name ?? ''), lines: [t('ledger:status.asOf', { day })] },
      page,
      context,
    )
    const body: Content[] = one
      ? [
          ...sums(one, context),
          spendingTable(one, data, page, context),
          barLegend(data, context),
          ...forecastWords(one, context),
        ]
      : [{ text: t('ledger:noGrant', { year }), style: 'section', margin: [0, 24, 0, 0] }]
    return frame(
      data,
      title,
      [
        top,
        ...body,
        ...warningWords(data, year, context),

        comingAndHeld(data, year, page, context),
      ],
      page,
      context,
    )
  },
}

/** The four figures everybody asks for, and where the first of them comes from where that is not plain. */
function sums(one: GrantYear, { t, language }: DocumentContext): Content[] {
  const { available, spent, planned, repaid, left } = one
  const free = left - planned
  const money = (amount: Ore) => formatExactAmount(amount, language)
  const figures: [string, Ore][] = [
    [t('tables:grant.available'), available - repaid],
    [t('tables:spent'), spent],
    [t('ledger:status.planned'), planned],
    [t(free < 0 ? 'ledger:status.over' : 'ledger:status.left'), Math.abs(free)],
  ]
  const facts = [
    ...carriedSentence(one, t, money),
    ...(repaid === 0 ? [] : [t('accounts:grant.repaid', { amount: money(repaid) })]),
  ]
  return [
    {
      columns: figures.map(([name, amount]) => ({
        stack: [{ text: name }, { text: money(amount), style: ['title', 'figures'] }],
      })),
      columnGap: 10,
      margin: [0, 10, 0, 0],
    },
    { text: facts.join(' '), margin: [0, 4, 0, 8] },
  ]
}

/** How long the money lasts at this pace, with the rule it is worked out by; while the year goes on. */
function forecastWords(
  { year, available, repaid, spent, planned }: GrantYear,
  context: DocumentContext,
): Content[] {
  const { t, language, today } = context
  if (year !== yearOf(today)) return []
  const known = forecast({ budget: available - repaid, spent, planned, today })
  const said =
    known.kind === 'lasts'
      ? t('accounts:forecast.lasts', { amount: formatAmount(inKroner(known.left), language) })
      : known.kind === 'runs-out'
        ? t('accounts:forecast.runsOut', { week: formatWeek(weekOf(known.day), language) })
        : undefined
  if (said === undefined) return []
  return [
    { text: t('ledger:status.forecast'), style: 'section', margin: [0, 9, 0, 2] },
    { text: said, style: 'strong' },
    { text: t('accounts:forecast.rule'), style: 'muted' },
  ]
}

/** A guess to the øre would say more than anybody knows. */
function inKroner(amount: Ore): Ore {
  return Math.round(amount / 100) * 100
}

/** As on screen; they are of today, so a year that is over has none. */
function warningWords(data: PlaceData, year: number, { t, language, today }: DocumentContext): Content[] {
  if (year !== yearOf(today)) return []
  const sentences = budgetWarnings(data, today).map((warning) =>
    printed(warningSentence(warning, today, t, language)),
  )
  return [
    { text: t('accounts:warnings.title'), style: 'section', margin: [0, 9, 0, 2] },
    ...(sentences.length === 0 ? [t('ledger:status.allWell')] : sentences),
  ]
}

/** Points. */
const COLUMN_GAP = 12

/** What is to be paid and what there is to pay it with, beside each other: it is all on one page. */
function comingAndHeld(
  data: PlaceData,
  year: number,
  { contentWidth }: PageGeometry,
  context: DocumentContext,
): ContentNode {
  const [coming, there] = [plannedWords(data, year, context), held(data, year, context)]
  const narrow = mm(58)
  // A planned expense is a line; an amount in the tin is a short one.
  return {
    columns: [
      ...(coming.length > 0 ? [{ width: contentWidth - narrow - COLUMN_GAP, stack: coming }] : []),
      ...(there.length > 0 ? [{ width: narrow, stack: there }] : []),
    ],
    columnGap: COLUMN_GAP,
  }
}

/** What is to be paid, soonest first; so many that they fit on the page. */
const MOST_PLANNED = 6

function plannedWords(
  { plannedExpenses }: PlaceData,
  year: number,
  { t, language }: DocumentContext,
): Content[] {
  const coming = plannedExpenses
    .filter(({ date }) => yearOf(date) === year)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
  if (coming.length === 0) return []
  const named = coming.slice(0, MOST_PLANNED).map(({ date, text, amount }) =>
    t('ledger:status.plannedOne', {
      day: formatDay(date, language, 'date'),
      text: printed(text),
      amount: formatExactAmount(amount, language),
    }),
  )
  const more = coming.length - named.length
  return [
    { text: t('ledger:status.planned'), style: 'section', margin: [0, 9, 0, 2] },
    ...named,
    ...(more > 0 ? [t('ledger:status.morePlanned', { count: more })] : []),
  ]
}

/** What there is in tin and bank, and whom it is owed to. */
function held({ entries }: PlaceData, year: number, { t, language, today }: DocumentContext): Content[] {
  if (year !== yearOf(today)) return []
  const money = (amount: Ore) => formatExactAmount(amount, language)
  const owed = owedTo(entries, today).filter(({ amount }) => amount > 0)
  return [
    { text: t('accounts:holdings.title'), style: 'section', margin: [0, 9, 0, 2] },
    t('ledger:status.cash', { amount: money(balanceOf(entries, 'cash', today)) }),
    t('ledger:status.bank', { amount: money(balanceOf(entries, 'bank', today)) }),
    ...owed.map(({ by, amount }) => t('ledger:status.owed', { name: printed(by), amount: money(amount) })),
  ]
}

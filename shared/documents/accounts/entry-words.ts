/** What stands of an entry on paper: how it was paid, what it was for, what it said before, where its receipt is. */
import { amountOf, type Earlier, type Entry, type EntryLine, lacksReceipt } from '../../domain/entry.ts'
import { findCategory, type Grant } from '../../domain/grant.ts'
import { isSameValue } from '../../domain/same-value.ts'
import { formatExactAmount, formatExactNumber } from '../../exchange/format-amount.ts'
import { formatDay } from '../../exchange/format-day.ts'
import type { DocumentContext } from '../document.ts'
import { printed } from '../kit/text.ts'

/** "Kontant", "Udlæg, Birgit Lund", "Fra kassen til banken". */
export function paymentText(
  { kind, paid, by }: Pick<Entry, 'kind' | 'paid' | 'by'>,
  t: DocumentContext['t'],
): string {
  if (kind === 'transfer') return t(paid === 'cash' ? 'ledger:move.toBank' : 'ledger:move.toCash')
  if (kind === 'count') return t('ledger:move.count')
  const how = t(`tables:paid.${paid}`)
  const name = printed(by ?? '')
  return paid === 'person' && name !== '' ? t('ledger:paidBy', { how, name }) : how
}

/** What it was for, a text for each of its parts; with amounts where there are several. */
export function purposeTexts(
  entry: Pick<Entry, 'kind' | 'lines' | 'by' | 'ofYear' | 'counted'>,
  grants: readonly Grant[],
  context: DocumentContext,
): string[] {
  const { t, language } = context
  const { kind, lines, by, counted } = entry
  if (kind === 'transfer') return [t('ledger:kind.transfer')]
  if (kind === 'reimbursement') return [t('ledger:kind.reimbursement', { name: printed(by ?? '') })]
  if (kind === 'count') return [t('ledger:kind.count', { amount: formatExactAmount(counted ?? 0, language) })]
  return lines.map((line) => {
    const what = [purposeOf(kind, line, entry.ofYear, grants, t), printed(line.activity?.title ?? '')]
    const text = what.filter((part) => part !== '').join(' · ')
    return lines.length > 1 ? `${text} ${formatExactNumber(line.amount, language)}` : text
  })
}

function purposeOf(
  kind: Entry['kind'],
  { categoryId, grantId, source = 'other' }: EntryLine,
  ofYear: number | undefined,
  grants: readonly Grant[],
  t: DocumentContext['t'],
): string {
  const grant = printed(grants.find(({ id }) => id === grantId)?.name ?? '')
  if (kind === 'repayment')
    return ofYear === undefined
      ? t('ledger:kind.repayment', { grant })
      : t('ledger:kind.repaymentOf', { grant, year: ofYear })
  if (kind === 'income') return grant !== '' && source === 'grant' ? grant : t(`tables:source.${source}`)
  if (categoryId === undefined) return t('tables:ownMoney')
  return printed(findCategory(grants, categoryId)?.category.name ?? '') || t('ledger:unknownCategory')
}

/** "Rettet 3. marts 2026: før 450,00 kr.", a text for each time it was corrected, oldest first. */
export function correctionTexts(entry: Entry, grants: readonly Grant[], context: DocumentContext): string[] {
  const { t, language } = context
  return entry.earlier.map((before, i) => {
    const what = differences(entry.kind, before, entry.earlier[i + 1] ?? entry, grants, context)
    return t('ledger:corrected', {
      day: formatDay(before.correctedOn, language, 'date-year'),
      before: what.join(', '),
    })
  })
}

type Said = Omit<Earlier, 'correctedOn'>

/** What an entry said otherwise before: each in the words it is known by on the list. */
function differences(
  kind: Entry['kind'],
  before: Said,
  after: Said,
  grants: readonly Grant[],
  context: DocumentContext,
): string[] {
  const { t, language } = context
  const amount = amountOf(before)
  const purposes = (said: Said) => purposeTexts({ kind, ...said }, grants, context)
  const sameAmount = amount === amountOf(after)
  // Parts of the same sum may be shared out otherwise; with another sum the parts say it.
  const samePurpose = isSameValue(purposes(before), purposes(after))
  const found = [
    ...(sameAmount ? [] : [formatExactAmount(amount, language)]),
    ...(before.text === after.text ? [] : [`»${printed(before.text)}«`]),
    ...(before.date === after.date ? [] : [formatDay(before.date, language, 'date-year')]),
    ...(samePurpose ? [] : purposes(before)),
    ...(before.paid === after.paid && before.by === after.by ? [] : [paymentText({ kind, ...before }, t)]),
  ]
  return found
}

/** "Annulleret 3. marts 2026: skrevet to gange" */
export function annulledText(
  { on, reason }: NonNullable<Entry['annulled']>,
  { t, language }: DocumentContext,
): string {
  return t('ledger:annulled', { day: formatDay(on, language, 'date-year'), reason: printed(reason) })
}

/** Where the receipt is, or that it is missing; empty for what needs none. */
export function receiptText(entry: Entry, t: DocumentContext['t']): { text: string; missing: boolean } {
  if (entry.receipts.length > 0) return { text: t('ledger:receipt.here'), missing: false }
  if (entry.onPaper) return { text: t('tables:receipt.paper'), missing: false }
  const missing = lacksReceipt(entry)
  return { text: missing ? t('ledger:receipt.missing') : '', missing }
}

import { amountOf, type Entry } from '../../../../shared/domain/entry.ts'
import { formatExactAmount } from '../../../../shared/exchange/format-amount.ts'
import { formatDay } from '../../../../shared/exchange/format-day.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import classes from './entries.module.css'
import { lineWords, paidWords } from './line-words.ts'
import { type SaidBefore, saidBefore } from './said-before.ts'

/** What an entry says, and under it what it said before it was corrected. */
export function EntryFacts({ entry }: { entry: Entry }) {
  const t = useT()
  const { language } = useLanguage()
  const { grants } = usePlaceData()
  const money = (amount: number) => formatExactAmount(amount, language)
  const isMoved = entry.kind === 'transfer' || entry.kind === 'opening' || entry.kind === 'count'
  const lines = entry.lines.map((line) => {
    const words = lineWords(entry, line, grants, t)
    return entry.lines.length === 1 ? words : `${money(line.amount)} · ${words}`
  })
  const facts = [
    { label: t(`entries:kind.${entry.kind}`), texts: [entry.text] },
    {
      label: t(entry.kind === 'count' ? 'entries:page.difference' : 'entries:page.amount'),
      texts: [money(amountOf(entry))],
    },
    {
      label: t('entries:page.counted'),
      texts: entry.counted === undefined ? [] : [money(entry.counted)],
    },
    {
      label: t('entries:page.ofYear'),
      texts: entry.ofYear === undefined ? [] : [String(entry.ofYear)],
    },
    { label: t('entries:form.date'), texts: [formatDay(entry.date, language, 'long-year')] },
    {
      label: t(entry.kind === 'income' ? 'entries:page.source' : 'entries:form.use.expense'),
      texts: lines.filter((words) => words !== ''),
    },
    {
      label: t(entry.kind === 'income' ? 'entries:page.came' : 'entries:form.paid.expense'),
      texts: isMoved ? [] : [paidWords(entry, t)],
    },
  ].filter(({ texts }) => texts.length > 0)
  const before = saidBefore(entry)
  return (
    <div className={entry.annulled ? classes.struck : undefined}>
      <dl className={classes.facts}>
        {facts.map(({ label, texts }) => (
          <div key={label}>
            <dt>{label}</dt>
            {texts.map((text) => (
              <dd key={text}>{text}</dd>
            ))}
          </div>
        ))}
      </dl>
      {before.length > 0 && (
        <ul className={classes.before} aria-label={t('entries:page.corrections')}>
          {before.map((said, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: corrections are only ever added to
            <li key={before.length - at}>
              <BeforeText kind={entry.kind} said={said} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** "Rettet den 3. marts 2026: før 450,00 kr." */
function BeforeText({ kind, said }: { kind: Entry['kind']; said: SaidBefore }) {
  const t = useT()
  const { language } = useLanguage()
  const { grants } = usePlaceData()
  const { lines = [] } = said
  const paid = said.paid ?? (said.by === undefined || said.by === '' ? undefined : 'person')
  const parts = [
    said.text,
    said.amount !== undefined && formatExactAmount(said.amount, language),
    said.date !== undefined && formatDay(said.date, language, 'date-year'),
    ...lines.map((line) => {
      const words = lineWords({ kind }, line, grants, t)
      return lines.length === 1 ? words : `${formatExactAmount(line.amount, language)} ${words}`
    }),
    paid && paidWords({ kind, paid, by: said.by || undefined }, t),
  ].filter(Boolean)
  return t('entries:page.corrected', {
    day: formatDay(said.correctedOn, language, 'date-year'),
    before: parts.join(' · '),
  })
}

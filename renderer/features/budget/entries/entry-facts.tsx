import { amountOf, type Entry, type EntryLine } from '../../../../shared/domain/entry.ts'
import { findCategory } from '../../../../shared/domain/grant.ts'
import { formatExactAmount } from '../../../../shared/exchange/format-amount.ts'
import { formatDay } from '../../../../shared/exchange/format-day.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import classes from './entries.module.css'

/** What an entry says. */
export function EntryFacts({ entry }: { entry: Entry }) {
  const t = useT()
  const { language } = useLanguage()
  const wordsOf = useWordsOfLine(entry)
  const facts: { label: string; text: string }[] = [
    { label: t('entries:form.text'), text: entry.text },
    { label: t('entries:page.amount'), text: formatExactAmount(amountOf(entry), language) },
    { label: t('entries:form.date'), text: formatDay(entry.date, language, 'long-year') },
    ...entry.lines.map((line) => ({
      label: t('entries:page.use'),
      text:
        entry.lines.length === 1
          ? wordsOf(line)
          : `${formatExactAmount(line.amount, language)} · ${wordsOf(line)}`,
    })),
  ]
  return (
    <dl className={classes.facts}>
      {facts.map(({ label, text }) => (
        <div key={label + text}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What a line of an entry was for, or came from: "Mad og kaffe · Banko". */
function useWordsOfLine({ kind }: Entry): (line: EntryLine) => string {
  const t = useT()
  const { grants } = usePlaceData()
  return ({ categoryId, grantId, source, activity }) => {
    const grant = grants.find(({ id }) => id === grantId)?.name
    const use =
      kind === 'expense'
        ? (findCategory(grants, categoryId)?.category.name ?? t('entries:form.own'))
        : (grant ?? (kind === 'income' ? t(`entries:source.${source ?? 'other'}`) : ''))
    return [use, activity?.title].filter(Boolean).join(' · ')
  }
}

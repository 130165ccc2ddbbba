import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import {
  type ClosureSuggestion,
  coverageOf,
  suggestionsOf,
} from '../../../shared/domain/closure-suggestions.ts'
import { weekNumberOf, weekOf } from '../../../shared/domain/day.ts'
import { formatDayRange, formatWeek } from '../../../shared/exchange/format-day.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import list from '../../ui/list.module.css'
import { Section } from '../../ui/section.tsx'
import { useToday } from '../../ui/use-today.ts'
import type { ClosureDraft } from './closure-dialog.tsx'
import classes from './closures.module.css'

interface SuggestionsProps {
  year: number
  onChoose(draft: ClosureDraft): void
}

/** Days of a year on which many places close, as long as they are still to come. */
export function Suggestions({ year, onChoose }: SuggestionsProps) {
  const t = useT()
  const today = useToday()
  const coming = suggestionsOf(year).filter(({ to }) => to >= today)
  if (coming.length === 0) return null
  return (
    <Section title={t('closures:suggestions.title')} hint={t('closures:suggestions.hint')}>
      <ul className={list.list} aria-label={t('closures:suggestions.title')}>
        {coming.map((suggestion) => (
          <SuggestionRow key={suggestion.name} suggestion={suggestion} onChoose={onChoose} />
        ))}
      </ul>
    </Section>
  )
}

function SuggestionRow({
  suggestion,
  onChoose,
}: {
  suggestion: ClosureSuggestion
  onChoose: SuggestionsProps['onChoose']
}) {
  const t = useT()
  const { language } = useLanguage()
  const { all, closures } = coverageOf(usePlaceData(), suggestion)
  const { from, to } = suggestion
  const name = t(`closures:suggestion.${suggestion.name}`)
  const names = closures.map((closure) => t('closures:quoted', { name: closure.name })).join(', ')
  const facts = [
    formatDayRange(from, to, language),
    from !== to &&
      (weekOf(from) === weekOf(to)
        ? formatWeek(weekOf(from), language)
        : t('closures:weeks', { from: weekNumberOf(from), to: weekNumberOf(to) })),
    names && t(all ? 'closures:suggestions.inside' : 'closures:suggestions.partly', { names }),
  ]
  return (
    <li className={classes.entry}>
      <div className={classes.head}>
        <div className={classes.words}>
          <strong>{name}</strong>
          <span className={classes.soft}>{facts.filter(Boolean).join(' · ')}</span>
        </div>
        {all ? (
          <span className={classes.covered}>
            <IconCheck aria-hidden size={20} />
            {t('closures:suggestions.covered')}
          </span>
        ) : (
          <Button
            variant="default"
            className={classes.action}
            aria-label={t('closures:keepClosedNamed', { name })}
            onClick={() => onChoose({ name, from, to })}
          >
            {t('closures:keepClosed')}
          </Button>
        )}
      </div>
    </li>
  )
}

import { Button } from '@mantine/core'
import type { Occurrence } from '../../../shared/domain/occurrence.ts'
import type { Override } from '../../../shared/domain/override.ts'
import { formatAmount } from '../../../shared/exchange/format-amount.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import type { Language } from '../../../shared/host/contract.ts'
import type { Translate } from '../../../shared/locales/translate.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import classes from './overview.module.css'

/** On a date that has been: how it went, or the question. */
export function HeadcountButton({ occurrence, onOpen }: { occurrence: Occurrence; onOpen(): void }) {
  const t = useT()
  const { language } = useLanguage()
  const { details, date, override } = occurrence
  const told = toldOf(override, t, language)
  const text = told ?? t('overview:headcount.came')
  return (
    <Button
      variant="subtle"
      className={classes.headcount}
      aria-label={`${text} ${details.title} ${formatDay(date, language, 'long')}`}
      onClick={onOpen}
    >
      {text}
    </Button>
  )
}

/** "23 kom · 460 kr."; `undefined` when nothing is known. */
function toldOf(override: Override | undefined, t: Translate, language: Language): string | undefined {
  const { headcount, takings } = override ?? {}
  const told = [
    ...(headcount === undefined ? [] : [t('overview:headcount.told', { count: headcount })]),
    ...(takings === undefined ? [] : [formatAmount(takings, language)]),
  ]
  return told.length > 0 ? told.join(' · ') : undefined
}

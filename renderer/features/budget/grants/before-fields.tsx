import { Input } from '@mantine/core'
import { moneyPlaces, yearOf } from '../../../../shared/domain/entry.ts'
import type { Id } from '../../../../shared/domain/id.ts'
import { formatAmount } from '../../../../shared/exchange/format-amount.ts'
import { formatDay } from '../../../../shared/exchange/format-day.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { AmountField } from '../../../ui/amount-field.tsx'
import { DayField } from '../../../ui/day-field.tsx'
import { useToday } from '../../../ui/use-today.ts'
import type { GrantDraft } from './grant-draft.ts'
import classes from './grants.module.css'
import { beforeKey, type GrantGaps, yearsOf } from './read-grant-draft.ts'

interface BeforeFieldsProps {
  draft: GrantDraft
  gaps: GrantGaps
  onChange(change: Partial<GrantDraft>): void
}

/** For those who begin in the middle: what was spent before, and what there is on the day they begin. */
export function BeforeFields({ draft, gaps, onChange }: BeforeFieldsProps) {
  const t = useT()
  const today = useToday()
  const years = yearsOf(draft).filter((year) => year <= yearOf(today))
  const categories = draft.categories.filter(({ name }) => name.trim() !== '')
  const set = (year: number, categoryId: Id, amount: string) =>
    onChange({
      before: [
        ...draft.before.filter((row) => row.year !== year || row.categoryId !== categoryId),
        ...(amount === '' ? [] : [{ year, categoryId, amount }]),
      ],
    })
  return (
    <>
      {(years.length === 0 || categories.length === 0) && (
        <p className={classes.advice}>{t('grants:before.first')}</p>
      )}
      {categories.length > 0 &&
        years.toReversed().map((year) => (
          <Input.Wrapper
            key={year}
            component="fieldset"
            size="md"
            labelElement="div"
            label={t('grants:before.year', { year })}
          >
            <div className={classes.spentBefore}>
              {categories.map(({ id, name }) => (
                <AmountField
                  key={id}
                  label={name}
                  width="100%"
                  value={draft.before.find((row) => row.year === year && row.categoryId === id)?.amount ?? ''}
                  onChange={(typed) => set(year, id, typed)}
                  error={gaps.before?.has(beforeKey(year, id)) && t('grants:amountUnread')}
                />
              ))}
            </div>
          </Input.Wrapper>
        ))}
      <OpeningFields draft={draft} gaps={gaps} onChange={onChange} />
    </>
  )
}

/** What is in the tin and the bank as the accounts begin; each is asked for once, and then said. */
function OpeningFields({ draft: { opening }, gaps, onChange }: BeforeFieldsProps) {
  const t = useT()
  const { language } = useLanguage()
  const { entries } = usePlaceData()
  const known = moneyPlaces.map((place) =>
    entries.find(({ kind, paid, annulled }) => kind === 'opening' && paid === place && !annulled),
  )
  const set = (change: Partial<typeof opening>) => onChange({ opening: { ...opening, ...change } })
  return (
    <>
      {known.some((entry) => !entry) && (
        <DayField
          label={t('grants:before.day')}
          value={opening.day}
          onChange={(day) => set({ day })}
          error={gaps.opening === 'day' && t('common:dayField.unread')}
        />
      )}
      {moneyPlaces.map((place, index) => {
        const entry = known[index]
        const day = formatDay(entry?.date ?? opening.day ?? '2000-01-01', language, 'date-year')
        if (entry)
          return (
            <p key={place} className={classes.advice}>
              {t(`grants:before.known.${place}`, {
                day,
                amount: formatAmount(entry.lines[0]?.amount ?? 0, language),
              })}
            </p>
          )
        return (
          <AmountField
            key={place}
            label={t(`grants:before.opening.${place}`, { day: opening.day ? day : '…' })}
            value={opening[place]}
            width="100%"
            onChange={(typed) => set({ [place]: typed })}
            error={gaps.opening === place && t('grants:amountUnread')}
          />
        )
      })}
    </>
  )
}

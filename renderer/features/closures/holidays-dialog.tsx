import { datesGivenBackBy, datesTakenBy } from '../../../shared/domain/closed-dates.ts'
import { addDays } from '../../../shared/domain/day.ts'
import { useCloseOnHolidays } from '../../data/closure/mutations.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useT } from '../../i18n/language.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { useToday } from '../../ui/use-today.ts'
import { DatePreview } from './date-preview.tsx'

/** What becomes of the year ahead when the place closes on public holidays, or no longer does. */
export function HolidaysDialog({ onClose }: { onClose(): void }) {
  const t = useT()
  const today = useToday()
  const data = usePlaceData()
  const save = useCloseOnHolidays()
  const { place } = data
  const closed = !place.closedOnHolidays
  const after = { closures: data.closures, place: { closedOnHolidays: closed } }
  const ahead = { from: today, to: addDays(today, 365) }

  async function submit() {
    const result = await save.mutateAsync({ place, closed, subject: t('closures:holidays.switch') })
    if (result.ok) onClose()
  }

  return (
    <FormDialog
      title={t(closed ? 'closures:holidays.closeTitle' : 'closures:holidays.openTitle')}
      action={t(closed ? 'closures:holidays.close' : 'closures:holidays.open')}
      busy={save.isPending}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p style={{ margin: 0 }}>{t('closures:holidays.ahead')}</p>
      {closed ? (
        <DatePreview kind="taken" dates={datesTakenBy(data, after, ahead)} named />
      ) : (
        <DatePreview kind="givenBack" dates={datesGivenBackBy(data, after, ahead)} named />
      )}
    </FormDialog>
  )
}

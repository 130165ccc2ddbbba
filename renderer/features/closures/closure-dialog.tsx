import { Button, TextInput } from '@mantine/core'
import { useDeferredValue, useState } from 'react'
import { datesGivenBackBy, datesTakenBy } from '../../../shared/domain/closed-dates.ts'
import { type Closure, closureSchema, isOverlong } from '../../../shared/domain/closure.ts'
import { type Day, daySchema } from '../../../shared/domain/day.ts'
import { type Id, idSchema } from '../../../shared/domain/id.ts'
import { z } from '../../../shared/domain/schema.ts'
import { longText } from '../../../shared/domain/text.ts'
import { useRemoveClosure, useSaveClosure } from '../../data/closure/mutations.ts'
import { useDraft } from '../../data/draft/use-draft.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useT } from '../../i18n/language.tsx'
import { KeptDraft } from '../../parts/draft/kept-draft.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import classes from './closures.module.css'
import { DatePreview } from './date-preview.tsx'

export interface ClosureDraft {
  name?: string
  from?: Day
  to?: Day
}

/** What the form holds. */
interface Writing {
  id: Id
  name: string
  from: Day | undefined
  until: Day | undefined
}
const writingSchema = z.object({
  id: idSchema,
  name: longText,
  from: daySchema.optional(),
  until: daySchema.optional(),
})

interface ClosureDialogProps {
  /** The period that is changed. */
  closure?: Closure
  /** What a new one begins with. */
  draft?: ClosureDraft
  /** It is saved as this, and the dialog is done. */
  onSaved(closure: Closure): void
  onClose(): void
}

/** A closed period, new or known: every date it takes is listed before it applies. */
export function ClosureDialog({ closure, draft = {}, onSaved, onClose }: ClosureDialogProps) {
  const t = useT()
  const { closures } = usePlaceData()
  const [start] = useState<Writing>(() => ({
    id: closure?.id ?? crypto.randomUUID(),
    name: closure?.name ?? draft.name ?? '',
    from: closure?.from ?? draft.from,
    until: closure?.to ?? draft.to,
  }))
  const drafted = useDraft<Writing, Closure>({
    about: `closure/${closure?.id ?? `new/${draft.name ?? ''}`}`,
    start,
    schema: writingSchema,
    ...(closure && { row: { now: closure, schema: closureSchema } }),
    isSaved: (written) => !closure && closures.some(({ id }) => id === written.id),
  })
  const save = useSaveClosure(drafted.row)
  const remove = useRemoveClosure()
  const { id, name, from, until } = drafted.value
  const [tried, setTried] = useState(false)
  const to = until ?? from
  const tooEarly = from !== undefined && to !== undefined && to < from
  const days: Closure | undefined = from && to && !tooEarly ? { id, name, from, to } : undefined

  /** Nothing is left to go on with. */
  function leave() {
    drafted.done()
    onClose()
  }

  async function submit() {
    setTried(true)
    if (!days || name.trim() === '') return
    const saved = { ...days, name: name.trim() }
    const result = await save.mutateAsync(saved)
    if (!result.ok) return
    drafted.done()
    onSaved(saved)
  }

  return (
    <FormDialog
      title={closure ? t('closures:edit') : t('closures:new')}
      action={closure ? t('common:action.save') : t('closures:keepClosed')}
      busy={save.isPending}
      onSubmit={() => void submit()}
      onClose={onClose}
      onCancel={leave}
      aside={
        closure && (
          <Button
            variant="subtle"
            onClick={() => {
              remove.mutate(closure)
              leave()
            }}
          >
            {t('common:action.remove')}
          </Button>
        )
      }
    >
      <KeptDraft {...drafted} />
      <TextInput
        label={t('closures:name')}
        placeholder={t('closures:nameExample')}
        value={name}
        maxLength={200}
        data-autofocus
        onChange={(event) => drafted.set({ name: event.currentTarget.value })}
        error={tried && name.trim() === '' && t('closures:nameMissing')}
      />
      <DayField
        label={t('closures:from')}
        value={from}
        onChange={(day) => drafted.set({ from: day })}
        error={tried && !from && t('common:dayField.unread')}
      />
      <DayField
        label={t('closures:to')}
        value={until}
        onChange={(day) => drafted.set({ until: day })}
        error={tooEarly && t('closures:tooEarly')}
        {...(from && { around: from })}
      />
      {days && (
        <>
          {isOverlong(days) && (
            <p role="status" className={classes.told}>
              {t('closures:overAYear')}
            </p>
          )}
          <Consequences before={closure} after={days} />
        </>
      )}
    </FormDialog>
  )
}

/** What goes with the period as it is to be, and what comes back that went with it as it was. */
function Consequences({ before, after: now }: { before: Closure | undefined; after: Closure }) {
  const data = usePlaceData()
  const after = useDeferredValue(now)
  const closed = {
    place: data.place,
    closures: [...data.closures.filter(({ id }) => id !== after.id), after],
  }
  const givenBack = before ? datesGivenBackBy(data, closed, before) : []
  const taken = datesTakenBy(data, closed, after)
  return (
    <>
      {(taken.length > 0 || givenBack.length === 0) && <DatePreview kind="taken" dates={taken} />}
      {givenBack.length > 0 && <DatePreview kind="givenBack" dates={givenBack} />}
    </>
  )
}

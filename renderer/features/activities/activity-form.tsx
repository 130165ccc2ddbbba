import { Checkbox, Group, NumberInput, Select, Textarea, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { type Activity, type ActivityDetails, categories } from '../../../shared/domain/activity.ts'
import type { Alternative } from '../../../shared/domain/free-alternatives.ts'
import type { DateBlockRow } from '../../../shared/exchange/date-block.ts'
import type { Drafted } from '../../data/draft/use-draft.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { ClashHint } from '../../parts/clash/clash-hint.tsx'
import { DraftForm } from '../../parts/draft/draft-form.tsx'
import { useDraftSave } from '../../parts/draft/use-draft-save.ts'
import { RecurrencePicker } from '../../parts/recurrence/recurrence-picker.tsx'
import { RoomPicker } from '../../parts/room/room-picker.tsx'
import { FormFoot } from '../../ui/form-foot.tsx'
import { Section } from '../../ui/section.tsx'
import { TimeField } from '../../ui/time-field.tsx'
import { type ActivityDraft, type DraftGaps, readActivityDraft } from './activity-draft.ts'
import { clashDraftOf } from './clash-draft-of.ts'
import { LeaderPicker } from './leader-picker.tsx'
import { LookPicker } from './look-picker.tsx'
import { PriceList } from './price-list.tsx'

interface ActivityFormProps {
  drafted: Drafted<ActivityDraft, Activity>
  /**
   * Given the details, and what a list pasted as the dates says of them. Answers true once it
   * is saved (or was cancelled in a further question: then false).
   */
  onSave(details: ActivityDetails, rows: readonly DateBlockRow[]): Promise<boolean>
  onLeave(): void
  busy: boolean
  /** A rare button at the left of the foot. */
  aside?: ReactNode
}

/** Everything about an activity on one page, in the order people tell it. */
export function ActivityForm({ drafted, onSave, onLeave, busy, aside }: ActivityFormProps) {
  const t = useT()
  const { language } = useLanguage()
  const { rooms } = usePlaceData()
  const { value: draft } = drafted
  const [gaps, setGaps] = useState<DraftGaps>({})
  // What it clashes with is said where somebody is at work, and not above it, where it would push what they click.
  const [hintAt, setHintAt] = useState<'when' | 'where' | 'who'>('when')
  const set = (change: Partial<ActivityDraft>) => {
    drafted.set(change)
    setGaps({})
  }
  const choose = ({ date, startTime, endTime, roomIds }: Alternative) =>
    set({
      startTime,
      endTime,
      roomIds: [...roomIds],
      ...(draft.recurrence.frequency === 'once' && { recurrence: { ...draft.recurrence, start: date } }),
    })
  const hint = <ClashHint draft={clashDraftOf(draft.id, draft, language)} onChoose={choose} />

  const { save, isSaved } = useDraftSave({
    read: () => readActivityDraft(draft, language),
    onGaps: setGaps,
    onSave: ({ details }) => onSave(details, pastedRows(draft.recurrence)),
    done: drafted.done,
  })

  return (
    <DraftForm drafted={drafted} isSaved={isSaved} onSubmit={save}>
      <Section title={t('activities:form.what')}>
        <TextInput
          label={t('activities:form.title')}
          value={draft.title}
          maxLength={200}
          autoFocus={draft.title === ''}
          onChange={(event) => set({ title: event.currentTarget.value })}
          error={gaps.title && t('activities:form.titleMissing')}
        />
        <TextInput
          label={t('activities:form.line')}
          description={t('activities:form.lineHint')}
          value={draft.line}
          maxLength={200}
          onChange={(event) => set({ line: event.currentTarget.value })}
        />
        <Select
          label={t('activities:form.category')}
          w="22rem"
          data={categories.map((value) => ({ value, label: t(`activities:category.${value}`) }))}
          value={draft.category}
          onChange={(value) =>
            set({ category: categories.find((category) => category === value) ?? draft.category })
          }
        />
        <Checkbox
          label={t('activities:form.trial')}
          checked={draft.trial}
          onChange={(event) => set({ trial: event.currentTarget.checked })}
        />
      </Section>
      <Section title={t('activities:form.when')}>
        <Group gap="md" align="flex-start" onFocus={() => setHintAt('when')}>
          <TimeField
            label={t('activities:form.startTime')}
            value={draft.startTime}
            onChange={(startTime) => set({ startTime })}
            error={gaps.startTime && t('activities:form.startTimeMissing')}
          />
          <TimeField
            label={t('activities:form.endTime')}
            value={draft.endTime}
            onChange={(endTime) => set({ endTime })}
            error={gaps.endTime && t('activities:form.endTimeTooEarly')}
          />
        </Group>
        {hintAt === 'when' && hint}
        <RecurrencePicker
          draft={draft.recurrence}
          onChange={(recurrence) => set({ recurrence })}
          missing={gaps.recurrence}
        />
      </Section>
      <Section title={t('activities:form.where')}>
        <RoomPicker
          rooms={rooms}
          value={draft.roomIds}
          onChange={(roomIds) => {
            set({ roomIds })
            setHintAt('where')
          }}
        />
        {hintAt === 'where' && hint}
        <Group gap="md">
          <NumberInput
            label={t('activities:form.setUp')}
            w="11rem"
            min={0}
            max={600}
            step={15}
            suffix={` ${t('activities:form.minutes')}`}
            value={draft.setUpMinutes}
            onChange={(value) => set({ setUpMinutes: Number(value) || 0 })}
          />
          <NumberInput
            label={t('activities:form.clearUp')}
            w="11rem"
            min={0}
            max={600}
            step={15}
            suffix={` ${t('activities:form.minutes')}`}
            value={draft.clearUpMinutes}
            onChange={(value) => set({ clearUpMinutes: Number(value) || 0 })}
          />
        </Group>
      </Section>
      <Section title={t('activities:form.who')} hint={t('activities:form.whoHint')}>
        <LeaderPicker
          value={draft.leaderIds}
          onChange={(leaderIds) => {
            set({ leaderIds })
            setHintAt('who')
          }}
        />
        {hintAt === 'who' && hint}
      </Section>
      <Section title={t('activities:form.terms')}>
        <PriceList prices={draft.prices} onChange={(prices) => set({ prices })} unread={gaps.prices ?? []} />
        <Checkbox
          label={t('activities:form.signUp')}
          checked={draft.signUp}
          onChange={(event) => set({ signUp: event.currentTarget.checked })}
        />
        {draft.signUp && (
          <Group gap="md" align="flex-start">
            <NumberInput
              label={t('activities:form.signUpDaysBefore')}
              w="15rem"
              min={0}
              max={365}
              value={draft.signUpDaysBefore ?? ''}
              onChange={(value) => set({ signUpDaysBefore: value === '' ? undefined : Number(value) })}
            />
            <NumberInput
              label={t('activities:form.signUpMaximum')}
              w="13rem"
              min={1}
              max={10_000}
              value={draft.signUpMaximum ?? ''}
              onChange={(value) => set({ signUpMaximum: value === '' ? undefined : Number(value) })}
            />
          </Group>
        )}
      </Section>
      <Section title={t('activities:form.look')}>
        <Textarea
          label={t('activities:form.text')}
          description={t('activities:form.textHint')}
          autosize
          minRows={3}
          maxLength={20_000}
          value={draft.text}
          onChange={(event) => set({ text: event.currentTarget.value })}
        />
        <TextInput
          label={t('activities:form.link')}
          description={t('activities:form.linkHint')}
          maxLength={200}
          value={draft.link}
          onChange={(event) => set({ link: event.currentTarget.value })}
        />
        <LookPicker
          motif={draft.motif}
          picture={draft.picture}
          onMotif={(motif) => set({ motif })}
          onPicture={(picture) => set({ picture })}
        />
      </Section>
      <FormFoot action={t('activities:form.save')} busy={busy} onLeave={onLeave} aside={aside} />
    </DraftForm>
  )
}

/** Of the dates that are still there, and only where dates are what was picked. */
function pastedRows({ frequency, dates, rows }: ActivityDraft['recurrence']): DateBlockRow[] {
  if (frequency !== 'dates') return []
  return rows.filter(({ day }) => day !== undefined && dates.includes(day))
}

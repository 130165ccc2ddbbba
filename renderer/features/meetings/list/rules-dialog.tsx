import { ActionIcon, Button, Group, Select, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { type StandingItem, standingItems } from '../../../../shared/domain/meeting.ts'
import type { MeetingRules } from '../../../../shared/domain/meeting-rules.ts'
import { useSavePlace } from '../../../data/place/mutations.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useT } from '../../../i18n/language.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { focusFirstGap } from '../../../ui/unread-field.ts'
import { MoveButtons, moved } from '../move-buttons.tsx'
import { useItemTitles } from '../use-rules.ts'
import classes from './list.module.css'

const deadlines = ['proposalWeekdays', 'agendaWeekdays', 'minutesDays'] as const
type Deadline = (typeof deadlines)[number]

/** The place's own deadlines and standing items, for the meetings to come. */
export function RulesDialog({ rules, onClose }: { rules: MeetingRules; onClose(): void }) {
  const t = useT()
  const titles = useItemTitles()
  const { place } = usePlaceData()
  const save = useSavePlace(place)
  const [days, setDays] = useState<Record<Deadline, string>>({
    proposalWeekdays: String(rules.proposalWeekdays),
    agendaWeekdays: String(rules.agendaWeekdays),
    minutesDays: String(rules.minutesDays),
  })
  const [template, setTemplate] = useState(() =>
    rules.template.map((item) => ({ ...item, title: item.title || titles(item.standing) })),
  )
  const [tried, setTried] = useState(false)
  const isNumber = (typed: string) => /^\d{1,2}$/.test(typed.trim()) && Number(typed) <= 60

  async function submit(form: HTMLFormElement) {
    setTried(true)
    if (!deadlines.every((name) => isNumber(days[name]))) return focusFirstGap(form)
    const meetingRules = {
      ...rules,
      proposalWeekdays: Number(days.proposalWeekdays),
      agendaWeekdays: Number(days.agendaWeekdays),
      minutesDays: Number(days.minutesDays),
      template: template.map(({ title, ...item }) => ({
        ...item,
        // What a standing item is called anyway follows the language.
        title: title.trim() === titles(item.standing) ? '' : title.trim(),
      })),
    }
    const saved = await save.mutateAsync({ ...place, meetingRules })
    if (saved.ok) onClose()
  }

  const set = (at: number, change: Partial<(typeof template)[number]>) =>
    setTemplate((was) => was.map((item, i) => (i === at ? { ...item, ...change } : item)))

  function setStanding(at: number, standing: StandingItem) {
    const was = template[at]
    const isUsual = !was || was.title === '' || was.title === titles(was.standing)
    set(at, { standing, ...(isUsual && { title: titles(standing) }) })
  }

  return (
    <FormDialog
      wide
      title={t('meetings:rules.title')}
      action={t('common:action.save')}
      busy={save.isPending}
      onSubmit={(form) => void submit(form)}
      onClose={onClose}
    >
      <Group gap="md" align="flex-start" grow>
        {deadlines.map((name) => (
          <TextInput
            key={name}
            label={t(`meetings:rules.${name}`)}
            inputMode="numeric"
            maxLength={2}
            value={days[name]}
            onChange={(event) => {
              const typed = event.currentTarget.value
              setDays((was) => ({ ...was, [name]: typed }))
            }}
            error={tried && !isNumber(days[name]) && t('meetings:rules.daysGap')}
          />
        ))}
      </Group>
      <fieldset className={classes.template}>
        <legend>{t('meetings:rules.template')}</legend>
        <div className={classes.templateHead} aria-hidden>
          <span>{t('meetings:rules.itemsHead')}</span>
          <span>{t('meetings:rules.kindHead')}</span>
        </div>
        {template.map((item, i) => (
          <Group key={item.id} gap="xs" wrap="nowrap">
            <TextInput
              className={classes.grows}
              aria-label={t('meetings:rules.itemTitle', { number: i + 1 })}
              placeholder={titles(item.standing)}
              value={item.title}
              maxLength={200}
              onChange={(event) => set(i, { title: event.currentTarget.value })}
            />
            <Select
              w="18rem"
              aria-label={t('meetings:rules.itemKind', { number: i + 1 })}
              value={item.standing}
              data={standingItems.map((value) => ({ value, label: t(`meetings:rules.kind.${value}`) }))}
              onChange={(standing) => standing && setStanding(i, standing as StandingItem)}
            />
            <MoveButtons
              title={item.title || titles(item.standing)}
              at={i}
              of={template.length}
              onMove={(to) => setTemplate((was) => moved(was, i, to))}
            />
            <ActionIcon
              variant="subtle"
              size="xl"
              aria-label={t('meetings:rules.remove', { title: item.title || titles(item.standing) })}
              onClick={() => setTemplate((was) => was.filter(({ id }) => id !== item.id))}
            >
              <IconX aria-hidden size={20} />
            </ActionIcon>
          </Group>
        ))}
        <Button
          variant="default"
          leftSection={<IconPlus aria-hidden size={20} />}
          onClick={() =>
            setTemplate((was) => [
              ...was,
              { id: crypto.randomUUID(), title: '', standing: 'other', minutes: 10 },
            ])
          }
        >
          {t('meetings:item.new')}
        </Button>
      </fieldset>
    </FormDialog>
  )
}

import { Autocomplete, Group, TagsInput } from '@mantine/core'
import { invitedPeople } from '../../../../shared/domain/invited-people.ts'
import type { Meeting } from '../../../../shared/domain/meeting.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useT } from '../../../i18n/language.tsx'
import classes from './meeting.module.css'

interface AttendanceProps {
  meeting: Meeting
  readOnly: boolean
  onChange(change: Partial<Meeting>): void
}

/** Who leads the meeting, who writes, who is there and who sent apologies. */
export function Attendance({ meeting, readOnly, onChange }: AttendanceProps) {
  const t = useT()
  const data = usePlaceData()
  const asked = invitedPeople(data, meeting).map(({ name }) => name)
  const others = data.people.map(({ name }) => name).filter((name) => !asked.includes(name))
  // Whom the meeting is for stands first.
  const names = [...new Set([...asked, ...others.sort((a, b) => a.localeCompare(b, 'da'))])]
  if (readOnly) {
    const said = [
      [t('meetings:chair'), meeting.chair],
      [t('meetings:minuteTaker'), meeting.minuteTaker],
      [t('meetings:present'), meeting.present.join(', ')],
      [t('meetings:apologies'), meeting.apologies.join(', ')],
    ].filter(([, value]) => value !== '')
    return (
      <dl className={classes.facts}>
        {said.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    )
  }
  return (
    <section className={classes.attendance} aria-label={t('meetings:attendance')}>
      <Group gap="md" grow align="flex-start">
        <Autocomplete
          label={t('meetings:chair')}
          data={names}
          value={meeting.chair}
          maxLength={200}
          onChange={(chair) => onChange({ chair })}
        />
        <Autocomplete
          label={t('meetings:minuteTaker')}
          data={names}
          value={meeting.minuteTaker}
          maxLength={200}
          onChange={(minuteTaker) => onChange({ minuteTaker })}
        />
      </Group>
      <Group gap="md" grow align="flex-start">
        <TagsInput
          label={t('meetings:present')}
          description={t('meetings:namesHint')}
          data={names.filter((name) => !meeting.apologies.includes(name))}
          value={meeting.present}
          acceptValueOnBlur
          onChange={(present) => onChange({ present: named(present) })}
        />
        <TagsInput
          label={t('meetings:apologies')}
          description={t('meetings:namesHint')}
          data={names.filter((name) => !meeting.present.includes(name))}
          value={meeting.apologies}
          acceptValueOnBlur
          onChange={(apologies) => onChange({ apologies: named(apologies) })}
        />
      </Group>
    </section>
  )
}

function named(names: readonly string[]): string[] {
  return names.map((name) => name.trim().slice(0, 200)).filter((name) => name !== '')
}

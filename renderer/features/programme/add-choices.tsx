import { Button } from '@mantine/core'
import { IconCalendarEvent, IconDoor, IconLock } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ClockTime, Day } from '../../../shared/domain/day.ts'
import { useT } from '../../i18n/language.tsx'
import classes from './programme.module.css'

/** The three things that can stand on a day, each beginning with that day and time. */
export function AddChoices({ day, time }: { day?: Day; time?: ClockTime | undefined }) {
  const t = useT()
  const at = { ...(day && { date: day }), ...(time && { time }) }
  return (
    <div className={classes.choices}>
      <Button
        variant="default"
        leftSection={<IconCalendarEvent aria-hidden />}
        renderRoot={(props) => <Link to="/activities/new" search={at} {...props} />}
      >
        {t('programme:add.activity')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconDoor aria-hidden />}
        renderRoot={(props) => <Link to="/rooms" search={{ booking: 'new', ...at }} {...props} />}
      >
        {t('programme:add.booking')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconLock aria-hidden />}
        renderRoot={(props) => <Link to="/closures" search={day ? { date: day } : {}} {...props} />}
      >
        {t('programme:add.closure')}
      </Button>
    </div>
  )
}

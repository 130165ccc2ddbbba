import { Button } from '@mantine/core'
import {
  IconArrowRight,
  IconCalendarOff,
  IconCalendarShare,
  IconDoor,
  IconPencil,
  IconPrinter,
  IconRestore,
} from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Day } from '../../../shared/domain/day.ts'
import type { Id } from '../../../shared/domain/id.ts'
import type { Occurrence } from '../../../shared/domain/occurrence.ts'
import { occurrenceOn } from '../../../shared/domain/occurrence-on.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useT } from '../../i18n/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { MoveDialog } from './move-dialog.tsx'
import classes from './occurrence-dialog.module.css'
import { OccurrenceFacts } from './occurrence-facts.tsx'
import { silence, useDateChange } from './use-date-change.ts'

interface OccurrenceDialogProps {
  activityId: Id
  originalDate: Day
  onClose(): void
}

/** One date of an activity: what it is, and all that can be done about it. Follows the date as it changes. */
export function OccurrenceDialog({ activityId, originalDate, onClose }: OccurrenceDialogProps) {
  const data = usePlaceData()
  const [moving, setMoving] = useState(false)
  const occurrence = occurrenceOn(data, activityId, originalDate)
  // Undone, or removed in another window, while it was looked at.
  if (!occurrence) return null
  if (moving) return <MoveDialog occurrence={occurrence} onClose={onClose} />
  return (
    <Dialog title={occurrence.details.title} onClose={onClose} size="36rem">
      <OccurrenceFacts occurrence={occurrence} />
      <Actions occurrence={occurrence} onMove={() => setMoving(true)} onClose={onClose} />
    </Dialog>
  )
}

interface ActionsProps {
  occurrence: Occurrence
  onMove(): void
  onClose(): void
}

function Actions({ occurrence, onMove, onClose }: ActionsProps) {
  const t = useT()
  const { change, putBack, holdAnyway, keepClosed } = useDateChange(occurrence)
  const { activityId, originalDate, details, override, cancelled, closing, moved } = occurrence
  const changed =
    moved ||
    (override !== undefined && (override.startTime ?? override.endTime ?? override.roomIds) !== undefined)
  const notice = cancelled ? 'cancelled' : closing ? 'closed' : changed ? 'changed' : undefined

  return (
    <div className={classes.actions}>
      {!cancelled && (
        <Button leftSection={<IconCalendarShare aria-hidden />} onClick={onMove}>
          {t('programme:action.move')}
        </Button>
      )}
      {closing && !cancelled && (
        <Button variant="default" leftSection={<IconDoor aria-hidden />} onClick={holdAnyway}>
          {t('programme:action.hold')}
        </Button>
      )}
      {override?.despiteClosing && !cancelled && (
        <Button variant="default" leftSection={<IconDoor aria-hidden />} onClick={keepClosed}>
          {t('programme:action.keepClosed')}
        </Button>
      )}
      {(cancelled || changed) && (
        <Button variant="default" leftSection={<IconRestore aria-hidden />} onClick={putBack}>
          {cancelled ? t('programme:action.putOn') : t('programme:action.putBack')}
        </Button>
      )}
      {!cancelled && !closing && (
        <Button
          variant="default"
          leftSection={<IconCalendarOff aria-hidden />}
          onClick={() => {
            // An extra date is not in the pattern: calling it off is taking it away again.
            if (override?.extra) onClose()
            change(
              override?.extra ? silence : { cancelled: true },
              override?.extra ? 'removed' : 'cancelled-date',
            )
          }}
        >
          {t('programme:action.cancel')}
        </Button>
      )}
      {notice && (
        <Button
          variant="default"
          leftSection={<IconPrinter aria-hidden />}
          renderRoot={(props) => (
            <Link
              to="/print"
              search={{ document: 'notice', notice, activity: activityId, date: originalDate }}
              {...props}
            />
          )}
        >
          {t('programme:action.notice')}
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<IconPrinter aria-hidden />}
        renderRoot={(props) => (
          <Link to="/print" search={{ document: 'poster', activity: activityId }} {...props} />
        )}
      >
        {t('programme:action.poster')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPencil aria-hidden />}
        rightSection={<IconArrowRight aria-hidden />}
        aria-label={t('programme:action.openNamed', { title: details.title })}
        renderRoot={(props) => <Link to="/activities/$activityId" params={{ activityId }} {...props} />}
      >
        {t('programme:action.open')}
      </Button>
    </div>
  )
}

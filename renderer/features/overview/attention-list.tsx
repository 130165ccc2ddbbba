import { Button, Group, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useMemo, useState } from 'react'
import { type AttentionItem, attentionKey, attentionOf } from '../../../shared/domain/attention.ts'
import { type BudgetWarning, warningKey } from '../../../shared/domain/budget-warning.ts'
import type { Day } from '../../../shared/domain/day.ts'
import { type MeetingAttention, meetingAttentionOf } from '../../../shared/domain/meeting-attention.ts'
import type { Occurrence } from '../../../shared/domain/occurrence.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import { attentionSentence } from '../../../shared/exchange/attention-sentence.ts'
import { meetingAttentionSentence } from '../../../shared/exchange/meeting-attention-sentence.ts'
import { warningSentence } from '../../../shared/exchange/warning-sentence.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { WarningLink } from '../../parts/budget-warning/warning-link.tsx'
import { useDateChange } from '../../parts/occurrence/use-date-change.ts'
import list from '../../ui/list.module.css'
import classes from './overview.module.css'
import { useBudgetWarnings } from './use-budget-warnings.ts'

/** What a glance takes in; the rest is one click away. */
const AT_A_GLANCE = 4

/** "Det skal I se på": a line for each thing, one click from where it is mended. Nothing when there is nothing. */
export function AttentionList({ data, today }: { data: PlaceData; today: Day }) {
  const t = useT()
  const { language } = useLanguage()
  const [all, setAll] = useState(false)
  const items = useMemo(
    () => [...meetingAttentionOf(data, today), ...attentionOf(data, today)],
    [data, today],
  )
  const warnings = useBudgetWarnings(data, today)
  if (items.length + warnings.length === 0) return null
  const shown = all || items.length <= AT_A_GLANCE + 1 ? items : items.slice(0, AT_A_GLANCE)
  return (
    <section aria-labelledby="attention" className={classes.part}>
      <Title order={2} id="attention" className={classes.partTitle}>
        {t('overview:attention.title')}
      </Title>
      <ul className={list.list}>
        {shown.map((item) => (
          <li key={keyOf(item)}>
            {item.kind === 'holiday' ? (
              <HolidayLine occurrence={item.occurrence} sentence={attentionSentence(item, t, language)} />
            ) : isOfMeetings(item) ? (
              <MeetingLink item={item}>{meetingAttentionSentence(item, t, language)}</MeetingLink>
            ) : (
              <MendLink item={item}>{attentionSentence(item, t, language)}</MendLink>
            )}
          </li>
        ))}
        {warnings.map((warning, at) => (
          <WarningLine
            key={warning ? warningKey(warning) : `to come ${at}`}
            warning={warning}
            today={today}
          />
        ))}
      </ul>
      {shown.length < items.length && (
        <Button variant="subtle" mt="xs" onClick={() => setAll(true)}>
          {t('overview:attention.all', { count: items.length })}
        </Button>
      )}
    </section>
  )
}

/** What the accounts warn of, and the way to it; room for it while that is being worked out. */
function WarningLine({ warning, today }: { warning: BudgetWarning | undefined; today: Day }) {
  const t = useT()
  const { language } = useLanguage()
  if (!warning) return <li className={classes.toCome} aria-hidden />
  return (
    <li>
      <WarningLink warning={warning} className={classes.line}>
        {warningSentence(warning, today, t, language)}
      </WarningLink>
    </li>
  )
}

function isOfMeetings(item: AttentionItem | MeetingAttention): item is MeetingAttention {
  return item.kind === 'meeting' || item.kind === 'minutes' || item.kind === 'task'
}

/** One click to the agenda or the minutes; tasks stand together. */
function MeetingLink({ item, children }: { item: MeetingAttention; children: ReactNode }) {
  if (item.kind === 'task')
    return (
      <Link to="/meetings" className={classes.line}>
        {children}
      </Link>
    )
  return (
    <Link to="/meetings/$meetingId" params={{ meetingId: item.meeting.id }} className={classes.line}>
      {children}
    </Link>
  )
}

type Linked = Exclude<AttentionItem, { kind: 'holiday' }>

/** The way to where it is mended. */
function MendLink({ item, children }: { item: Linked; children: ReactNode }) {
  if (item.kind === 'clash')
    return (
      <Link to="/clashes" className={classes.line}>
        {children}
      </Link>
    )
  const { activityId } = item
  return (
    <Link
      to={item.kind === 'alone' ? '/activities/$activityId/edit' : '/activities/$activityId'}
      params={{ activityId }}
      className={classes.line}
    >
      {children}
    </Link>
  )
}

/** Held or not is said on the spot. */
function HolidayLine({ occurrence, sentence }: { occurrence: Occurrence; sentence: string }) {
  const t = useT()
  const { change, holdAnyway } = useDateChange(occurrence)
  const { title } = occurrence.details
  return (
    <div className={classes.choice}>
      <span>{sentence}</span>
      <Group gap="xs">
        <Button
          variant="default"
          aria-label={t('overview:attention.heldDate', { title })}
          onClick={holdAnyway}
        >
          {t('overview:attention.held')}
        </Button>
        <Button
          variant="default"
          aria-label={t('overview:attention.cancelDate', { title })}
          onClick={() => change({ cancelled: true }, 'cancelled-date')}
        >
          {t('overview:attention.cancel')}
        </Button>
      </Group>
    </div>
  )
}

function keyOf(item: AttentionItem | MeetingAttention): string {
  switch (item.kind) {
    case 'meeting':
    case 'minutes':
      return `${item.kind} ${item.meeting.id}`
    case 'task':
      return `task ${item.task.id}`
    default:
      return attentionKey(item)
  }
}

import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { clockTimeOf, minutesOf } from '../../../../shared/domain/day.ts'
import type { AgendaItem as Item, Meeting } from '../../../../shared/domain/meeting.ts'
import type { WrittenLine } from '../../../../shared/exchange/agenda-line.ts'
import { formatTime } from '../../../../shared/exchange/format-time.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { MoveButtons } from '../move-buttons.tsx'
import { ItemDialog } from './item-dialog.tsx'
import { ItemLines } from './item-lines.tsx'
import { ItemMinutes } from './item-minutes.tsx'
import classes from './meeting.module.css'

interface AgendaItemProps {
  item: Item
  number: number
  /** Minutes after the meeting has begun. */
  start: number
  meeting: Meeting
  lines: readonly WrittenLine[]
  /** Whether what is said is written down, too. */
  writing: boolean
  readOnly: boolean
  onChange(change: (item: Item) => Item): void
  /** To another place among the items, from 0. */
  onMove(to: number): void
  onRemove(): void
}

/** One item: when, what, who; what the app knows of it; and, at the meeting, what came of it. */
export function AgendaItem({
  item,
  number,
  start,
  meeting,
  lines,
  writing,
  readOnly,
  onChange,
  onMove,
  onRemove,
}: AgendaItemProps) {
  const t = useT()
  const { language } = useLanguage()
  const [editing, setEditing] = useState(false)
  const at = clockTimeOf((minutesOf(meeting.startTime) + start) % (24 * 60))
  const facts = [
    t('meetings:item.minutes', { count: item.minutes }),
    item.presenter,
    item.proposedBy && t('meetings:item.proposedBy', { name: item.proposedBy }),
  ].filter(Boolean)
  return (
    <li className={classes.item} aria-labelledby={`item-${item.id}`}>
      <div className={classes.itemHead}>
        <span className={classes.time}>{formatTime(at, language)}</span>
        <div className={classes.grows}>
          <h2 id={`item-${item.id}`}>
            {number}. {item.title}
          </h2>
          <p className={classes.soft}>{facts.join(' · ')}</p>
        </div>
        {!readOnly && (
          <Group gap={4} wrap="nowrap">
            <MoveButtons title={item.title} at={number - 1} of={meeting.items.length} onMove={onMove} />
            <Button
              variant="subtle"
              size="sm"
              aria-label={t('meetings:item.editOne', { title: item.title })}
              onClick={() => setEditing(true)}
            >
              {t('common:action.edit')}
            </Button>
          </Group>
        )}
      </div>
      <div className={classes.itemBody}>
        {item.text !== '' && <p className={classes.said}>{item.text}</p>}
        <ItemLines meeting={meeting} lines={lines} readOnly={readOnly} onChange={onChange} />
        {writing && <ItemMinutes item={item} meeting={meeting} readOnly={readOnly} onChange={onChange} />}
      </div>
      {editing && (
        <ItemDialog
          item={item}
          onSave={(edited) => onChange((was) => ({ ...was, ...edited }))}
          onRemove={onRemove}
          onClose={() => setEditing(false)}
        />
      )}
    </li>
  )
}

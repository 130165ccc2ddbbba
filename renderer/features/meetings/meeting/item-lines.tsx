import { ActionIcon, Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import type { AgendaItem, LineChange, Meeting } from '../../../../shared/domain/meeting.ts'
import type { WrittenLine } from '../../../../shared/exchange/agenda-line.ts'
import { useT } from '../../../i18n/language.tsx'
import { moved } from '../move-buttons.tsx'
import { LineField } from './line-field.tsx'
import { LineSourceLink } from './line-source-link.tsx'
import classes from './meeting.module.css'

interface ItemLinesProps {
  meeting: Meeting
  lines: readonly WrittenLine[]
  readOnly: boolean
  onChange(change: (item: AgendaItem) => AgendaItem): void
}

/** What the app knows to say under an item, and where it has it from: each line can be said otherwise, moved, or left out. */
export function ItemLines({ meeting, lines, readOnly, onChange }: ItemLinesProps) {
  const t = useT()
  const [edited, setEdited] = useState<string>()
  const shown = lines.filter((line) => !line.hidden)
  const hidden = lines.filter((line) => line.hidden)
  const set = (key: string, change: Partial<LineChange>) => onChange((item) => withChange(item, key, change))
  const move = (at: number, to: number) =>
    onChange((item) => ({ ...item, order: [...moved(shown, at, to), ...hidden].map(({ key }) => key) }))
  if (lines.length === 0) return null
  return (
    <>
      <ul className={classes.lines}>
        {shown.map((line, at) => (
          <li key={line.key}>
            {edited === line.key && !readOnly ? (
              <LineField
                line={line}
                at={at}
                of={shown.length}
                onText={(text) => set(line.key, { text })}
                onMove={(to) => move(at, to)}
                onHide={() => set(line.key, { hidden: true })}
                onDone={() => setEdited(undefined)}
              />
            ) : (
              <>
                <span className={classes.lineText}>{line.text}</span>
                {!readOnly && (
                  <span className={classes.lineActions}>
                    <LineSourceLink line={line} meeting={meeting} />
                    <ActionIcon
                      variant="subtle"
                      size="xl"
                      aria-label={t('meetings:line.edit', { text: line.text })}
                      onClick={() => setEdited(line.key)}
                    >
                      <IconPencil aria-hidden size={20} />
                    </ActionIcon>
                  </span>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
      {hidden.length > 0 && !readOnly && (
        <Button
          variant="subtle"
          size="sm"
          onClick={() =>
            onChange((item) =>
              hidden.reduce((was, { key }) => withChange(was, key, { hidden: undefined }), item),
            )
          }
        >
          {t('meetings:line.showHidden', { count: hidden.length })}
        </Button>
      )}
    </>
  )
}

/** The item with a line changed further. What says nothing is not kept. */
function withChange(item: AgendaItem, key: string, change: Partial<LineChange>): AgendaItem {
  const { text, hidden } = { ...item.changes.find((one) => one.key === key), ...change }
  const rest = item.changes.filter((one) => one.key !== key)
  if (text === undefined && !hidden) return { ...item, changes: rest }
  const next = { key, ...(text !== undefined && { text }), ...(hidden && { hidden }) }
  return { ...item, changes: [...rest, next] }
}

import { ActionIcon, Button, Group, TextInput } from '@mantine/core'
import { IconEyeOff, IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import type { AgendaItem, LineChange } from '../../../../shared/domain/meeting.ts'
import type { WrittenLine } from '../../../../shared/exchange/agenda-line.ts'
import { useT } from '../../../i18n/language.tsx'
import classes from './meeting.module.css'

interface ItemLinesProps {
  lines: readonly WrittenLine[]
  readOnly: boolean
  onChange(change: (item: AgendaItem) => AgendaItem): void
}

/** What the app knows to say under an item: each line can be said otherwise, or left out. */
export function ItemLines({ lines, readOnly, onChange }: ItemLinesProps) {
  const t = useT()
  const [edited, setEdited] = useState<string>()
  const hidden = lines.filter((line) => line.hidden)
  const set = (key: string, change: Omit<LineChange, 'key'>) =>
    onChange((item) => ({
      ...item,
      changes: [...item.changes.filter((one) => one.key !== key), { ...find(item, key), ...change, key }],
    }))
  if (lines.length === 0) return null
  return (
    <>
      <ul className={classes.lines}>
        {lines
          .filter((line) => !line.hidden)
          .map((line) => (
            <li key={line.key}>
              {edited === line.key ? (
                <LineField
                  line={line}
                  onSave={(text) => {
                    set(line.key, { text })
                    setEdited(undefined)
                  }}
                  onCancel={() => setEdited(undefined)}
                />
              ) : (
                <>
                  <span className={classes.lineText}>{line.text}</span>
                  {!readOnly && (
                    <span className={classes.lineActions}>
                      <ActionIcon
                        variant="subtle"
                        size="xl"
                        aria-label={t('meetings:line.edit', { text: line.text })}
                        onClick={() => setEdited(line.key)}
                      >
                        <IconPencil aria-hidden size={20} />
                      </ActionIcon>
                      <ActionIcon
                        variant="subtle"
                        size="xl"
                        aria-label={t('meetings:line.hide', { text: line.text })}
                        onClick={() => set(line.key, { hidden: true })}
                      >
                        <IconEyeOff aria-hidden size={20} />
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
            onChange((item) => ({
              ...item,
              changes: item.changes.map(({ hidden: _, ...change }) => change),
            }))
          }
        >
          {t('meetings:line.showHidden', { count: hidden.length })}
        </Button>
      )}
    </>
  )
}

function find(item: AgendaItem, key: string): LineChange | undefined {
  return item.changes.find((one) => one.key === key)
}

interface LineFieldProps {
  line: WrittenLine
  onSave(text: string): void
  onCancel(): void
}

function LineField({ line, onSave, onCancel }: LineFieldProps) {
  const t = useT()
  const [text, setText] = useState(line.text)
  return (
    <Group gap="sm" wrap="nowrap" className={classes.lineField}>
      <TextInput
        aria-label={t('meetings:line.text')}
        value={text}
        maxLength={1000}
        autoFocus
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && text.trim() !== '') onSave(text.trim())
          if (event.key === 'Escape') onCancel()
        }}
      />
      <Button variant="default" disabled={text.trim() === ''} onClick={() => onSave(text.trim())}>
        {t('common:action.save')}
      </Button>
      {line.original !== undefined && (
        <Button variant="subtle" onClick={() => onSave(line.original ?? '')}>
          {t('meetings:line.original')}
        </Button>
      )}
    </Group>
  )
}

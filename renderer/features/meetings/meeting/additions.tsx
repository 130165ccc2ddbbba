import { Button, Group, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Meeting } from '../../../../shared/domain/meeting.ts'
import { z } from '../../../../shared/domain/schema.ts'
import { formatDay } from '../../../../shared/exchange/format-day.ts'
import { useDraft } from '../../../data/draft/use-draft.ts'
import { useSaveMeeting } from '../../../data/meeting/mutations.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { Section } from '../../../ui/section.tsx'
import { useToday } from '../../../ui/use-today.ts'
import classes from './meeting.module.css'
import { additionOf } from './use-meeting-editor.ts'

const additionSchema = z.object({ text: z.string() })

/** Minutes that are approved are only added to. */
export function Additions({ meeting }: { meeting: Meeting }) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const save = useSaveMeeting()
  const { approved, additions } = meeting
  const draft = useDraft({ about: additionOf(meeting), start: { text: '' }, schema: additionSchema })
  const { text } = draft.value
  // Opened by itself where one was begun: what was typed when the minutes were approved is not lost.
  const [isOpen, setOpen] = useState(text !== '')
  function close() {
    draft.set({ text: '' })
    draft.done()
    setOpen(false)
  }
  async function add() {
    const said = text.trim()
    if (said === '') return close()
    const next = { ...meeting, additions: [...additions, { on: today, text: said }] }
    const saved = await save.mutateAsync({ meeting: next, expected: meeting })
    if (saved.ok) close()
  }
  return (
    <Section title={t('meetings:approval.locked')}>
      <p className={classes.said}>
        {t('meetings:approval.lockedText', { day: formatDay(approved?.on ?? today, language, 'date-year') })}
      </p>
      {additions.map((addition) => (
        <p key={`${addition.on} ${addition.text}`} className={classes.said}>
          <strong>
            {t('meetings:approval.added', { day: formatDay(addition.on, language, 'date-year') })}
          </strong>{' '}
          {addition.text}
        </p>
      ))}
      {!isOpen ? (
        <Group>
          <Button variant="default" onClick={() => setOpen(true)}>
            {t('meetings:approval.add')}
          </Button>
        </Group>
      ) : (
        <>
          <Textarea
            label={t('meetings:approval.addition')}
            autosize
            minRows={2}
            autoFocus
            maxLength={20_000}
            value={text}
            onChange={(event) => draft.set({ text: event.currentTarget.value })}
          />
          <Group>
            <Button onClick={() => void add()}>{t('common:action.save')}</Button>
            <Button variant="default" onClick={close}>
              {t('common:action.cancel')}
            </Button>
          </Group>
        </>
      )}
    </Section>
  )
}

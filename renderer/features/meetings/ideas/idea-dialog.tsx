import { Button, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Idea } from '../../../../shared/domain/idea.ts'
import { useRemoveIdea, useSaveIdea } from '../../../data/idea/mutations.ts'
import { useT } from '../../../i18n/language.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { Segments } from '../../../ui/segments.tsx'
import { focusFirstGap } from '../../../ui/unread-field.ts'

interface IdeaDialogProps {
  idea: Idea
  /** What it was opened for: its words, why it is put aside, or what its trial showed. */
  about: 'edit' | 'park' | 'answer'
  onClose(): void
}

/** An idea's words; why it waits; or what its trial showed and what is to become of it. */
export function IdeaDialog({ idea, about, onClose }: IdeaDialogProps) {
  const t = useT()
  const save = useSaveIdea(idea)
  const remove = useRemoveIdea()
  const [draft, setDraft] = useState({
    ...idea,
    interested: idea.interested === undefined ? '' : String(idea.interested),
  })
  const [next, setNext] = useState<'running' | 'parked'>('running')
  const [tried, setTried] = useState(false)
  const set = (change: Partial<typeof draft>) => setDraft((was) => ({ ...was, ...change }))
  const asksReason = about === 'park' || (about === 'answer' && next === 'parked')
  const gaps = {
    title: draft.title.trim() === '',
    interested: draft.interested.trim() !== '' && !/^\d{1,4}$/.test(draft.interested.trim()),
    answer: about === 'answer' && draft.answer.trim() === '',
    reason: asksReason && draft.reason.trim() === '',
  }

  async function submit(form: HTMLFormElement) {
    setTried(true)
    if (Object.values(gaps).some(Boolean)) return focusFirstGap(form)
    const { interested, ...rest } = draft
    const saved = await save.mutateAsync({
      ...rest,
      title: draft.title.trim(),
      from: draft.from.trim(),
      note: draft.note.trim(),
      answer: draft.answer.trim(),
      reason: draft.reason.trim(),
      state: about === 'park' ? 'parked' : about === 'answer' ? next : idea.state,
      ...(interested.trim() !== '' && { interested: Number(interested) }),
    })
    if (saved.ok) onClose()
  }

  return (
    <FormDialog
      title={t(`ideas:dialog.${about}`, { title: idea.title })}
      action={t('common:action.save')}
      busy={save.isPending}
      onSubmit={(form) => void submit(form)}
      onClose={onClose}
      aside={
        about === 'edit' && (
          <Button
            variant="subtle"
            onClick={() => {
              remove.mutate(idea)
              onClose()
            }}
          >
            {t('common:action.remove')}
          </Button>
        )
      }
    >
      {about === 'edit' && (
        <>
          <TextInput
            label={t('ideas:what')}
            value={draft.title}
            maxLength={200}
            onChange={(event) => set({ title: event.currentTarget.value })}
            error={tried && gaps.title && t('ideas:whatGap')}
          />
          <TextInput
            label={t('ideas:from')}
            value={draft.from}
            maxLength={200}
            onChange={(event) => set({ from: event.currentTarget.value })}
          />
          <Textarea
            label={t('ideas:note')}
            autosize
            minRows={2}
            maxLength={20_000}
            value={draft.note}
            onChange={(event) => set({ note: event.currentTarget.value })}
          />
          <TextInput
            label={t('ideas:interestedCount')}
            w="13rem"
            inputMode="numeric"
            maxLength={4}
            value={draft.interested}
            onChange={(event) => set({ interested: event.currentTarget.value })}
            error={tried && gaps.interested && t('ideas:countGap')}
          />
        </>
      )}
      {about === 'answer' && (
        <>
          {idea.question !== '' && <p style={{ margin: 0 }}>{idea.question}</p>}
          <Textarea
            label={t('ideas:whatItShowed')}
            autosize
            minRows={2}
            maxLength={20_000}
            value={draft.answer}
            data-autofocus
            onChange={(event) => set({ answer: event.currentTarget.value })}
            error={tried && gaps.answer && t('ideas:answerGap')}
          />
          <Segments<'running' | 'parked'>
            label={t('ideas:whatNow')}
            value={next}
            onChange={setNext}
            options={[
              { value: 'running', label: t('ideas:keepOn') },
              { value: 'parked', label: t('ideas:park') },
            ]}
          />
        </>
      )}
      {asksReason && (
        <TextInput
          label={t('ideas:reason')}
          value={draft.reason}
          maxLength={200}
          data-autofocus={about === 'park' ? true : undefined}
          onChange={(event) => set({ reason: event.currentTarget.value })}
          error={tried && gaps.reason && t('ideas:reasonGap')}
        />
      )}
    </FormDialog>
  )
}

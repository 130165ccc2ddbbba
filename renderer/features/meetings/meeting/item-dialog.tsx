import { Button, Group, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { AgendaItem } from '../../../../shared/domain/meeting.ts'
import { useT } from '../../../i18n/language.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { focusFirstGap } from '../../../ui/unread-field.ts'

type Edited = Pick<AgendaItem, 'title' | 'presenter' | 'minutes' | 'text'> & { proposedBy?: string }

interface ItemDialogProps {
  /** The item to be changed; absent for a new one. */
  item?: AgendaItem
  /** A member's proposal: it is asked who made it. */
  proposal?: boolean
  onSave(edited: Edited): void
  onRemove?(): void
  onClose(): void
}

/** What an item is called, who brings it up, and how long it may take. */
export function ItemDialog({ item, proposal = false, onSave, onRemove, onClose }: ItemDialogProps) {
  const t = useT()
  const [title, setTitle] = useState(item?.title ?? '')
  const [presenter, setPresenter] = useState(item?.presenter ?? '')
  const [proposedBy, setProposedBy] = useState(item?.proposedBy ?? '')
  const [minutes, setMinutes] = useState(String(item?.minutes ?? 10))
  const [text, setText] = useState(item?.text ?? '')
  const [tried, setTried] = useState(false)
  const isMinutes = /^\d{1,3}$/.test(minutes.trim()) && Number(minutes) <= 600
  const asksWho = proposal || item?.proposedBy !== undefined

  function submit(form: HTMLFormElement) {
    setTried(true)
    if (title.trim() === '' || !isMinutes) return focusFirstGap(form)
    onSave({
      title: title.trim(),
      presenter: presenter.trim(),
      minutes: Number(minutes),
      text: text.trim(),
      ...(asksWho && { proposedBy: proposedBy.trim() }),
    })
    onClose()
  }

  return (
    <FormDialog
      title={t(item ? 'meetings:item.edit' : proposal ? 'meetings:item.newProposal' : 'meetings:item.new')}
      action={t('common:action.save')}
      onSubmit={submit}
      onClose={onClose}
      aside={
        onRemove && (
          <Button
            variant="subtle"
            onClick={() => {
              onRemove()
              onClose()
            }}
          >
            {t('common:action.remove')}
          </Button>
        )
      }
    >
      <TextInput
        label={t('meetings:item.title')}
        value={title}
        maxLength={200}
        data-autofocus
        onChange={(event) => setTitle(event.currentTarget.value)}
        error={tried && title.trim() === '' && t('meetings:item.titleGap')}
      />
      {asksWho && (
        <TextInput
          label={t('meetings:item.from')}
          value={proposedBy}
          maxLength={200}
          onChange={(event) => setProposedBy(event.currentTarget.value)}
        />
      )}
      <Group gap="md" align="flex-start">
        <TextInput
          className="grows"
          label={t('meetings:item.presenter')}
          value={presenter}
          maxLength={200}
          onChange={(event) => setPresenter(event.currentTarget.value)}
        />
        <TextInput
          w="9rem"
          label={t('meetings:item.length')}
          inputMode="numeric"
          value={minutes}
          maxLength={3}
          onChange={(event) => setMinutes(event.currentTarget.value)}
          error={tried && !isMinutes && t('meetings:item.lengthGap')}
        />
      </Group>
      <Textarea
        label={t('meetings:item.text')}
        autosize
        minRows={2}
        maxLength={20_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </FormDialog>
  )
}

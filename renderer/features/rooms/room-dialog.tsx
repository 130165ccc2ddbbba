import { Button, Checkbox, Group, NumberInput, Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Room } from '../../../shared/domain/room.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useRemoveRoom, useSaveRoom } from '../../data/room/mutations.ts'
import { useT } from '../../i18n/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { possibleWholes } from './rooms-in-order.ts'

interface RoomDialogProps {
  room: Room | undefined
  onClose(): void
  /** Told before the room is gone, so that a page about it can be left first. */
  onRemoved?(): void
}

/** A room, new or known. */
export function RoomDialog({ room, onClose, onRemoved }: RoomDialogProps) {
  const t = useT()
  const { rooms, bookings } = usePlaceData()
  // What is edited is how it was when the dialog opened: a change in another window is found out when saving.
  const [opened] = useState(room)
  const save = useSaveRoom(opened)
  const remove = useRemoveRoom()
  const [draft, setDraft] = useState<Room>(
    () => room ?? { id: crypto.randomUUID(), name: '', equipment: '', stepFree: false },
  )
  const [tried, setTried] = useState(false)
  const [asking, setAsking] = useState(false)
  const set = (change: Partial<Room>) => setDraft((was) => ({ ...was, ...change }))
  const wholes = possibleWholes(draft, rooms)
  const lent = room ? bookings.filter(({ roomIds }) => roomIds.every((id) => id === room.id)) : []

  function removeRoom() {
    if (!room) return
    onClose()
    onRemoved?.()
    remove.mutate(room)
  }

  async function submit() {
    setTried(true)
    const name = draft.name.trim()
    if (name === '') return
    const result = await save.mutateAsync({ ...draft, name })
    if (result.ok) onClose()
  }

  return (
    <FormDialog
      title={room ? t('rooms:edit') : t('rooms:new')}
      action={t('common:action.save')}
      busy={save.isPending}
      onSubmit={() => void submit()}
      onClose={onClose}
      aside={
        room && (
          <Button
            variant="subtle"
            // What would go with it is said first.
            onClick={() => (lent.length > 0 ? setAsking(true) : removeRoom())}
          >
            {t('common:action.remove')}
          </Button>
        )
      }
    >
      <TextInput
        label={t('rooms:name')}
        value={draft.name}
        maxLength={200}
        data-autofocus
        onChange={(event) => set({ name: event.currentTarget.value })}
        error={tried && draft.name.trim() === '' && t('rooms:nameMissing')}
      />
      <NumberInput
        label={t('rooms:capacity')}
        w="12rem"
        min={0}
        max={10_000}
        allowDecimal={false}
        value={draft.capacity ?? ''}
        onChange={(value) =>
          setDraft(({ capacity: _, ...rest }) => (value === '' ? rest : { ...rest, capacity: Number(value) }))
        }
      />
      <Textarea
        label={t('rooms:equipment')}
        placeholder={t('rooms:equipmentExample')}
        autosize
        minRows={2}
        value={draft.equipment}
        onChange={(event) => set({ equipment: event.currentTarget.value })}
      />
      <Checkbox
        label={t('rooms:stepFree')}
        checked={draft.stepFree}
        onChange={(event) => set({ stepFree: event.currentTarget.checked })}
      />
      {wholes.length > 0 && (
        <Select
          label={t('rooms:partOf')}
          description={t('rooms:partOfHint')}
          clearable
          placeholder={t('rooms:partOfNone')}
          value={draft.partOf ?? null}
          data={wholes.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => setDraft(({ partOf: _, ...rest }) => (id ? { ...rest, partOf: id } : rest))}
        />
      )}
      {asking && (
        <Dialog title={t('rooms:remove.title')} onClose={() => setAsking(false)} closes="by-button">
          <p style={{ marginTop: 0 }}>{t('rooms:remove.lent', { count: lent.length })}</p>
          <Group justify="flex-end" gap="sm">
            <Button variant="default" data-autofocus onClick={() => setAsking(false)}>
              {t('common:action.cancel')}
            </Button>
            <Button onClick={removeRoom}>{t('rooms:remove.both')}</Button>
          </Group>
        </Dialog>
      )}
    </FormDialog>
  )
}

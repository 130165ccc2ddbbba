import { Button, Checkbox, NumberInput, Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Room } from '../../../shared/domain/room.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useRemoveRoom, useSaveRoom } from '../../data/room/mutations.ts'
import { useT } from '../../i18n/language.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { possibleWholes } from './rooms-in-order.ts'

/** A room, new or known. */
export function RoomDialog({ room, onClose }: { room: Room | undefined; onClose(): void }) {
  const t = useT()
  const { rooms } = usePlaceData()
  const save = useSaveRoom(room)
  const remove = useRemoveRoom()
  const [draft, setDraft] = useState<Room>(
    () => room ?? { id: crypto.randomUUID(), name: '', equipment: '', stepFree: false },
  )
  const [tried, setTried] = useState(false)
  const set = (change: Partial<Room>) => setDraft((was) => ({ ...was, ...change }))
  const wholes = possibleWholes(draft, rooms)

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
            onClick={() => {
              remove.mutate(room)
              onClose()
            }}
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
    </FormDialog>
  )
}

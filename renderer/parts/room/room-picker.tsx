import { Input } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Id } from '../../../shared/domain/id.ts'
import type { Room } from '../../../shared/domain/room.ts'
import { useSaveRoom } from '../../data/room/mutations.ts'
import { useT } from '../../i18n/language.tsx'
import { AddInline } from '../../ui/add-inline.tsx'
import { ChoiceChips } from '../../ui/choice-chips.tsx'

interface RoomPickerProps {
  rooms: readonly Room[]
  value: readonly Id[]
  onChange(roomIds: Id[]): void
  error?: ReactNode
}

/** The rooms it takes; a missing one is added on the spot. */
export function RoomPicker({ rooms, value, onChange, error }: RoomPickerProps) {
  const t = useT()
  const save = useSaveRoom()

  async function add(name: string) {
    const id = crypto.randomUUID()
    const result = await save.mutateAsync({ id, name, equipment: '', stepFree: false })
    if (result.ok) onChange([...value, id])
  }

  return (
    <div>
      {rooms.length > 0 ? (
        <ChoiceChips
          label={t('activities:form.rooms')}
          options={rooms.map((room) => ({ value: room.id, label: room.name }))}
          value={value}
          onChange={onChange}
          error={error}
        />
      ) : (
        error && (
          <Input.Error size="md" data-gap tabIndex={-1}>
            {error}
          </Input.Error>
        )
      )}
      <AddInline action={t('activities:form.roomAdd')} label={t('activities:form.roomName')} onAdd={add} />
    </div>
  )
}

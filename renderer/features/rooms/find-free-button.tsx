import { Button } from '@mantine/core'
import { IconCalendarSearch } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { Id } from '../../../shared/domain/id.ts'
import { useT } from '../../i18n/language.tsx'

/** The way to the free times, of this room when one is given. */
export function FindFreeButton({ roomId }: { roomId?: Id }) {
  const t = useT()
  return (
    <Button
      variant="default"
      leftSection={<IconCalendarSearch aria-hidden size={20} />}
      renderRoot={(props) => <Link to="/rooms/free" search={roomId ? { room: roomId } : {}} {...props} />}
    >
      {t('rooms:free.find')}
    </Button>
  )
}

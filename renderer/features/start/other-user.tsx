import { Button } from '@mantine/core'
import type { SnapshotsFound } from '../../../shared/host/snapshots.ts'
import { useSnapshotDesk } from '../../data/snapshot/snapshot-context.tsx'
import { useT } from '../../i18n/language.tsx'
import { LonePage } from '../../ui/lone-page.tsx'

/** Nothing is here, but somebody else who logs on to this computer has a place: most likely it is theirs that is meant. */
export function OtherUser({ users }: { users: SnapshotsFound['otherUsers'] }) {
  const t = useT()
  const { settle } = useSnapshotDesk()
  const latest = users.reduce((last, one) => (one.at > last.at ? one : last))
  return (
    <LonePage
      title={t('backups:otherUser.title', { name: latest.placeName })}
      lead={t('backups:otherUser.text', { user: latest.userName })}
    >
      <Button size="xl" onClick={() => window.close()}>
        {t('backups:otherUser.close')}
      </Button>
      <Button variant="default" onClick={settle}>
        {t('backups:found.begin')}
      </Button>
    </LonePage>
  )
}

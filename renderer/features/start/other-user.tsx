import { Button, Stack } from '@mantine/core'
import type { SnapshotsFound } from '../../../shared/host/snapshots.ts'
import { useSnapshotDesk } from '../../data/snapshot/snapshot-context.tsx'
import { useT } from '../../i18n/language.tsx'
import { Page } from '../../ui/page.tsx'

/** Nothing is here, but somebody else who logs on to this computer has a place: most likely it is theirs that is meant. */
export function OtherUser({ users }: { users: SnapshotsFound['otherUsers'] }) {
  const t = useT()
  const { settle } = useSnapshotDesk()
  const latest = users.reduce((last, one) => (one.at > last.at ? one : last))
  return (
    <main>
      <Page
        title={t('backups:otherUser.title', { name: latest.placeName })}
        lead={t('backups:otherUser.text', { user: latest.userName })}
      >
        <Stack gap="lg" align="flex-start">
          <Button size="xl" onClick={() => window.close()}>
            {t('backups:otherUser.close')}
          </Button>
          <Button variant="subtle" onClick={settle}>
            {t('backups:found.begin')}
          </Button>
        </Stack>
      </Page>
    </main>
  )
}

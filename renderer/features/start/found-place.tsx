import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { SnapshotFolder, SnapshotInfo } from '../../../shared/host/snapshots.ts'
import { useStartPlace } from '../../data/place/mutations.ts'
import { useReadSnapshot } from '../../data/snapshot/mutations.ts'
import { useSnapshotDesk } from '../../data/snapshot/snapshot-context.tsx'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { allSnapshots } from '../../parts/copy/all-snapshots.ts'
import { SnapshotLine } from '../../parts/copy/snapshot-line.tsx'
import { formatMoment } from '../../ui/format-moment.ts'
import list from '../../ui/list.module.css'
import { LonePage } from '../../ui/lone-page.tsx'

/** How many are offered at once; older ones are under Indstillinger once the place is back. */
const OFFERED = 12

/** Nothing is here, but the app's own copies are: the place is one click away. Nothing is made or changed before that. */
export function FoundPlace({ folders }: { folders: readonly SnapshotFolder[] }) {
  const t = useT()
  const { language } = useLanguage()
  const { settle } = useSnapshotDesk()
  const { bringBack, busy } = useBringBack()
  const [others, setOthers] = useState(false)
  const all = allSnapshots(folders)
  const [newest] = all
  if (!newest) return null
  return (
    <LonePage
      title={t('backups:found.title', { name: newest.placeName })}
      lead={t('backups:found.text', { moment: formatMoment(newest.savedAt, language) })}
    >
      <Button size="xl" loading={busy} onClick={() => void bringBack(newest)}>
        {t('backups:found.bringBack', { name: newest.placeName })}
      </Button>
      <Group gap="sm">
        {all.length > 1 && !others && (
          <Button variant="default" onClick={() => setOthers(true)}>
            {t('backups:found.others')}
          </Button>
        )}
        <Button variant="default" onClick={settle}>
          {t('backups:found.begin')}
        </Button>
      </Group>
      {others && (
        <ul className={list.list} style={{ width: '100%' }} aria-label={t('backups:found.others')}>
          {all.slice(0, OFFERED).map((snapshot) => (
            <li key={snapshot.id}>
              <SnapshotLine snapshot={snapshot}>
                <Button
                  variant="default"
                  disabled={busy}
                  aria-label={t('backups:takeFrom', { moment: formatMoment(snapshot.savedAt, language) })}
                  onClick={() => void bringBack(snapshot)}
                >
                  {t('backups:take')}
                </Button>
              </SnapshotLine>
            </li>
          ))}
        </ul>
      )}
    </LonePage>
  )
}

function useBringBack() {
  const read = useReadSnapshot()
  const start = useStartPlace()
  const { settle } = useSnapshotDesk()
  return {
    busy: read.isPending || start.isPending,
    async bringBack({ id }: SnapshotInfo) {
      const file = await read.mutateAsync(id)
      if (!file.ok) return
      const started = await start.mutateAsync(file.value)
      if (started.ok) settle()
    },
  }
}

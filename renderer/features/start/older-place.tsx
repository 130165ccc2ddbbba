import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type ClosedYearChange, closedYearsChanged } from '../../../shared/domain/closed-years-changed.ts'
import type { SnapshotInfo } from '../../../shared/host/snapshots.ts'
import type { PlaceFile } from '../../../shared/place-file/read-place-file.ts'
import { useDatabase } from '../../data/database-context.tsx'
import { useReplaceEverything } from '../../data/place/mutations.ts'
import { placeDataQuery } from '../../data/place/queries.ts'
import { useWriteCopy } from '../../data/place/use-write-copy.ts'
import { useKeepWhatIsHere, useReadSnapshot } from '../../data/snapshot/mutations.ts'
import { useSnapshotDesk } from '../../data/snapshot/snapshot-context.tsx'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { ClosedYearsNote } from '../../parts/changes/closed-years-note.tsx'
import { formatMoment } from '../../ui/format-moment.ts'
import { LonePage } from '../../ui/lone-page.tsx'

/**
 * The app's own copy holds changes that are not here: the database was put back to an older state from outside. Where
 * closed years of the accounts are others in it, that is said before it is taken.
 */
export function OlderPlace({ newest }: { newest: SnapshotInfo }) {
  const t = useT()
  const { language } = useLanguage()
  const { settle } = useSnapshotDesk()
  const read = useReadSnapshot()
  const keep = useKeepWhatIsHere()
  const replace = useReplaceEverything(useWriteCopy())
  const { data: now } = useQuery(placeDataQuery(useDatabase()))
  const [busy, setBusy] = useState(false)
  const [told, setTold] = useState<readonly ClosedYearChange[]>()

  async function take({ data, attachments, unplaced }: PlaceFile) {
    const replaced = await replace.mutateAsync({ data, attachments, unplaced, reason: 'restored' })
    return replaced.ok && (await keep.mutateAsync(undefined)).ok
  }

  async function takeNewest() {
    setBusy(true)
    const file = await read.mutateAsync(newest.id)
    const closedYears = file.ok && now && !told ? closedYearsChanged(now, file.value.data) : []
    if (closedYears.length > 0) setTold(closedYears)
    const done = closedYears.length === 0 && file.ok && (await take(file.value))
    setBusy(false)
    if (done) settle()
  }

  return (
    <LonePage
      title={t('backups:older.title')}
      lead={t('backups:older.text', {
        name: newest.placeName,
        moment: formatMoment(newest.savedAt, language),
      })}
    >
      {told && <ClosedYearsNote changes={told} replacing={{ by: 'copy' }} />}
      <Button size="xl" loading={busy} onClick={() => void takeNewest()}>
        {t(told ? 'backups:older.takeAnyway' : 'backups:older.take')}
      </Button>
      <Button
        variant="default"
        disabled={busy}
        onClick={async () => {
          if ((await keep.mutateAsync(undefined)).ok) settle()
        }}
      >
        {t('backups:older.keep')}
      </Button>
    </LonePage>
  )
}

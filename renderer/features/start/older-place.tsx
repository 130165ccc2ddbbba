import { Button } from '@mantine/core'
import { useState } from 'react'
import type { SnapshotInfo } from '../../../shared/host/snapshots.ts'
import { useReplaceEverything } from '../../data/place/mutations.ts'
import { useWriteCopy } from '../../data/place/use-write-copy.ts'
import { useKeepWhatIsHere, useReadSnapshot } from '../../data/snapshot/mutations.ts'
import { useSnapshotDesk } from '../../data/snapshot/snapshot-context.tsx'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { formatMoment } from '../../ui/format-moment.ts'
import { LonePage } from '../../ui/lone-page.tsx'

/** The app's own copy holds changes that are not here: the database was put back to an older state from outside. */
export function OlderPlace({ newest }: { newest: SnapshotInfo }) {
  const t = useT()
  const { language } = useLanguage()
  const { settle } = useSnapshotDesk()
  const read = useReadSnapshot()
  const keep = useKeepWhatIsHere()
  const replace = useReplaceEverything(useWriteCopy())
  const [busy, setBusy] = useState(false)

  async function takeNewest() {
    setBusy(true)
    const file = await read.mutateAsync(newest.id)
    const done =
      file.ok &&
      (
        await replace.mutateAsync({
          data: file.value.data,
          attachments: file.value.attachments,
          reason: 'restored',
        })
      ).ok &&
      (await keep.mutateAsync(undefined)).ok
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
      <Button size="xl" loading={busy} onClick={() => void takeNewest()}>
        {t('backups:older.take')}
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

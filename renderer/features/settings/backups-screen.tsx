import { Button, Group, Stack } from '@mantine/core'
import { IconFolderOpen } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Host } from '../../../shared/host/contract.ts'
import type { SnapshotFolder, SnapshotInfo, SnapshotsFound } from '../../../shared/host/snapshots.ts'
import { errorText } from '../../../shared/locales/error-text.ts'
import type { PlaceFile } from '../../../shared/place-file/read-place-file.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useReadSnapshot, useSecondFolder } from '../../data/snapshot/mutations.ts'
import { snapshotsQuery } from '../../data/snapshot/queries.ts'
import { useSnapshotDesk } from '../../data/snapshot/snapshot-context.tsx'
import { useHost } from '../../host/host-context.tsx'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { allSnapshots } from '../../parts/copy/all-snapshots.ts'
import { SnapshotLine } from '../../parts/copy/snapshot-line.tsx'
import { formatMoment } from '../../ui/format-moment.ts'
import list from '../../ui/list.module.css'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { CopyPreview } from './copy-preview.tsx'
import { KeptCopies } from './kept-copies.tsx'
import { megabytes } from './megabytes.ts'

/** What a look takes in; older ones are one click away. */
const AT_A_GLANCE = 8

/** What the app has kept by itself, by date: what was in each, what differs from now, and the way back. */
export function BackupsScreen() {
  const t = useT()
  const { snapshots } = useHost()
  const [file, setFile] = useState<PlaceFile>()
  return (
    <Page title={t('backups:title')} lead={t(snapshots ? 'backups:lead' : 'backups:leadByHand')}>
      {snapshots && <OwnCopies snapshots={snapshots} onRead={setFile} />}
      <KeptCopies />
      {file && <CopyPreview file={file} reason="restored" replaces onClose={() => setFile(undefined)} />}
    </Page>
  )
}

interface OwnCopiesProps {
  snapshots: NonNullable<Host['snapshots']>
  onRead(file: PlaceFile): void
}

function OwnCopies({ snapshots, onRead }: OwnCopiesProps) {
  const t = useT()
  const { place } = usePlaceData()
  const { data: found } = useQuery(snapshotsQuery(snapshots))
  const read = useReadSnapshot()
  if (!found) return null
  if (!found.ok) return <p>{errorText(t, found)}</p>
  const take = async ({ id }: SnapshotInfo) => {
    const file = await read.mutateAsync(id)
    if (file.ok) onRead(file.value)
  }
  const ours = found.value.folders.filter(({ placeId }) => placeId === place.id)
  const others = found.value.folders.filter(({ placeId }) => placeId !== place.id)
  const otherPlaces = [...new Set(others.map(({ placeId }) => placeId))]
  return (
    <>
      <Section title={t('backups:copies')} hint={t('backups:copiesHint')}>
        <Standing />
        {ours.length > 0 && (
          <CopiesOfPlace folders={ours} onTake={take} onShow={() => void snapshots.show(place.id)} />
        )}
      </Section>
      <SecondFolderSection second={found.value.second} />
      {others.length > 0 && (
        <Section title={t('backups:others')} hint={t('backups:othersHint')}>
          {otherPlaces.map((id) => (
            <CopiesOfPlace key={id} folders={others.filter(({ placeId }) => placeId === id)} onTake={take} />
          ))}
        </Section>
      )}
    </>
  )
}

/** Whether the newest copy holds everything. */
function Standing() {
  const t = useT()
  const { state, now } = useSnapshotDesk()
  const [busy, setBusy] = useState(false)
  if (!state) return null
  if (!state.waitingSince) return state.newest ? <p style={{ margin: 0 }}>{t('backups:allHeld')}</p> : null
  return (
    <Group gap="md">
      <span>{state.failed ? errorText(t, state.failed) : t('backups:waiting')}</span>
      <Button
        variant="default"
        loading={busy}
        onClick={async () => {
          setBusy(true)
          await now('change')
          setBusy(false)
        }}
      >
        {t('backups:now')}
      </Button>
    </Group>
  )
}

interface CopiesOfPlaceProps {
  /** All of one place: in the documents, and perhaps on a stick as well. */
  folders: readonly SnapshotFolder[]
  onTake(snapshot: SnapshotInfo): void
  /** Left out where the host shows the folder of this place alone. */
  onShow?(): void
}

function CopiesOfPlace({ folders, onTake, onShow }: CopiesOfPlaceProps) {
  const t = useT()
  const { language } = useLanguage()
  const [all, setAll] = useState(false)
  const copies = allSnapshots(folders)
  const shown = all ? copies : copies.slice(0, AT_A_GLANCE)
  const [main] = folders
  return (
    <Stack gap="sm">
      <ul className={list.list} aria-label={main?.placeName}>
        {shown.map((snapshot) => (
          <li key={snapshot.id}>
            <SnapshotLine snapshot={snapshot}>
              <Button
                variant="default"
                aria-label={t('backups:lookAt', { moment: formatMoment(snapshot.savedAt, language) })}
                onClick={() => onTake(snapshot)}
              >
                {t('backups:look')}
              </Button>
            </SnapshotLine>
          </li>
        ))}
      </ul>
      {main && (
        <span>
          {t('backups:where', {
            path: main.shownPath,
            size: megabytes(main.bytes, language),
            limit: megabytes(main.limit, language),
          })}
        </span>
      )}
      <Group gap="sm">
        {shown.length < copies.length && (
          <Button variant="default" onClick={() => setAll(true)}>
            {t('backups:all', { count: copies.length })}
          </Button>
        )}
        {onShow && (
          <Button variant="default" leftSection={<IconFolderOpen aria-hidden size={20} />} onClick={onShow}>
            {t('backups:show')}
          </Button>
        )}
      </Group>
    </Stack>
  )
}

function SecondFolderSection({ second }: { second: SnapshotsFound['second'] }) {
  const t = useT()
  const { language } = useLanguage()
  const { choose, forget } = useSecondFolder()
  return (
    <Section title={t('backups:second.title')} hint={t('backups:second.hint')}>
      {second && (
        <p style={{ margin: 0 }}>
          {t(second.present ? 'backups:second.present' : 'backups:second.away', { path: second.shownPath })}
          {second.caughtUpTo &&
            ` ${t('backups:second.upTo', { moment: formatMoment(second.caughtUpTo, language) })}`}
        </p>
      )}
      <Group gap="sm">
        <Button variant="default" loading={choose.isPending} onClick={() => choose.mutate()}>
          {t(second ? 'backups:second.change' : 'backups:second.choose')}
        </Button>
        {second && (
          <Button variant="subtle" onClick={() => forget.mutate()}>
            {t('backups:second.forget')}
          </Button>
        )}
      </Group>
    </Section>
  )
}

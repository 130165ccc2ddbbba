import { MantineProvider } from '@mantine/core'
import { QueryClientProvider, useQuery } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { type ReactNode, Suspense, useMemo, useState } from 'react'
import { placeColourHex } from '../../shared/domain/place-colour.ts'
import type { Result } from '../../shared/domain/result.ts'
import type { Host } from '../../shared/host/contract.ts'
import { DatabaseProvider, useDatabase, useDatabaseClosed } from '../data/database-context.tsx'
import { useDraftsAtHand } from '../data/draft/queries.ts'
import { placeDataQuery } from '../data/place/queries.ts'
import { createQueryClient } from '../data/query-client.ts'
import { SnapshotProvider, useSnapshotDesk } from '../data/snapshot/snapshot-context.tsx'
import { useDataDamaged } from '../data/snapshot/use-data-damaged.ts'
import { OpenCopyButton } from '../features/settings/open-copy.tsx'
import { OpenedFiles } from '../features/settings/opened-files.tsx'
import { Finding } from '../features/start/finding.tsx'
import { FirstStart } from '../features/start/first-start.tsx'
import { ChangeAnywayDialog } from '../features/taken-home/change-anyway-dialog.tsx'
import { HostProvider } from '../host/host-context.tsx'
import { LanguageProvider } from '../i18n/language.tsx'
import type { Database } from '../storage/database.ts'
import { NoticeArea } from '../ui/notice.tsx'
import { TextSizeProvider } from '../ui/text-size.tsx'
import { BadStart } from './bad-start.tsx'
import { type ChangedMeanwhile, ChangeNotices } from './change-notices.tsx'
import { NoticeBoard } from './notice-board.ts'
import { makeRouter } from './routes.tsx'
import { ShellCommands } from './shell-commands.tsx'
import { inkAndPaper, themeOf } from './theme.ts'
import { UndoKeys } from './undo-keys.tsx'

interface AppProps {
  host: Host
  database: Result<Database>
}

/** Everything, from the outside in. */
export function App({ host, database }: AppProps) {
  const [board] = useState(() => new NoticeBoard())
  const [queryClient] = useState(() => createQueryClient(board))
  const [meanwhile, setMeanwhile] = useState<ChangedMeanwhile>()
  return (
    <LanguageProvider>
      <TextSizeProvider>
        <HostProvider host={host}>
          {database.ok ? (
            <QueryClientProvider client={queryClient}>
              <DatabaseProvider database={database.value}>
                <SnapshotProvider>
                  <ChangeNotices board={board} onChangedMeanwhile={setMeanwhile} />
                  <Place meanwhile={meanwhile} onAnswered={() => setMeanwhile(undefined)} />
                </SnapshotProvider>
              </DatabaseProvider>
            </QueryClientProvider>
          ) : (
            <Look colour={placeColourHex.fjord}>
              <BadStart code={database.code} details={database.details} />
            </Look>
          )}
        </HostProvider>
      </TextSizeProvider>
    </LanguageProvider>
  )
}

interface PlaceProps {
  meanwhile: ChangedMeanwhile | undefined
  onAnswered(): void
}

/** The place there is, or the page that makes one. */
function Place({ meanwhile, onAnswered }: PlaceProps) {
  const { data, isPending, error } = useQuery(placeDataQuery(useDatabase()))
  const [router] = useState(makeRouter)
  const closed = useDatabaseClosed()
  const damaged = useDataDamaged()
  useDraftsAtHand()
  const { finding } = useSnapshotDesk()
  if (closed || error || damaged) {
    const code = closed ?? (damaged ? 'storage-damaged' : 'storage-failed')
    return (
      <Look colour={placeColourHex.fjord}>
        <BadStart code={code} details={undefined} />
      </Look>
    )
  }
  return (
    <Look colour={placeColourHex[data?.place.colour ?? 'fjord']}>
      <NoticeArea />
      {isPending || (data === null && finding === undefined) ? null : finding ? (
        <Suspense>
          <Finding finding={finding} />
        </Suspense>
      ) : data === null ? (
        <FirstStart openCopy={<OpenCopyButton />} />
      ) : (
        <Suspense>
          <UndoKeys />
          <RouterProvider router={router} />
          <ShellCommands router={router} />
        </Suspense>
      )}
      {!isPending && <OpenedFiles />}
      {meanwhile && <ChangeAnywayDialog change={meanwhile} onAnswered={onAnswered} />}
    </Look>
  )
}

function Look({ colour, children }: { colour: string; children: ReactNode }) {
  const theme = useMemo(() => themeOf(colour), [colour])
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={inkAndPaper}
      forceColorScheme="light"
      getStyleNonce={styleNonce}
    >
      {children}
    </MantineProvider>
  )
}

/** The host puts a fresh one into the page at every load; without it the page's policy refuses the theme's styles. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
}

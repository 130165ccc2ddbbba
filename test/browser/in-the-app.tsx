import '@mantine/core/styles.layer.css'
import '../../renderer/app/global.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { onTestFinished, vi } from 'vitest'
import { inkAndPaper, themeOf } from '../../renderer/app/theme.ts'
import { DatabaseProvider } from '../../renderer/data/database-context.tsx'
import { createQueryClient, type Notices } from '../../renderer/data/query-client.ts'
import { createBrowserHost } from '../../renderer/host/browser-host.ts'
import { HostProvider } from '../../renderer/host/host-context.tsx'
import { LanguageProvider } from '../../renderer/i18n/language.tsx'
import type { Database } from '../../renderer/storage/database.ts'
import { placeColourHex } from '../../shared/domain/place-colour.ts'

/** Shows something of the app on a page, with the look and the data of the app around it; the notices are what it would say. */
export function showInTheApp(db: Database, content: ReactNode) {
  const notices = {
    onCommitted: vi.fn<Notices['onCommitted']>(),
    onRefused: vi.fn<Notices['onRefused']>(),
    onFailed: vi.fn<Notices['onFailed']>(),
  }
  const room = document.createElement('main')
  room.id = 'content'
  document.body.append(room)
  const root = createRoot(room)
  onTestFinished(() => {
    root.unmount()
    room.remove()
  })
  root.render(
    <LanguageProvider>
      <HostProvider host={createBrowserHost()}>
        <QueryClientProvider client={createQueryClient(notices)}>
          <DatabaseProvider database={db}>
            <MantineProvider
              theme={themeOf(placeColourHex.fjord)}
              cssVariablesResolver={inkAndPaper}
              forceColorScheme="light"
            >
              <Suspense>{content}</Suspense>
            </MantineProvider>
          </DatabaseProvider>
        </QueryClientProvider>
      </HostProvider>
    </LanguageProvider>,
  )
  return { room, notices }
}

import { QueryClientProvider } from '@tanstack/react-query'
import { Component, type ReactNode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { onTestFinished, vi } from 'vitest'
import { DatabaseProvider } from '../../../renderer/data/database-context.tsx'
import { createQueryClient, type Notices } from '../../../renderer/data/query-client.ts'
import { SnapshotProvider } from '../../../renderer/data/snapshot/snapshot-context.tsx'
import { createBrowserHost } from '../../../renderer/host/browser-host.ts'
import { HostProvider } from '../../../renderer/host/host-context.tsx'
import type { Database } from '../../../renderer/storage/database.ts'

/** Keeps what went wrong while rendering. */
class Boundary extends Component<{ onError(error: Error): void; children: ReactNode }> {
  override state = { broken: false }
  static getDerivedStateFromError() {
    return { broken: true }
  }
  override componentDidCatch(error: Error) {
    this.props.onError(error)
  }
  override render() {
    return this.state.broken ? null : this.props.children
  }
}

/**
 * Calls a hook inside the providers of the app. `seen` is what it answered, render by render; `now()` waits for the
 * first answer and gives the latest; the notices are what the query client would say.
 */
export function useWithData<T>(db: Database, useIt: () => T) {
  const seen: T[] = []
  const notices = {
    onCommitted: vi.fn<Notices['onCommitted']>(),
    onRefused: vi.fn<Notices['onRefused']>(),
    onFailed: vi.fn<Notices['onFailed']>(),
  }
  const onError = vi.fn<(error: Error) => void>()
  function Probe() {
    seen.push(useIt())
    return null
  }
  const queryClient = createQueryClient(notices)
  const root = createRoot(document.createElement('div'), { onCaughtError: () => {} })
  onTestFinished(() => root.unmount())
  root.render(
    <QueryClientProvider client={queryClient}>
      <HostProvider host={createBrowserHost()}>
        <DatabaseProvider database={db}>
          <SnapshotProvider>
            <Boundary onError={onError}>
              <Suspense>
                <Probe />
              </Suspense>
            </Boundary>
          </SnapshotProvider>
        </DatabaseProvider>
      </HostProvider>
    </QueryClientProvider>,
  )
  const now = () =>
    vi.waitFor(() => {
      if (seen.length === 0) throw new Error('nothing rendered yet')
      return seen.at(-1) as T
    })
  return { seen, now, notices, onError }
}

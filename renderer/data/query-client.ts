import { MutationCache, QueryClient } from '@tanstack/react-query'
import type { ErrorCode, ErrorDetails, Result } from '../../shared/domain/result.ts'
import type { JournalEntry } from '../storage/journal.ts'

export interface Notices {
  /** A change is on disk. */
  onCommitted(entry: JournalEntry, quiet: boolean): void
  /** It could not be done, for a reason that has a sentence; nothing was changed. */
  onRefused(code: ErrorCode, details: ErrorDetails | undefined): void
  /** A mistake in the app; nothing was changed. */
  onFailed(error: Error): void
}

/**
 * The one cache of what was read. Data are local: they are read once and again when `changes.ts` says so, never because
 * time has passed, the window is looked at or the network is back.
 *
 * Every mutation answers with a `Result`; what is to be said about it is said from here and nowhere else.
 */
export function createQueryClient({ onCommitted, onRefused, onFailed }: Notices): QueryClient {
  return new QueryClient({
    mutationCache: new MutationCache({
      onSuccess(answer, _input, _context, { meta }) {
        const isQuiet = meta?.quiet === true
        const result = answer as Result<unknown>
        if (!result.ok && isQuiet && result.code === 'changed-since') return
        if (!result.ok) onRefused(result.code, result.details)
        else if (isJournalEntry(result.value)) onCommitted(result.value, isQuiet)
      },
      onError: onFailed,
    }),
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}

function isJournalEntry(value: unknown): value is JournalEntry {
  return typeof value === 'object' && value !== null && 'installationId' in value
}

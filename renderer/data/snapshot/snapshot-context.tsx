import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { ok, type Result } from '../../../shared/domain/result.ts'
import type { SnapshotOrigin } from '../../../shared/place-file/snapshot-origin.ts'
import { useHost } from '../../host/host-context.tsx'
import { attempt } from '../../storage/attempt.ts'
import { readHere } from '../../storage/load-place-data.ts'
import { useDatabase } from '../database-context.tsx'
import { queryKeys } from '../query-keys.ts'
import { judgeStart, newestOf, type StartFinding } from './judge-start.ts'
import type { SnapshotKeeper, SnapshotState } from './keep-snapshots.ts'
import { untilIdle } from './until-idle.ts'

interface SnapshotDesk {
  /** How the copies stand; `undefined` while they are looked for, and where the host keeps none. */
  readonly state: SnapshotState | undefined
  /** What is to be said before anything is shown; `undefined` while the copies are looked for. */
  readonly finding: StartFinding | null | undefined
  /** Writes one now, if anything has changed; where the host keeps none, nothing is done. */
  now(reason: SnapshotOrigin['reason']): Promise<Result<void>>
  /** The finding is dealt with: copies are kept from now on. */
  settle(): void
}

const SnapshotContext = createContext<SnapshotDesk | undefined>(undefined)

/** Has copies kept of the open database, and compares the two before anything is shown. */
export function SnapshotProvider({ children }: { children: ReactNode }) {
  const { snapshots, appInfo } = useHost()
  const db = useDatabase()
  const queryClient = useQueryClient()
  const [state, setState] = useState<SnapshotState>()
  const [finding, setFinding] = useState<StartFinding | null | undefined>(snapshots ? undefined : null)
  const [settled, setSettled] = useState(false)
  const keeper = useRef<SnapshotKeeper>(undefined)

  useEffect(() => {
    if (!snapshots) return
    const ended = new AbortController()
    async function begin() {
      if (!snapshots) return
      const read = await attempt(() => readHere(db))
      // A database that cannot be read is told of elsewhere; beside it nothing is to be judged or written.
      if (!read.ok) return
      const here = read.value
      // Where there is a place, looking through the copies waits until it is on the screen.
      if (here) await untilIdle()
      if (ended.signal.aborted) return
      const [found, info] = await Promise.all([snapshots.find(), appInfo()])
      if (ended.signal.aborted) return
      const judged = found.ok && !settled ? judgeStart(here, found.value) : undefined
      setFinding(judged ?? null)
      // Nothing is written while it is not known which of the two is right.
      if (judged && judged.kind !== 'other-user') return
      const { keepSnapshots } = await import('./keep-snapshots.ts')
      if (ended.signal.aborted) return
      keeper.current = keepSnapshots({
        db,
        snapshots,
        appVersion: info.ok ? info.value.version : '',
        newest: here && found.ok ? newestOf(here, found.value) : undefined,
        onState(next) {
          setState(next)
          void queryClient.invalidateQueries({ queryKey: queryKeys.snapshots })
        },
      })
    }
    void begin()
    return () => {
      ended.abort()
      keeper.current?.stop()
      keeper.current = undefined
    }
  }, [snapshots, appInfo, db, queryClient, settled])

  const desk = useMemo<SnapshotDesk>(
    () => ({
      state,
      finding,
      now: async (reason) => (await keeper.current?.now(reason)) ?? ok(undefined),
      settle() {
        setFinding(null)
        setSettled(true)
      },
    }),
    [state, finding],
  )
  return <SnapshotContext value={desk}>{children}</SnapshotContext>
}

export function useSnapshotDesk(): SnapshotDesk {
  const desk = useContext(SnapshotContext)
  if (!desk) throw new Error('useSnapshotDesk outside a SnapshotProvider')
  return desk
}

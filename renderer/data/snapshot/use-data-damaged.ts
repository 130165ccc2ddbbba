import { useEffect, useState } from 'react'
import { attempt } from '../../storage/attempt.ts'
import { loadStanding } from '../../storage/load-place-data.ts'
import { useDatabase } from '../database-context.tsx'
import { untilIdle } from './until-idle.ts'

/**
 * True once it has been seen that what lies in the database is not what the app writes: a broken disk, or somebody who
 * "cleaned up". Looked at in a worker, once a start, when the screen is there.
 */
export function useDataDamaged(): boolean {
  const db = useDatabase()
  const [damaged, setDamaged] = useState(false)
  useEffect(() => {
    let ended = false
    async function look() {
      await untilIdle()
      // A database that cannot be read at all is told of by whoever shows what is in it.
      const read = ended ? undefined : await attempt(() => loadStanding(db))
      if (!read?.ok || !read.value || ended) return
      const { makeSnapshot } = await import('./make-snapshot.ts')
      const { data, attachments } = read.value
      const held = await makeSnapshot({ data, attachments })
      if (!ended && !held.ok && held.code === 'storage-damaged') setDamaged(true)
    }
    void look()
    return () => {
      ended = true
    }
  }, [db])
  return damaged
}

import { expect, test, vi } from 'vitest'
import { useDatabase, useDatabaseClosed } from '../../../renderer/data/database-context.tsx'
import { freshName, newerVersion, openFresh } from '../fresh-database.ts'
import { useWithData } from './use-with-data.tsx'

test('the app hears that its database was closed from another window', async () => {
  const name = freshName()
  const db = await openFresh(name)
  const screen = useWithData(db, () => ({ db: useDatabase(), closed: useDatabaseClosed() }))
  expect(await screen.now()).toEqual({ db, closed: undefined })
  // Effects have run once the providers' children are on the page.
  await vi.waitFor(() => expect(db.on('close').subscribers).toHaveLength(1))
  const request = indexedDB.open(name, newerVersion)
  await new Promise((resolve) => {
    request.onsuccess = resolve
  })
  request.result.close()
  await vi.waitFor(() => expect(screen.seen.at(-1)?.closed).toBe('storage-blocked'))
})

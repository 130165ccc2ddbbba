import { Dexie } from 'dexie'
import { onTestFinished, vi } from 'vitest'

interface StorageBuckets {
  open(name: string, options: { quota: number }): Promise<{ indexedDB: IDBFactory }>
  delete(name: string): Promise<void>
}

/**
 * Gives the test a real IndexedDB of its own that may take up no more than `quota` bytes: Chromium's storage buckets
 * (https://wicg.github.io/storage-buckets/). Answers with what clears it from outside, as the browser's settings do.
 */
export async function useStorageBucket(quota: number): Promise<() => Promise<void>> {
  const name = `bucket-${crypto.randomUUID()}`
  const { storageBuckets } = navigator as unknown as { storageBuckets: StorageBuckets }
  const bucket = await storageBuckets.open(name, { quota })
  const { indexedDB } = Dexie.dependencies
  vi.stubGlobal('indexedDB', bucket.indexedDB)
  Dexie.dependencies.indexedDB = bucket.indexedDB
  const clear = () => storageBuckets.delete(name)
  onTestFinished(async () => {
    vi.unstubAllGlobals()
    Dexie.dependencies.indexedDB = indexedDB
    await clear()
  })
  return clear
}

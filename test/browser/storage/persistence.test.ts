import { expect, test, vi } from 'vitest'
import { askToKeepData } from '../../../renderer/storage/persistence.ts'

test('answers what the browser promises, and never fails', async () => {
  expect(await askToKeepData()).toBe(await navigator.storage.persisted())
  vi.stubGlobal('navigator', {})
  expect(await askToKeepData()).toBe(false)
  vi.unstubAllGlobals()
})

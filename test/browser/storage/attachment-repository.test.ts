import { expect, test } from 'vitest'
import { getAttachment, putAttachment } from '../../../renderer/storage/attachment-repository.ts'
import { openFresh, unwrap } from '../fresh-database.ts'

test('bytes are kept once, under their SHA-256', async () => {
  const db = await openFresh()
  const bytes = new TextEncoder().encode('abc')
  const hash = unwrap(await putAttachment(db, bytes, 'image/png'))
  // The hash of "abc" in FIPS 180-4's examples.
  expect(hash).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(unwrap(await putAttachment(db, bytes, 'image/png'))).toBe(hash)
  expect(await db.attachments.count()).toBe(1)
  expect(await getAttachment(db, hash)).toEqual({ hash, type: 'image/png', bytes })
  expect(await getAttachment(db, 'ab'.repeat(32))).toBeUndefined()
})

import { expect, test, vi } from 'vitest'
import { openDraftShelf } from '../../../../renderer/data/draft/draft-shelf.ts'
import { openFresh } from '../../fresh-database.ts'

test('what is typed is at hand at once and on disk within a second of it, however long somebody types', async () => {
  const db = await openFresh()
  const shelf = await openDraftShelf(db)
  for (let letters = 1; letters <= 30; letters++) {
    const typed = performance.now()
    shelf.keep('place', 'x'.repeat(letters))
    expect(shelf.find('place')?.value).toHaveLength(letters)
    if (letters % 10 > 0) continue
    await vi.waitFor(async () => expect((await db.drafts.get('place'))?.value).toHaveLength(letters))
    expect(performance.now() - typed).toBeLessThan(1000)
  }
})

test('nothing is written while somebody types on, but once in a while', async () => {
  const db = await openFresh()
  const written = vi.fn()
  db.drafts.hook('creating', written)
  const shelf = await openDraftShelf(db)
  for (let letters = 1; letters <= 1000; letters++) shelf.keep('place', letters)
  await shelf.flush()
  expect(written).toHaveBeenCalledOnce()
  expect((await db.drafts.get('place'))?.value).toBe(1000)
})

test('what was saved or thrown away is gone, also when it was on its way to the disk', async () => {
  const db = await openFresh()
  const shelf = await openDraftShelf(db)
  shelf.keep('place', 'a')
  const first = shelf.flush()
  shelf.keep('place', 'b')
  shelf.drop('place')
  await first
  await shelf.flush()
  await vi.waitFor(async () => expect(await db.drafts.count()).toBe(0))
  expect(shelf.find('place')).toBeUndefined()
})

test('what could not be written goes along with what is written next', async () => {
  const db = await openFresh()
  const shelf = await openDraftShelf(db)
  shelf.keep('place', 'a')
  const refuse = () => {
    throw new DOMException('no room', 'QuotaExceededError')
  }
  db.drafts.hook('creating', refuse)
  await shelf.flush()
  expect(await db.drafts.count()).toBe(0)
  db.drafts.hook('creating').unsubscribe(refuse)
  shelf.keep('activity/new', 'b')
  await shelf.flush()
  expect((await db.drafts.toArray()).map(({ value }) => value).sort()).toEqual(['a', 'b'])
})

test('another start finds them', async () => {
  const db = await openFresh()
  const shelf = await openDraftShelf(db)
  shelf.keep('place', { form: { name: 'Åse' } })
  await shelf.flush()
  const next = await openDraftShelf(db)
  expect(next.find('place')).toMatchObject({ value: { form: { name: 'Åse' } } })
  expect(next.find('activity/new')).toBeUndefined()
})

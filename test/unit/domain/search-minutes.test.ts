import { expect, test } from 'vitest'
import { searchMinutes } from '../../../shared/domain/search-minutes.ts'
import { heldMeeting } from '../../factories/held-meeting.ts'

const { data } = heldMeeting()
const found = (sought: string) =>
  searchMinutes(data.meetings, data.tasks, sought).map(({ kind, text }) => [kind, text])

test('decisions come before tasks, and those before what was said', () => {
  expect(found('VEJLE')).toEqual([
    ['decision', 'Vi tager til Vejle.'],
    ['said', 'De fleste vil til Vejle.\nTo vil til Fanø.'],
  ])
  expect(found('bussen åse')).toEqual([['task', 'Bestille bussen']])
})

test('every word that is sought must be there, and nothing sought is nothing found', () => {
  expect(found('vejle paris')).toEqual([])
  expect(found('  ')).toEqual([])
})

test('a decision is found by what its item is called, and a task says of which item it is', () => {
  expect(found('sommerudflugt')).toEqual([['decision', 'Vi tager til Vejle.']])
  expect(searchMinutes(data.meetings, data.tasks, 'bestille')[0]?.item?.title).toBe('Sommerudflugt')
  expect(searchMinutes([], data.tasks, 'bestille')[0]).toMatchObject({ kind: 'task', meeting: undefined })
})

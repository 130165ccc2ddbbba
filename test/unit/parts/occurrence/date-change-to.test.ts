import { expect, test } from 'vitest'
import { dateChangeTo } from '../../../../renderer/parts/occurrence/date-change-to.ts'
import { occurrencesBetween } from '../../../../shared/domain/occurrence.ts'
import { makeActivity, makeClosure, makeOverride, makePlaceData } from '../../../factories/place-data.ts'

const coffee = makeActivity()
const closures = [makeClosure({ from: '2026-11-26' })]
const data = makePlaceData({ activities: [coffee], closures })
const usual = { startTime: '14:00', endTime: '16:00', roomIds: [] }
const nothing = {
  movedTo: undefined,
  startTime: undefined,
  endTime: undefined,
  roomIds: undefined,
  despiteClosing: undefined,
}

function monday(overrides = data.overrides) {
  const [found] = occurrencesBetween({ ...data, overrides }, { from: '2026-11-23', to: '2026-11-29' })
  if (!found) throw new Error('every Monday')
  return found
}

test('only what is not as usual is said', () => {
  expect(dateChangeTo(monday(), { ...usual, date: '2026-11-24' }, data)).toEqual({
    ...nothing,
    movedTo: '2026-11-24',
  })
  expect(dateChangeTo(monday(), { ...usual, date: '2026-11-23', startTime: '15:00' }, data)).toEqual({
    ...nothing,
    startTime: '15:00',
  })
})

test('on a closed day that somebody chose it is held; back where the pattern has it, nothing is said', () => {
  const closed = dateChangeTo(monday(), { ...usual, date: '2026-11-26' }, data)
  expect(closed).toEqual({ ...nothing, movedTo: '2026-11-26', despiteClosing: true })
  const moved = monday([makeOverride(coffee, '2026-11-23', { movedTo: '2026-11-26', despiteClosing: true })])
  expect(dateChangeTo(moved, { ...usual, date: '2026-11-23' }, data)).toEqual(nothing)
  expect(dateChangeTo(moved, { ...usual, date: '2026-11-26', startTime: '10:00' }, data)).toMatchObject({
    movedTo: '2026-11-26',
    startTime: '10:00',
    despiteClosing: true,
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  activityDraftOf,
  newActivityDraft,
  readActivityDraft,
} from '../../../../renderer/features/activities/activity-draft.ts'
import { languages } from '../../../../shared/host/contract.ts'
import { makeVersion } from '../../../factories/place-data.ts'

const id = '00000000-0000-4000-8000-000000000001'

test.each(languages)('saving a form nobody touched changes nothing, prices to the øre (%s)', (language) => {
  const amount = fc.nat({ max: 5_000_000_00 })
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 4 }), fc.boolean(), (amounts, signUp) => {
      const { from: _, ...details } = makeVersion({
        prices: amounts.map((ore, i) => ({ label: i % 2 ? 'Børn under 12 år' : '', amount: ore })),
        ...(signUp && { signUp: { daysBefore: 3, maximum: 60 } }),
      })
      expect(readActivityDraft(activityDraftOf(id, details, language), language)).toEqual({ details })
    }),
  )
})

test('everything that stands in the way is named at once', () => {
  const draft = {
    ...newActivityDraft(),
    title: '  ',
    prices: [
      { label: 'Voksne', amount: 'halvtreds' },
      { label: '', amount: '' },
      { label: 'Børn', amount: '' },
    ],
  }
  expect(readActivityDraft(draft, 'da')).toEqual({
    gaps: { title: true, recurrence: 'weekdays', startTime: true, prices: [0, 2] },
  })
})

test('the end comes after the beginning', () => {
  const { from: _, ...details } = makeVersion({ startTime: '14:00', endTime: '16:00' })
  const draft = { ...activityDraftOf(id, details, 'da'), endTime: '14:00' }
  expect(readActivityDraft(draft, 'da')).toEqual({ gaps: { endTime: true } })
})

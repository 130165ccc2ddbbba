import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  canBeCounted,
  headcountDraftOf,
  readHeadcountDraft,
} from '../../../../renderer/features/overview/headcount-draft.ts'
import { occurrencesBetween } from '../../../../shared/domain/occurrence.ts'
import { languages } from '../../../../shared/host/contract.ts'
import { makeActivity, makeClosure, makeOverride, makeProgramme } from '../../../factories/place-data.ts'

const draft = (headcount: string, newcomers = '', takings = '') => ({ headcount, newcomers, takings })

test.each(languages)('what is known comes back as it was, to the øre (%s)', (language) => {
  const known = fc
    .record({
      headcount: fc.nat({ max: 5000 }),
      share: fc.float({ min: 0, max: 1, noNaN: true }),
      takings: fc.nat({ max: 1_000_000_00 }),
    })
    .map(({ headcount, share, takings }) => ({
      headcount,
      newcomers: Math.floor(headcount * share),
      takings,
    }))
  fc.assert(
    fc.property(known, (said) => {
      expect(readHeadcountDraft(headcountDraftOf(said, language), language)).toEqual({ said })
    }),
  )
})

test('an empty field says nothing', () => {
  const nothing = { headcount: undefined, newcomers: undefined, takings: undefined }
  expect(readHeadcountDraft(draft(' '), 'da')).toEqual({ said: nothing })
  expect(readHeadcountDraft(draft('', '', '460'), 'da')).toEqual({ said: { ...nothing, takings: 460_00 } })
})

test.each([
  [draft('mange'), { headcount: 'unread' }],
  [draft('-3'), { headcount: 'unread' }],
  [draft('2,5'), { headcount: 'unread' }],
  [draft('23000'), { headcount: 'tooMany' }],
  [draft('', '2'), { headcount: 'missing' }],
  [draft('4', '5'), { newcomers: 'moreThanCame' }],
  [draft('4', 'to'), { newcomers: 'unread' }],
  [draft('4', '99999'), { newcomers: 'tooMany' }],
  [draft('4', '1', 'lidt'), { takings: 'unread' }],
  [draft('4', '1', '-50'), { takings: 'negative' }],
  [draft('4', '1', '2.000.000'), { takings: 'tooMuch' }],
  [draft('x', 'y', 'z'), { headcount: 'unread', newcomers: 'unread', takings: 'unread' }],
])('%o is not saved, and the field says why', (typed, gaps) => {
  expect(readHeadcountDraft(typed, 'da')).toEqual({ gaps })
})

test('a date is counted from when it begins, unless nobody could come', () => {
  const activity = makeActivity()
  const days = { from: '2026-11-02', to: '2026-11-30' }
  const programme = makeProgramme([activity], [makeOverride(activity, '2026-11-09', { cancelled: true })])
  const closures = [makeClosure({ from: '2026-11-16' })]
  const counted = (now: string) =>
    occurrencesBetween({ ...programme, closures }, days)
      .filter((occurrence) => canBeCounted(occurrence, now))
      .map(({ date }) => date)
  expect(counted('2026-11-23T13:59')).toEqual(['2026-11-02'])
  expect(counted('2026-11-23T14:00')).toEqual(['2026-11-02', '2026-11-23'])
})

import { expect, it } from 'vitest'
import sample from '../../../../resources/sample-place/sample-place.json' with { type: 'json' }
import { agendaFacts } from '../../../../shared/domain/agenda/agenda-facts.ts'
import { lineSource } from '../../../../shared/domain/agenda/line-source.ts'
import { buildSamplePlace } from '../../../../shared/sample-place.ts'
import { makeId } from '../../../factories/ids.ts'
import { makeMeeting } from '../../../factories/meetings.ts'

const today = '2026-11-24'
const data = buildSamplePlace(sample, today, makeId)

it.each(data.meetings)('is known of every line but the next date: $date', (meeting) => {
  for (const fact of agendaFacts(data, meeting, today)) {
    const source = lineSource(fact.key)
    expect(source === undefined, fact.key).toBe(fact.kind === 'next-meeting')
    if (source?.kind === 'activity')
      expect(
        data.activities.map(({ id }) => id),
        fact.key,
      ).toContain(source.activityId)
  }
})

it('is the screen where a line is mended', () => {
  const { id } = makeMeeting()
  expect(lineSource(`volunteers/host ${id}`)).toEqual({ kind: 'activity', activityId: id })
  expect(lineSource(`programme/holiday ${id} 2026-12-25`)).toEqual({ kind: 'activity', activityId: id })
  expect(lineSource(`programme/closure/${id}`)).toEqual({ kind: 'closures' })
  expect(lineSource(`programme/clash ${id} ${id} room`)).toEqual({ kind: 'clashes' })
  expect(lineSource('economy/receipts-missing 2026')).toEqual({ kind: 'accounts' })
  expect(lineSource(`follow-up/approve/${id}`)).toEqual({ kind: 'minutes' })
  expect(lineSource('from a newer version')).toBeUndefined()
})

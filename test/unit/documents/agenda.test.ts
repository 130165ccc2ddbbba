/** Agendas and minutes as they come out on paper. */
import { describe, expect, it } from 'vitest'
import { makeAgendaItem, makeMeeting, makeTask } from '../../factories/meetings.ts'
import { makePlaceData } from '../../factories/place-data.ts'
import { layOut, solid } from './laid-out.ts'

const economy = makeAgendaItem({
  title: 'Økonomi',
  minutes: 10,
  presenter: 'Poul Erik',
  said: 'Der er penge nok.',
  decisions: [{ id: '00000000-0000-4000-8000-00000000dec1', text: 'Vi køber en kaffemaskine.' }],
})
const held = makeMeeting({ date: '2026-09-08', startTime: '10:00', endTime: '12:00', items: [economy] })
const coming = makeMeeting({
  date: '2026-12-08',
  startTime: '10:00',
  endTime: '12:00',
  invited: ['steering-group', 'leads', 'treasurer'],
  items: [makeAgendaItem({ title: 'Valg af ordstyrer', minutes: 5 }), makeAgendaItem({ title: 'Eventuelt' })],
})
const task = makeTask({
  text: 'Hente priser',
  who: 'Svend',
  due: '2026-10-10',
  meetingId: held.id,
  itemId: economy.id,
})
const data = makePlaceData({ meetings: [held, coming], tasks: [task] })

describe('an agenda', () => {
  it('is of the meeting that comes, each item with the time it begins', async () => {
    const { text } = await layOut('agenda', data, {})
    for (const part of [
      'tirsdag den 8. december 2026 kl. 10.00–12.00',
      'Indkaldt: Styregruppen, tovholderne og kassereren',
      '10.00',
      '1. Valg af ordstyrer',
      '10.05',
      '2. Eventuelt',
    ])
      expect(text).toContain(solid(part))
    expect(text).not.toContain(solid('Vi køber en kaffemaskine.'))
  })
})

describe('minutes', () => {
  it('are of the meeting that was, with what was said, decided and agreed, and lines to sign', async () => {
    const { text } = await layOut('minutes', data, {})
    for (const part of [
      'tirsdag den 8. september 2026',
      'Der er penge nok.',
      'Vi køber en kaffemaskine.',
      'Hente priser (Svend, senest 10. oktober)',
      'Ordstyrer',
      'Referent',
    ])
      expect(text).toContain(solid(part))
  })

  it('keep every word of a discussion longer than a page', async () => {
    const said = Array.from({ length: 120 }, (_, i) => `Indlæg nummer ${i} om kaffen og kagen.`).join('\n')
    const long = makeMeeting({ date: '2026-09-08', items: [makeAgendaItem({ said })] })
    const { pages, text } = await layOut('minutes', makePlaceData({ meetings: [long] }), {})
    expect(pages.length).toBeGreaterThan(1)
    expect(text).toContain(solid('Indlæg nummer 0 om kaffen'))
    expect(text).toContain(solid('Indlæg nummer 119 om kaffen og kagen.'))
  })
})

import { describe, expect, it } from 'vitest'
import {
  makeActivity,
  makeClosure,
  makeOverride,
  makePlaceData,
  makeRoom,
} from '../../factories/place-data.ts'
import { layOut, solid } from './laid-out.ts'

const room = makeRoom({ name: 'Klublokalet' })
const other = makeRoom({ name: 'Kirken' })
const club = makeActivity({
  title: 'Seniorklubben',
  startTime: '09:30',
  endTime: '11:30',
  roomIds: [room.id],
  recurrence: { kind: 'weekly', everyWeeks: 1, weekdays: [4], start: '2026-01-01' },
})
const season = { activity: club.id, from: '2026-01-09', to: '2026-04-24' }

describe('date list', () => {
  it('prints sixteen dates with topic, host and duty on one page', async () => {
    const topics = Array.from({ length: 15 }, (_, i) => ({
      topic: `Foredrag nr. ${i} om edderkopper og fugle`,
      host: `V${i}`,
      coffeeDuty: `Åse/Finn ${i}`,
    }))
    const overrides = topics.map((given, i) => makeOverride(club, weeksAfter(i), given))
    const { pages, text } = await layOut(
      'date-list',
      makePlaceData({ rooms: [room], activities: [club], overrides }),
      season,
    )
    expect(pages).toHaveLength(1)
    for (const { topic, host, coffeeDuty } of topics)
      expect(text).toContain(solid(`${topic}${host}${coffeeDuty}`))
    for (const part of [
      'Seniorklubben',
      'Torsdage · kl. 9.30–11.30',
      'Klublokalet',
      '15. januar – 23. april 2026',
      'Tors. 15. jan.',
      'Tors. 23. apr.',
    ]) {
      expect(text).toContain(solid(part))
    }
  })

  it('leaves out the columns nobody has written in', async () => {
    const overrides = [makeOverride(club, '2026-01-15', { topic: 'Øl-smagning' })]
    const { text } = await layOut('date-list', makePlaceData({ activities: [club], overrides }), season)
    expect(text).toContain('DatoEmne')
    expect(text).not.toContain('Vært')
    expect(text).not.toContain('Kaffe')
  })

  it('marks what is not as usual', async () => {
    const overrides = [
      makeOverride(club, '2026-01-15', { cancelled: true, topic: 'Vinterferie' }),
      makeOverride(club, '2026-01-22', { movedTo: '2026-01-23' }),
      makeOverride(club, '2026-01-29', { startTime: '13:00', endTime: '15:00', roomIds: [other.id] }),
    ]
    const { text } = await layOut(
      'date-list',
      makePlaceData({ rooms: [room, other], activities: [club], overrides }),
      season,
    )
    expect(text).toContain(solid('AFLYST Vinterferie'))
    expect(text).toContain(solid('Fre. 23. jan. Flyttet fra torsdag den 22. januar'))
    expect(text).toContain(solid('kl. 13.00–15.00 · Kirken'))
  })

  it('says of a date on a closed day why, and what was written on it, which often is why', async () => {
    const data = makePlaceData({
      activities: [club],
      overrides: [
        makeOverride(club, '2026-01-22', { topic: 'Ingen klub', host: 'LK', coffeeDuty: 'Åse/Finn' }),
      ],
      closures: [makeClosure({ name: 'Vinterferie', from: '2026-01-20', to: '2026-01-25' })],
    })
    const { text } = await layOut('date-list', data, season)
    expect(text).toContain(solid('Tors. 22. jan. Lukket: Vinterferie · Ingen klub Tors. 29. jan.'))
    for (const part of ['LK', 'Åse']) expect(text).not.toContain(part)
  })

  it('takes the activity whose next date comes first, half a year ahead', async () => {
    const soon = makeActivity({
      title: 'Først',
      recurrence: { kind: 'dates', dates: ['2026-11-24', '2027-05-20', '2027-09-01'] },
    })
    const late = makeActivity({ title: 'Sidst', recurrence: { kind: 'once', date: '2026-12-01' } })
    const { text } = await layOut('date-list', makePlaceData({ activities: [late, soon] }))
    expect(text).toContain('Først')
    expect(text).toContain(solid('Tors. 20. maj'))
    expect(text).not.toContain('sep.')
  })

  it('says so when there is nothing to list', async () => {
    expect((await layOut('date-list', makePlaceData())).text).toContain(
      solid('Der er ingen aktiviteter endnu.'),
    )
    const past = makeActivity({ recurrence: { kind: 'once', date: '2025-01-01' } })
    expect((await layOut('date-list', makePlaceData({ activities: [past] }))).text).toContain(
      solid('Der er ingen datoer i denne periode.'),
    )
  })
})

/** The n-th Thursday from 15 January 2026. */
function weeksAfter(n: number): string {
  return new Date(Date.UTC(2026, 0, 15 + 7 * n)).toISOString().slice(0, 10)
}

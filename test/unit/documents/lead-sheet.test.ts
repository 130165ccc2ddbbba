import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDocument } from '../../../shared/documents/registry.ts'
import { makeId } from '../../factories/ids.ts'
import {
  makeActivity,
  makeClosure,
  makeOverride,
  makePerson,
  makePlaceData,
  makeRoom,
} from '../../factories/place-data.ts'
import { placeOf, programme, title, unhyphenated } from './any-entries.ts'
import { contextOf, layOut, options, overlaps, solid, strays } from './laid-out.ts'

const åse = makePerson({ name: 'Åse Sørensen', phone: '11 11 11 11' })
const birgit = makePerson({
  name: 'Birgit Lund',
  phone: '22 22 22 22',
  mayPrint: { name: true, phone: false, email: false },
})
const secret = makePerson({
  name: 'Hemmelig Hansen',
  phone: '33 33 33 33',
  mayPrint: { name: false, phone: true, email: false },
})
const idle = makePerson({ name: 'Carl Uden' })
const hall = makeRoom()
const coffee = makeActivity({
  title: 'Kaffe',
  leaderIds: [åse.id, birgit.id, secret.id],
  roomIds: [hall.id],
})
const banko = makeActivity({
  title: 'Banko',
  leaderIds: [birgit.id, åse.id],
  recurrence: { kind: 'once', date: '2026-11-25' },
})
const data = makePlaceData({
  rooms: [hall],
  people: [åse, birgit, secret, idle],
  activities: [coffee, banko],
  overrides: [
    makeOverride(coffee, '2026-11-23', { topic: 'Om edderkopper', host: 'LK', coffeeDuty: 'Åse/Finn' }),
    makeOverride(coffee, '2026-11-30', { cancelled: true }),
  ],
  closures: [makeClosure({ name: 'Juleferie', from: '2026-12-20', to: '2027-01-03' })],
})

describe('lead sheet', () => {
  it('has each date with time, activity, room, topic, host and coffee', async () => {
    const { text } = await layOut('lead-sheet', data, { person: åse.id })
    expect(text).toContain(solid('23. november 2026 – 23. maj 2027'))
    expect(text).toContain(
      solid('Man. 23. nov. 14.00–16.00 Kaffe Om edderkopper Vært: LK · Kaffe: Åse/Finn Salen'),
    )
    expect(text).toContain(solid('Man. 30. nov. 14.00–16.00 AFLYST Kaffe'))
    expect(text).toContain(solid('Man. 21. dec. 14.00–16.00 Lukket: Juleferie'))
    expect(text).toContain(solid('Man. 17. maj'))
    expect(text).not.toContain(solid('Man. 24. maj'))
    expect(text).toContain(solid('Makuleres efter brug'))
  })

  it('names the others of each activity, and of each what may be printed', async () => {
    const { text } = await layOut('lead-sheet', data, { person: åse.id })
    expect(text).toContain(solid('Sammen med Kaffe Birgit Lund Banko Birgit Lund'))
    expect((await layOut('lead-sheet', data, { person: birgit.id })).text).toContain(
      solid('Åse Sørensen, tlf. 11 11 11 11'),
    )
    const all = (await layOut('lead-sheet', data)).text
    for (const hidden of ['22222222', 'Hemmelig', '33333333']) expect(all).not.toContain(hidden)
  })

  it('has what they said they would do, with dates of their own or without', async () => {
    const task = { id: makeId(), createdOn: '2026-09-01', due: '2026-12-03' }
    const tasks = [
      { ...task, text: 'Bestille bus', who: 'Åse og Finn' },
      { ...task, text: 'Hente borde', who: 'Carl Uden' },
      { ...task, text: 'Købe kaffe', who: 'Åse Sørensen', doneOn: '2026-10-01' },
    ]
    const { text } = await layOut('lead-sheet', { ...data, tasks }, { person: åse.id })
    expect(text).toContain(solid('Det har du lovet at gøre senest 3. december Bestille bus'))
    expect(text).not.toContain(solid('Hente borde'))
    expect(text).not.toContain(solid('Købe kaffe'))
    const without = await layOut('lead-sheet', { ...data, tasks }, { person: idle.id })
    expect(without.text).toContain(solid('Hente borde'))
  })

  it('is pages of their own for everybody who has dates and may be named, by name', async () => {
    const { pages } = await layOut('lead-sheet', data, { to: '2026-12-31' })
    const names = pages.map(({ pieces }) => pieces.toSorted((a, b) => b.fontSize - a.fontSize)[0]?.text)
    expect(names).toEqual(['Birgit Lund', 'Åse Sørensen'])
    expect((await layOut('lead-sheet', makePlaceData())).text).toContain(
      solid('Ingen tovholdere har datoer i denne periode.'),
    )
  })

  it('is without a name for one who may not be named, and says so where there are no dates', async () => {
    const { text } = await layOut('lead-sheet', data, { person: secret.id })
    expect(text).toContain(solid('Egne datoer'))
    expect(text).not.toContain('Hemmelig')
    expect((await layOut('lead-sheet', data, { person: idle.id })).text).toContain(
      solid('Der er ingen datoer i denne periode.'),
    )
  })

  it('is named after the first day and the person, and speaks of their dates', () => {
    const sheet = findDocument('lead-sheet')
    const asked = { ...options, person: birgit.id, to: '2026-12-31' }
    expect(sheet?.fileName(data, asked, contextOf())).toBe('2026-11-23 Tovholderark Birgit Lund.pdf')
    expect(sheet?.fileName(data, { ...options, person: secret.id }, contextOf())).toBe(
      '2026-11-23 Tovholderark.pdf',
    )
    expect(sheet?.covers?.(data, asked, contextOf())).toEqual({
      range: { from: '2026-11-23', to: '2026-12-31' },
      activityIds: [coffee.id, banko.id],
    })
  })

  it('holds every date of each tovholder', async () => {
    await fc.assert(
      fc.asyncProperty(title, title, programme, async (name, other, entries) => {
        const people = [name, other].map((one) => makePerson({ name: one }))
        const place = placeOf(entries)
        const led = place.activities.map(({ id, versions }) => ({
          id,
          versions: versions.map((version) => ({ ...version, leaderIds: people.map((person) => person.id) })),
        }))
        const laidOut = await layOut('lead-sheet', { ...place, people, activities: led })
        const text = unhyphenated(laidOut.text)
        for (const { title: heading, topic, host, coffeeDuty, note, cancelled } of entries) {
          const expected = [name, other, heading, topic, note, ...(cancelled ? [] : [host, coffeeDuty])]
          for (const part of expected) if (part) expect(text).toContain(unhyphenated(part))
        }
        expect([...strays(laidOut), ...overlaps(laidOut)]).toEqual([])
      }),
      { numRuns: 8 },
    )
  }, 60_000)
})

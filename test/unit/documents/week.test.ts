import { describe, expect, it } from 'vitest'
import { busyWeek } from '../../factories/busy-week.ts'
import {
  makeActivity,
  makeClosure,
  makeOverride,
  makePlace,
  makePlaceData,
  makeRoom,
} from '../../factories/place-data.ts'
import { contextOf, define, layOut, solid } from './laid-out.ts'

/** The texts of a page that stand beside a text, in reading order. */
async function lineOf(text: string, data = busyWeek()) {
  const [page] = (await layOut('week', data)).pages
  const found = page?.pieces.find((piece) => piece.text.includes(text))
  if (!page || !found) throw new Error(`${text} is not on the page`)
  return page.pieces
    .filter(({ baseline }) => Math.abs(baseline - found.baseline) < 1)
    .sort((a, b) => a.left - b.left)
    .map((piece) => piece.text.trim())
}

describe('week programme', () => {
  it('names the week, its days and the place', async () => {
    const { text, info } = await layOut('week', busyWeek())
    for (const part of [
      'Program for uge 48',
      '23.–29. november 2026',
      'Lindeballe Mødested',
      'Udskrevet 23. november 2026',
      'Side 1 af 1',
      'tlf. 12 34 56 78',
      'Lindevej 12, 7321 Gadbjerg',
    ]) {
      expect(text).toContain(solid(part))
    }
    expect(info.Title).toBe('Program for uge 48 – Lindeballe Mødested')
  })

  it('has day, time, title and place on one line', async () => {
    expect(await lineOf('Tirsdagscafé')).toEqual([
      'Tirsdag',
      '14.00–16.00',
      'Tirsdagscafé',
      'Store sal og Caféen',
    ])
    expect(await lineOf('Mandekøkken')).toEqual(['16.30–19.00', 'Mandekøkken', 'Prøveforløb', 'Caféen'])
  })

  it('says the deadline as a day, what is moved, on trial and cancelled', async () => {
    const { text } = await layOut('week', busyWeek())
    expect(text).toContain(solid('Tilmelding senest mandag den 23. november'))
    expect(text).toContain(solid('Tilmelding senest torsdag den 19. november'))
    // Whom to ring: the first whose number may be printed.
    expect(text).toContain(solid('til Åse Bjerregaard, tlf. 23 45 67 89'))
    expect(text).toContain(solid('Plads til 12'))
    expect(text).toContain(solid('Flyttet fra mandag den 23. november'))
    expect(text).toContain('Prøveforløb')
    expect(text).toContain(solid('AFLYST Seniorklubben Lokalet bruges til vaccination'))
    expect(text).toContain(solid('Vært: LK · Kaffe: Åse/Finn'))
    // Nobody makes coffee for what is cancelled.
    expect(text).not.toContain('Kirsten/Egon')
  })

  it('counts the deadline from the date it really takes place', async () => {
    const activity = makeActivity({
      recurrence: { kind: 'once', date: '2026-11-20' },
      signUp: { daysBefore: 3 },
    })
    const overrides = [makeOverride(activity, '2026-11-20', { movedTo: '2026-11-27' })]
    const { text } = await layOut('week', makePlaceData({ activities: [activity], overrides }))
    expect(text).toContain(solid('Tilmelding senest tirsdag den 24. november'))
  })

  it('shows an empty weekday as one, and the weekend only when something happens', async () => {
    const monday = makeActivity({ recurrence: { kind: 'once', date: '2026-11-23' } })
    const { text } = await layOut('week', makePlaceData({ activities: [monday] }))
    expect(text.split(solid('Ingen aktiviteter'))).toHaveLength(5)
    expect(text).not.toContain('Lørdag')
    const saturday = makeActivity({ recurrence: { kind: 'once', date: '2026-11-28' } })
    expect((await layOut('week', makePlaceData({ activities: [saturday] }))).text).toContain('Lørdag')
  })

  it('tells of an empty week when people meet again', async () => {
    const later = makeActivity({ recurrence: { kind: 'once', date: '2026-12-09' } })
    const { text } = await layOut('week', makePlaceData({ activities: [later] }))
    expect(text).toContain(solid('Der er ingen aktiviteter i denne uge. Vi ses igen onsdag den 9. december.'))
    expect((await layOut('week', makePlaceData())).text).not.toContain(solid('Vi ses igen'))
  })

  it('says of a closed day why, once, with what is held all the same', async () => {
    const coffee = makeActivity({ title: 'Kaffe' })
    const song = makeActivity({ title: 'Sang', startTime: '10:00', endTime: '11:00' })
    const data = makePlaceData({
      activities: [coffee, song],
      overrides: [makeOverride(song, '2026-11-23', { despiteClosing: true })],
      closures: [makeClosure({ name: 'Salen er lejet ud', from: '2026-11-23', to: '2026-11-24' })],
    })
    const { text } = await layOut('week', data)
    expect(text).toContain(
      solid('Mandag 23. november Lukket: Salen er lejet ud 10.00–11.00 Sang Tirsdag 24. november Lukket'),
    )
    expect(text).not.toContain('Kaffe')
    expect(text).not.toContain('AFLYST')
    expect(text.split(solid('Salen er lejet ud'))).toHaveLength(3)
  })

  it('names a holiday on which it is open, and is closed on those it keeps', async () => {
    const fridays = makeActivity({
      title: 'Kaffe',
      recurrence: { kind: 'weekly', everyWeeks: 1, weekdays: [5], start: '2026-01-05' },
    })
    const data = makePlaceData({ activities: [fridays] })
    const open = (await layOut('week', data, { week: '2026-W52' })).text
    expect(open).toContain(solid('Fredag 25. december Juledag 14.00–16.00 Kaffe'))
    expect(open).not.toContain('Lukket')
    const closed = { ...data, place: makePlace({ closedOnHolidays: true }) }
    const text = (await layOut('week', closed, { week: '2026-W52' })).text
    expect(text).toContain(solid('Fredag 25. december Lukket: Juledag'))
    expect(text).not.toContain('Kaffe')
    expect(text).not.toContain(solid('2. juledag'))
  })

  it('says of a week that is closed throughout for how long, and when people meet again', async () => {
    const data = makePlaceData({
      activities: [makeActivity()],
      closures: [makeClosure({ name: 'Juleferie', from: '2026-12-19', to: '2027-01-03' })],
    })
    const { text } = await layOut('week', data, { week: '2026-W52' })
    expect(text).toContain(
      solid('Lukket 19. december – 3. januar: Juleferie Vi ses igen mandag den 4. januar.'),
    )
    expect(text).not.toContain(solid('Ingen aktiviteter'))
  })

  it('repeats the day where it goes on to a further page', async () => {
    const activities = Array.from({ length: 40 }, (_, i) =>
      makeActivity({ title: `Aktivitet ${i}`, recurrence: { kind: 'once', date: '2026-11-23' } }),
    )
    const { pages } = await layOut('week', makePlaceData({ activities }))
    expect(pages.length).toBeGreaterThan(1)
    const goingOn = pages.filter(({ pieces }) => pieces.some(({ text }) => text.startsWith('Aktivitet')))
    for (const { pieces } of goingOn) {
      expect(pieces.filter(({ text }) => text === 'Mandag')).toHaveLength(1)
    }
    expect(pages[1]?.pieces.map(({ text }) => text).join('')).toContain(
      'Lindeballe Mødested · Program for uge 48',
    )
  })

  it('is A4 enlarged on A3, and English throughout in English', async () => {
    const [small, large] = await Promise.all([
      layOut('week', busyWeek()),
      layOut('week', busyWeek(), { paper: 'a3' }),
    ])
    expect(large.pages.length).toBe(small.pages.length)
    const [a4, a3] = [small.pages[0], large.pages[0]]
    expect((a3?.width ?? 0) / (a4?.width ?? 1)).toBeCloseTo(Math.SQRT2, 2)
    const sizeOf = (page: typeof a4) => page?.pieces.find(({ text }) => text === 'Mandag')?.fontSize ?? 0
    expect(sizeOf(a3) / sizeOf(a4)).toBeCloseTo(Math.SQRT2, 2)

    const { text } = await layOut('week', busyWeek(), {}, contextOf({ language: 'en' }))
    for (const part of ['Programme for week 48', 'Monday', 'CANCELLED', 'Sign up by', 'Page 1 of 1']) {
      expect(text).toContain(solid(part))
    }
  })

  it('carries the logo when it is at hand', () => {
    const logo = 'a'.repeat(64)
    const data = busyWeek()
    const withLogo = { ...data, place: { ...data.place, logo } }
    const images = { [logo]: 'data:image/png;base64,AAAA' }
    expect(define('week', withLogo, {}, contextOf({ images })).images).toEqual(images)
    expect(JSON.stringify(define('week', withLogo, {}, contextOf({ images })).content)).toContain(logo)
    expect(JSON.stringify(define('week', withLogo).content)).not.toContain(logo)
  })

  it('prints letters typed with a loose accent whole', async () => {
    const data = makePlaceData({
      rooms: [makeRoom()],
      activities: [
        makeActivity({
          title: 'Åse på tur'.normalize('NFD'),
          recurrence: { kind: 'once', date: '2026-11-23' },
        }),
      ],
    })
    expect((await layOut('week', data)).text).toContain('Åsepåtur')
  })
})

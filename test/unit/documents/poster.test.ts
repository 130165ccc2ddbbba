import { describe, expect, it } from 'vitest'
import { renderPdf } from '../../../electron/cli/render-pdf.ts'
import { type DocumentOptions, posterDesigns } from '../../../shared/documents/document.ts'
import { findDocument } from '../../../shared/documents/registry.ts'
import type { ActivityVersion } from '../../../shared/domain/activity.ts'
import {
  makeActivity,
  makeOverride,
  makePerson,
  makePlace,
  makePlaceData,
  makeRoom,
} from '../../factories/place-data.ts'
import { readPdf } from '../../read-pdf.ts'
import { define, layOut, options, overlaps, solid } from './laid-out.ts'

import { context, offPage, picture, unbroken } from './one-page.ts'

describe('what a poster says', () => {
  const room = makeRoom({ name: 'Caféen' })
  const leader = makePerson({ name: 'Inge-Lise Thorup', phone: '23 45 67 89' })
  const details = {
    title: 'Garn og snak',
    line: 'Strik og hækling',
    text: 'Tag det med, du er i gang med. Vi har garn at låne ud.',
    roomIds: [room.id],
    leaderIds: [leader.id],
    prices: [{ label: 'Kaffe', amount: 1000 }],
    signUp: { daysBefore: 3, maximum: 20 },
    link: 'www.ok.dk/kornboelle',
  }
  const placeWith = (given: Partial<ActivityVersion> = {}) => {
    const activity = makeActivity({ ...details, ...given })
    return { activity, data: makePlaceData({ rooms: [room], people: [leader], activities: [activity] }) }
  }

  it.each(posterDesigns)('led by %s: all of it, day, time and place 28 pt or more', async (design) => {
    const { data } = placeWith({ picture })
    const { pages, text } = await layOut('poster', data, { design, text: 'Husk briller' }, context)
    const parts = [
      'Garn og snak',
      'Strik og hækling',
      'Vi har garn at låne ud.',
      'Husk briller',
      'Hver mandag',
      'kl. 14.00–16.00',
      'Caféen, Lindeballe Mødested',
      'Lindevej 12, 7321 Gadbjerg',
      'Kaffe 10 kr.',
      'MobilePay 012345',
      'Senest 3 dage før',
      'Inge-Lise Thorup 23 45 67 89',
      'Plads til 20',
      'Karen Lund 12 34 56 78',
      'www.ok.dk/kornboelle',
      'Alle over 60 er velkomne.',
    ]
    for (const part of parts) expect(text).toContain(solid(part))
    const sizeOf = (part: string) => pages[0]?.pieces.find((piece) => piece.text.includes(part))?.fontSize
    expect(sizeOf('Garn')).toBeGreaterThanOrEqual(60)
    for (const part of ['Hver', '14.00', 'Caféen']) expect(sizeOf(part)).toBeGreaterThanOrEqual(28)
  })

  it('is about one date where one is given, with what differs on it', async () => {
    const { activity, data } = placeWith()
    const override = makeOverride(activity, '2026-11-30', {
      movedTo: '2026-12-01',
      startTime: '10:00',
      endTime: '12:00',
      topic: 'Julehjerter',
      note: 'Tag saks med.',
    })
    const { text } = await layOut(
      'poster',
      { ...data, overrides: [override] },
      { activity: activity.id, date: '2026-11-30' },
    )
    for (const part of [
      'Tirsdag den 1. december',
      'kl. 10.00–12.00',
      'Julehjerter',
      'Tag saks med.',
      'Senest lørdag den 28. november',
    ])
      expect(text).toContain(solid(part))
    expect(text).not.toContain(solid('Hver mandag'))
  })

  it('shortens only the longer text, at a sentence’s end, and says what it left out', () => {
    const sentences = Array.from(
      { length: 60 },
      (_, i) => `Her er sætning nummer ${i + 1}, som ikke er helt kort.`,
    )
    const { data } = placeWith({ text: sentences.join(' ') })
    for (const design of posterDesigns) {
      const { leftOut = '' } = define('poster', data, { design }, context)
      const first = sentences.findIndex((sentence) => leftOut.startsWith(sentence))
      expect(first).toBeGreaterThan(0)
      expect(leftOut).toBe(sentences.slice(first).join(' '))
    }
    expect(define('poster', placeWith().data, {}, context).leftOut).toBeUndefined()
  })

  it('has the box and the code only where there is something to pay and to read', async () => {
    const { data } = placeWith({ prices: [{ label: '', amount: 0 }] })
    const { text } = await layOut('poster', { ...data, place: makePlace({ web: '' }) })
    expect(text).toContain('Gratis')
    expect(text).not.toContain('MobilePay')
    const codes = (given: Partial<ActivityVersion>) => {
      const place = makePlace({ web: '' })
      return define('poster', { ...placeWith(given).data, place }).content.filter((node) =>
        Object.hasOwn(node as object, 'qr'),
      )
    }
    expect(codes({})).toMatchObject([{ qr: 'https://www.ok.dk/kornboelle', eccLevel: 'M', padding: 4 }])
    expect(codes({ link: 'ring til Åse' })).toEqual([])
  })

  it('is led by the photo where there is one, and else by a motif', async () => {
    const picturesOf = async (given: Partial<ActivityVersion>, asked: Partial<DocumentOptions>) =>
      (
        await readPdf(
          new Uint8Array(await renderPdf(define('poster', placeWith(given).data, asked, context))),
        )
      ).pictures
    expect(await picturesOf({ picture }, {})).toBe(1)
    expect(await picturesOf({ picture }, { design: 'type' })).toBe(0)
    expect(await picturesOf({}, { design: 'photo' })).toBe(0)
    const svgs = define(
      'poster',
      placeWith({ motif: 'banko' }).data,
      { design: 'photo' },
      context,
    ).content.filter((node) => Object.hasOwn(node as object, 'svg'))
    expect(svgs).toHaveLength(1)
    expect(JSON.stringify(svgs)).not.toContain('currentColor')
  })

  it('names its file, its dates and its picture', () => {
    const { activity, data } = placeWith({ picture })
    const document = findDocument('poster')
    expect(document?.fileName(data, options, context)).toBe('Plakat Garn og snak.pdf')
    expect(document?.covers?.(data, options, context)).toEqual({
      range: { from: '2026-11-23', to: '2027-05-23' },
      activityIds: [activity.id],
    })
    expect(document?.covers?.(data, { ...options, date: '2026-12-07' }, context).range).toEqual({
      from: '2026-12-07',
      to: '2026-12-07',
    })
    expect(document?.pictures?.(data, options, context)).toEqual([picture])
    expect(document?.pictures?.(data, { ...options, design: 'type' }, context)).toEqual([])
  })

  it('stays one page with every field filled to its limit', async () => {
    const full = (letter: string) => `${letter.repeat(60)} `.repeat(4).slice(0, 200)
    const place = makePlace({
      name: full('M'),
      address: full('W').repeat(3),
      contactName: full('C'),
      phone: full('1'),
      email: full('e'),
      web: full('w'),
      openingLine: `${full('O')}\n`.repeat(40),
    })
    const prices = Array.from({ length: 20 }, (_, i) => ({ label: full('P'), amount: 10_000_00 + i }))
    const { data } = placeWith({
      title: full('T'),
      line: full('L'),
      text: full('K').repeat(90),
      prices,
      picture,
    })
    for (const design of posterDesigns) {
      const laidOut = await layOut('poster', { ...data, place }, { design, text: full('E') }, context)
      expect(laidOut.pages).toHaveLength(1)
      expect([...offPage(laidOut), ...overlaps(laidOut)]).toEqual([])
      expect(unbroken(laidOut.text).split('T').length).toBeGreaterThan(solid(full('T')).length)
      expect(define('poster', { ...data, place }, { design }, context).leftOut).toContain('O')
    }
  })

  it('says so where there is no activity', async () => {
    for (const name of ['poster', 'flyer'])
      expect((await layOut(name, makePlaceData())).text).toContain(solid('Der er ingen aktiviteter endnu.'))
  })
})

describe('a flyer', () => {
  it('is two of A5 beside each other on A4, with marks to cut along, or one alone', async () => {
    const data = makePlaceData({ activities: [makeActivity({ title: 'Banko' })] })
    const two = await layOut('flyer', data)
    expect(two.pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [842, 595],
    ])
    const [left, right] = (two.pages[0]?.pieces ?? [])
      .filter(({ text }) => text === 'Banko')
      .map((piece) => piece.left)
    expect((right ?? 0) - (left ?? 0)).toBeCloseTo(842 / 2, 0)
    const one = await layOut('flyer', data, { paper: 'a5' })
    expect(one.pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [420, 595],
    ])
    expect(one.text.split('Banko')).toHaveLength(2)
  })
})

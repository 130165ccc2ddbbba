import { describe, expect, test } from 'vitest'
import sampleSource from '../../../resources/sample-place/sample-place.json' with { type: 'json' }
import { addDays } from '../../../shared/domain/day.ts'
import { occurrencesBetween } from '../../../shared/domain/occurrence.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import { type ProgrammeKind, programmeKinds, programmeText } from '../../../shared/exchange/programme-text.ts'
import type { Language } from '../../../shared/host/contract.ts'
import { createTranslate } from '../../../shared/locales/translate.ts'
import { buildSamplePlace } from '../../../shared/sample-place.ts'
import { makeId } from '../../factories/ids.ts'
import {
  makeActivity,
  makeClosure,
  makeOverride,
  makePerson,
  makePlace,
  makePlaceData,
  makeRoom,
} from '../../factories/place-data.ts'

const week = { from: '2026-11-23', to: '2026-11-29' }

function text(
  data: PlaceData,
  kind: ProgrammeKind,
  language: Language = 'da',
  range = week,
  today = '2026-11-20',
) {
  return programmeText(data, range, kind, { t: createTranslate(language), language, today })
}

const place = makePlace({
  name: 'Lindeballe Mødested',
  address: 'Lindevej 12\n7321 Gadbjerg',
  contactName: 'Karen Lund',
  phone: '12 34 56 78',
  openingLine: 'Alle over 60 er velkomne.',
})
const hall = makeRoom({ name: 'Salen' })
const cafe = makeRoom({ name: 'Caféen' })
const secret = makePerson({
  name: 'Hemmelig Hansen',
  phone: '11 11 11 11',
  mayPrint: { name: false, phone: true, email: false },
})
const silent = makePerson({
  name: 'Uden Telefon',
  phone: '12 22 22 22',
  mayPrint: { name: true, phone: false, email: true },
})
const open = makePerson({
  name: 'Åse Sørensen',
  phone: '13 33 33 33',
  mayPrint: { name: true, phone: true, email: false },
})

const coffee = makeActivity({ title: 'Mandagscafé', line: 'Kaffe og rundstykker', roomIds: [cafe.id] })
const dinner = makeActivity({
  title: 'Fællesspisning',
  category: 'meal',
  startTime: '18:00',
  endTime: '20:30',
  roomIds: [hall.id, cafe.id],
  leaderIds: [secret.id, silent.id, open.id],
  prices: [
    { label: 'Voksne', amount: 8500 },
    { label: 'Børn', amount: 0 },
  ],
  signUp: { daysBefore: 4, maximum: 60 },
  recurrence: { kind: 'once', date: '2026-11-28' },
})
const club = makeActivity({
  title: 'Torsdagsklubben',
  category: 'talk',
  startTime: '09:30',
  endTime: '11:30',
  trial: true,
  recurrence: { kind: 'dates', dates: ['2026-11-24', '2026-11-26'] },
})
const data = makePlaceData({
  place,
  rooms: [hall, cafe],
  people: [secret, silent, open],
  activities: [coffee, dinner, club],
  overrides: [
    makeOverride(club, '2026-11-24', {
      topic: 'Øl-smagning v/ Egon Y.',
      host: 'Vært Vestergård',
      coffeeDuty: 'Kaffe Karl',
      movedTo: '2026-11-25',
    }),
    makeOverride(club, '2026-11-26', { cancelled: true, topic: 'lokalet males' }),
  ],
})

describe('the programme as text', () => {
  test('for Facebook', () => {
    expect(text(data, 'facebook')).toBe(`Lindeballe Mødested: det sker i uge 48 (23.–29. november 2026)

Mandag den 23. november
☕ Kl. 14.00–16.00 Mandagscafé
Kaffe og rundstykker · Caféen

Onsdag den 25. november
💬 Kl. 9.30–11.30 Torsdagsklubben: Øl-smagning v/ Egon Y. (flyttet fra tirsdag den 24. november, prøveforløb)

Torsdag den 26. november
❌ Kl. 9.30–11.30 AFLYST: Torsdagsklubben (lokalet males)

Lørdag den 28. november
🍽️ Kl. 18.00–20.30 Fællesspisning
Salen og Caféen · Voksne 85 kr. · Børn gratis
Tilmelding senest tirsdag den 24. november til Åse Sørensen, tlf. 13 33 33 33 · Plads til 60

Alle over 60 er velkomne.
Tag gerne en med, som ikke har været her før.
📍 Lindevej 12, 7321 Gadbjerg
📞 Karen Lund, tlf. 12 34 56 78
🌐 lindeballe.example`)
  })

  test('for the local paper: a line to each activity, letters and digits only', () => {
    const newspaper = text(data, 'newspaper')
    expect(newspaper).toBe(`Lindeballe Mødested
Program i uge 48 (23.–29. november 2026)

Mandag den 23. november
Kl. 14.00–16.00 Mandagscafé. Caféen.

Onsdag den 25. november
Kl. 9.30–11.30 Torsdagsklubben: Øl-smagning v/ Egon Y. (flyttet fra tirsdag den 24. november, prøveforløb).

Torsdag den 26. november
Kl. 9.30–11.30 AFLYST: Torsdagsklubben (lokalet males).

Lørdag den 28. november
Kl. 18.00–20.30 Fællesspisning. Salen og Caféen. Voksne 85 kr., Børn gratis. Tilmelding senest tirsdag den 24. november til Åse Sørensen, tlf. 13 33 33 33.

Alle over 60 er velkomne.
Lindevej 12, 7321 Gadbjerg. Karen Lund, tlf. 12 34 56 78.`)
    expect(newspaper).not.toMatch(/[^\p{L}\p{N}\p{Zs}\n.,:;()/–-]/u)
  })

  test('for an e-mail: a letter', () => {
    const letter = text(data, 'email')
    expect(letter).toMatch(
      /^Kære alle\n\nHer er, hvad der sker i uge 48 \(23\.–29\. november 2026\)\.\n\nMandag den 23\. november\n\nKl\. /,
    )
    expect(letter).toMatch(
      /\n\nVenlig hilsen\nKaren Lund\nLindeballe Mødested\nLindevej 12, 7321 Gadbjerg\nTlf\. 12 34 56 78\n/,
    )
    expect(letter).toMatch(/MobilePay 012345$/)
  })

  test('in English', () => {
    expect(text(data, 'newspaper', 'en')).toContain(
      'Saturday 28 November\n18:00–20:30 Fællesspisning. Salen and Caféen. Voksne DKK 85, Børn free. Sign up by Tuesday 24 November with Åse Sørensen, tel. 13 33 33 33.',
    )
    expect(text(data, 'facebook', 'en')).toContain('❌ 9:30–11:30 CANCELLED: Torsdagsklubben (lokalet males)')
  })

  test('names nobody who may not be printed, nor hosts and coffee makers', () => {
    for (const kind of programmeKinds) {
      for (const private_ of [
        'Hemmelig',
        '11 11 11 11',
        'Uden Telefon',
        '12 22 22 22',
        'Vestergård',
        'Karl',
      ]) {
        expect(text(data, kind)).not.toContain(private_)
      }
    }
  })

  test('sends sign-up to the place, where no tovholder may be printed', () => {
    const without = makePlaceData({ ...data, people: [secret, silent] })
    expect(text(without, 'newspaper')).toContain(
      'Tilmelding senest tirsdag den 24. november til Karen Lund, tlf. 12 34 56 78.',
    )
    const nobody = { ...without, place: { ...place, contactName: '', phone: '' } }
    expect(text(nobody, 'newspaper')).toContain('Tilmelding senest tirsdag den 24. november.\n')
  })

  test('says when the deadline has passed, from the day after it', () => {
    expect(text(data, 'newspaper', 'da', week, '2026-11-24')).toContain('Tilmelding senest tirsdag')
    expect(text(data, 'newspaper', 'da', week, '2026-11-25')).toContain('Tilmeldingsfristen er udløbet.')
  })

  test('names a month and other days by themselves', () => {
    const title = (from: string, to: string) => text(data, 'newspaper', 'da', { from, to }).split('\n')[1]
    expect(title('2026-11-01', '2026-11-30')).toBe('Program i november 2026')
    expect(title('2026-11-24', '2026-12-02')).toBe('Program 24. november – 2. december 2026')
  })

  test('says so when nothing happens, and leaves out what the place has not filled in', () => {
    const bare = makePlaceData({
      place: makePlace({
        name: 'Huset',
        address: '',
        contactName: '',
        phone: '',
        email: '',
        web: '',
        mobilePay: '',
        openingLine: '',
      }),
    })
    expect(text(bare, 'newspaper')).toBe(
      'Huset\nProgram i uge 48 (23.–29. november 2026)\n\nDer er ingen aktiviteter i denne periode.',
    )
    expect(text(bare, 'facebook')).toMatch(/periode\.\n\nTag gerne en med, som ikke har været her før\.$/)
    expect(text(bare, 'email')).toMatch(/Venlig hilsen\nHuset$/)
  })

  test('says a closed day or period in one line, and what is held all the same', () => {
    const days = makePlaceData({
      activities: [coffee],
      overrides: [makeOverride(coffee, '2026-12-28', { despiteClosing: true })],
      closures: [
        makeClosure({ name: 'Juleferie', from: '2026-12-22', to: '2027-01-02' }),
        makeClosure({ name: 'Malerarbejde', from: '2026-12-14', to: '2026-12-14' }),
      ],
    })
    const december = text(days, 'newspaper', 'da', { from: '2026-12-14', to: '2026-12-31' })
    expect(december).toContain(
      [
        'Mandag den 14. december\nLukket: Malerarbejde',
        'Mandag den 21. december\nKl. 14.00–16.00 Mandagscafé.',
        'Lukket 22. december – 2. januar: Juleferie',
        'Mandag den 28. december\nKl. 14.00–16.00 Mandagscafé.',
      ].join('\n\n'),
    )
    for (const kind of programmeKinds)
      expect(text(days, kind, 'en', { from: '2026-12-14', to: '2026-12-31' })).toContain(
        'Closed 22 December – 2 January: Juleferie',
      )
  })

  test('has every occurrence of a whole month of the sample, in order, in all three', () => {
    const sample = buildSamplePlace(sampleSource, '2026-11-23', makeId)
    const range = { from: '2026-11-01', to: addDays('2026-11-01', 29) }
    const held = occurrencesBetween(sample, range).filter(({ closing }) => !closing)
    const titles = held.map(({ details }) => details.title)
    for (const kind of programmeKinds) {
      const lines = text(sample, kind, 'da', range)
        .split('\n')
        .filter((line) => /Kl\. \d/.test(line))
      expect(lines).toHaveLength(titles.length)
      lines.forEach((line, i) => {
        expect(line).toContain(titles[i])
      })
    }
  })
})

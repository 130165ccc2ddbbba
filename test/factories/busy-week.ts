import type { PlaceData } from '../../shared/domain/place-data.ts'
import type { Recurrence } from '../../shared/domain/recurrence.ts'
import { makeActivity, makeOverride, makePerson, makePlace, makePlaceData, makeRoom } from './place-data.ts'

/** Week 48 of 2026 in a lively place: every kind of entry a programme has, on all days but the weekend's. */
export function busyWeek(): PlaceData {
  const [hall, cafe, club] = ['Store sal', 'Caféen', 'Klublokalet'].map((name) => makeRoom({ name }))
  if (!hall || !cafe || !club) throw new Error('three rooms')
  const people = ['Åse Bjerregaard', 'Finn Overgaard', 'Łukasz Şen'].map((name) => makePerson({ name }))
  const weekly = (...weekdays: (1 | 2 | 3 | 4 | 5)[]): Recurrence => ({
    kind: 'weekly',
    everyWeeks: 1,
    weekdays,
    start: '2026-01-05',
  })
  const leaderIds = people.map(({ id }) => id)
  const coffee = makeActivity({
    title: 'Morgenkaffe og avis',
    line: 'Kom og gå, som du vil',
    startTime: '09:30',
    endTime: '11:00',
    roomIds: [cafe.id],
    leaderIds,
    prices: [{ label: '', amount: 1000 }],
    recurrence: weekly(1, 3, 5),
  })
  const craft = makeActivity({
    title: 'Håndarbejde og sang',
    endTime: '16:15',
    roomIds: [club.id],
    leaderIds,
    prices: [{ label: 'Entré', amount: 500 }],
    recurrence: weekly(1),
  })
  const cafeTuesday = makeActivity({
    title: 'Tirsdagscafé',
    roomIds: [hall.id, cafe.id],
    leaderIds,
    recurrence: weekly(2),
  })
  const kitchen = makeActivity({
    title: 'Mandekøkken',
    startTime: '16:30',
    endTime: '19:00',
    roomIds: [cafe.id],
    leaderIds,
    trial: true,
    prices: [{ label: '', amount: 4500 }],
    signUp: { daysBefore: 2, maximum: 12 },
    recurrence: weekly(3),
  })
  const seniors = makeActivity({
    title: 'Seniorklubben',
    startTime: '09:30',
    endTime: '11:30',
    roomIds: [club.id],
    recurrence: weekly(4),
  })
  const dinner = makeActivity({
    title: 'Fællesspisning',
    line: 'To retter mad og kaffe',
    startTime: '18:30',
    endTime: '21:00',
    roomIds: [hall.id],
    prices: [
      { label: 'Voksne', amount: 15_000 },
      { label: 'Børn under 12 år', amount: 7500 },
    ],
    signUp: { daysBefore: 8 },
    recurrence: { kind: 'monthly', ordinals: [-1], weekday: 5, start: '2026-01-01' },
  })
  return makePlaceData({
    place: makePlace({ openingLine: 'Alle over 60 er velkomne. Ingen tilmelding, når ikke andet står.' }),
    rooms: [hall, cafe, club],
    people,
    activities: [coffee, craft, cafeTuesday, kitchen, seniors, dinner],
    overrides: [
      makeOverride(craft, '2026-11-23', { movedTo: '2026-11-25' }),
      makeOverride(cafeTuesday, '2026-11-24', {
        topic: 'T. Boysen fortæller om edderkopper',
        host: 'LK',
        coffeeDuty: 'Åse/Finn',
      }),
      makeOverride(seniors, '2026-11-26', {
        cancelled: true,
        topic: 'Lokalet bruges til vaccination',
        coffeeDuty: 'Kirsten/Egon',
      }),
    ],
  })
}

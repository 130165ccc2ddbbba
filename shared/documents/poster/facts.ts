/** What a poster says, as words, before anything is set: from the activity alone. */
import type { Activity, ActivityDetails, Category, Motif } from '../../domain/activity.ts'
import { versionOn } from '../../domain/activity-versions.ts'
import { addDays } from '../../domain/day.ts'
import { chosenActivity } from '../../domain/next-activity.ts'
import { nextOccurrence, type Occurrence, occurrencesBetween } from '../../domain/occurrence.ts'
import { occurrenceOn } from '../../domain/occurrence-on.ts'
import type { PlaceColour } from '../../domain/place.ts'
import type { PlaceData } from '../../domain/place-data.ts'
import { capitalise } from '../../exchange/capitalise.ts'
import { formatPrices } from '../../exchange/format-amount.ts'
import { formatDay } from '../../exchange/format-day.ts'
import { formatTimeSpan } from '../../exchange/format-time.ts'
import { signUpLeader } from '../../exchange/programme-facts.ts'
import type { DocumentContext, DocumentOptions } from '../document.ts'
import { roomNames } from '../kit/occurrence-content.ts'
import { printed, printedLines } from '../kit/text.ts'
import { type DayWords, kept, wordsOfDates, wordsOfDay, wordsOfPattern } from './day-words.ts'

/** Each is empty where there is nothing to say. */
export interface PosterFacts {
  placeName: string
  opening: readonly string[]
  title: string
  /** What it is, in a line. */
  line: string
  /** Sentences of the longer text, in paragraphs; the only thing that may be shortened. */
  text: readonly (readonly string[])[]
  /** The person's own line, for this paper alone. */
  own: string
  day: DayWords
  time: string
  /** "Caféen, Kornbølle Mødested". */
  where: string
  address: string
  prices: readonly string[]
  mobilePay: string
  signUp: readonly string[]
  contact: readonly string[]
  /** An address to read more at, as it is typed. */
  link: string
  motif: Motif
  colour: PlaceColour
  labels: Readonly<Record<'signUp' | 'contact' | 'readMore' | 'mobilePay', string>>
  /** Data URLs. */
  picture: string | undefined
  logo: string | undefined
}

/** The activity a poster is about, and the date, when it is about one. */
export interface PosterSubject {
  activity: Activity
  /** What holds: on the date, or the next time. */
  details: ActivityDetails
  /** The one date the poster is about. */
  occurrence: Occurrence | undefined
}

/** `undefined` when there is no such activity. */
export function posterSubject(
  data: PlaceData,
  options: DocumentOptions,
  { today }: Pick<DocumentContext, 'today'>,
): PosterSubject | undefined {
  const activity = chosenActivity(data, options.activity, today)
  if (!activity) return undefined
  if (options.date !== undefined) {
    const occurrence = occurrenceOn(data, activity.id, options.date)
    if (occurrence) return { activity, details: occurrence.details, occurrence }
  }
  const next = nextOccurrence(data, activity, today)
  const details = next?.details ?? versionOn(activity, today)
  if (details.recurrence.kind !== 'once') return { activity, details, occurrence: undefined }
  return { activity, details, occurrence: next ?? occurrenceOn(data, activity.id, details.recurrence.date) }
}

export function posterFacts(
  data: PlaceData,
  subject: PosterSubject,
  options: DocumentOptions,
  context: DocumentContext,
): PosterFacts {
  const { t, language, images } = context
  const { place } = data
  const { details, occurrence } = subject
  const { startTime, endTime, roomIds } = occurrence ?? details
  const topic = printed(occurrence?.override?.topic ?? '')
  const line = printed(details.line)
  const prices = details.prices.map((price) => kept(capitalise(printed(formatPrices([price], t, language)))))
  return {
    placeName: printed(place.name),
    opening: printedLines(place.openingLine),
    title: printed(details.title),
    line: topic === '' ? line : topic,
    text: [
      ...(topic === '' || line === '' ? [] : [[line]]),
      ...printedLines(occurrence?.override?.note ?? '').map(sentencesOf),
      ...printedLines(details.text).map(sentencesOf),
    ],
    own: printed(options.text ?? ''),
    day: dayOf(data, subject, context),
    time: kept(formatTimeSpan(startTime, endTime, language)),
    where: [roomNames({ roomIds }, data.rooms, t), printed(place.name)]
      .filter((text) => text !== '')
      .join(', '),
    address: printedLines(place.address).map(unbroken).join(', '),
    prices,
    mobilePay:
      prices.length > 0 && details.prices.some(({ amount }) => amount > 0) ? printed(place.mobilePay) : '',
    signUp: signUpOf(data, subject, context),
    contact: contactOf(data),
    link: printed(details.link ?? '') || printed(place.web),
    motif: details.motif ?? motifOfCategory[details.category],
    colour: place.colour,
    labels: {
      signUp: t('poster:signUp'),
      contact: t('poster:contact'),
      readMore: t('poster:readMore'),
      mobilePay: t('poster:mobilePay'),
    },
    picture: details.picture && images[details.picture],
    logo: place.logo && images[place.logo],
  }
}

/** What is drawn for an activity that has no motif of its own. */
const motifOfCategory: Readonly<Record<Category, Motif>> = {
  coffee: 'coffee',
  meal: 'dinner',
  music: 'song',
  craft: 'knitting',
  games: 'cards',
  movement: 'gymnastics',
  talk: 'lecture',
  learning: 'lecture',
  trip: 'trip',
  party: 'coffee',
  other: 'coffee',
}

function dayOf(
  data: PlaceData,
  { activity, details, occurrence }: PosterSubject,
  context: DocumentContext,
): DayWords {
  if (occurrence) return wordsOfDay(occurrence.date, context)
  const { recurrence } = details
  if (recurrence.kind === 'once') return wordsOfDay(recurrence.date, context)
  if (recurrence.kind !== 'dates') return wordsOfPattern(recurrence, context)
  const [from, to] = [context.today, addDays(context.today, 730)]
  const coming = occurrencesBetween({ ...data, activities: [activity] }, { from, to })
    .filter(({ cancelled, closing }) => !cancelled && closing === undefined)
    .map(({ date }) => date)
  return wordsOfDates(coming.length > 0 ? coming : recurrence.dates, context)
}

/** Until when and with whom: the first tovholder whose number may be printed; without one, the place's contact stands anyway. */
function signUpOf(
  { people, place }: PlaceData,
  { details: { signUp, leaderIds }, occurrence }: PosterSubject,
  { t, language }: DocumentContext,
): string[] {
  if (!signUp) return []
  const { daysBefore, maximum } = signUp
  const leader = signUpLeader(leaderIds, people)
  // The place's own contact stands beside it anyway.
  const other = leader && printed(leader.phone) !== printed(place.phone) ? leader : undefined
  const deadline =
    daysBefore === undefined
      ? t('poster:signUpOpen')
      : occurrence
        ? t('poster:signUpBy', {
            day: kept(formatDay(addDays(occurrence.date, -daysBefore), language, 'long')),
          })
        : daysBefore === 0
          ? t('poster:sameDay')
          : t('poster:daysBefore', { count: daysBefore })
  return [
    deadline,
    ...(other ? [printed(other.name), unbroken(printed(other.phone))] : []),
    ...(maximum === undefined ? [] : [t('exchange:programme.maximum', { count: maximum })]),
  ]
}

function contactOf({ place }: PlaceData): string[] {
  const lines = [printed(place.contactName), unbroken(printed(place.phone)), printed(place.email)]
  return lines.filter((text) => text !== '')
}

/** "Roevej 12" and "12 34 56 78" stay on one line; what is long may be broken. */
function unbroken(text: string): string {
  return text.length <= 24 ? text.replace(/ /g, '\u00a0') : text
}

/** A paragraph as its sentences, each with the sign that ends it. */
function sentencesOf(paragraph: string): string[] {
  return paragraph.split(/(?<=[.!?…][)»"']?) (?=\P{Ll})/u).map(kept)
}

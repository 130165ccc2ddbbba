/** fast-check arbitraries for meetings on paper: long words, long talks, items with nothing and with everything under them. */
import fc from 'fast-check'
import { type Idea, ideaStates } from '../../../shared/domain/idea.ts'
import {
  type AgendaItem,
  type Meeting,
  meetingRoles,
  type StandingItem,
  standingItems,
} from '../../../shared/domain/meeting.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import type { Task } from '../../../shared/domain/task.ts'
import { makeId } from '../../factories/ids.ts'
import { makeAgendaItem, makeIdea, makeMeeting, makeTask, makeYearPoint } from '../../factories/meetings.ts'
import { makePlaceData } from '../../factories/place-data.ts'
import { maybe, title, word } from './any-entries.ts'

const name = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('Åse Sørensen', 'Łukasz Şen', 'Zoë Đorđević', 'Ægidius Müller-Weiß'),
  },
  { weight: 1, arbitrary: title },
)
const sometimes = <T>(value: fc.Arbitrary<T>, otherwise: T) => fc.option(value, { nil: otherwise, freq: 3 })

/** Paragraphs as people type them: the one long, or many of a word. */
const paragraphs = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: fc.array(title, { minLength: 1, maxLength: 6 }) },
      { weight: 2, arbitrary: fc.array(title, { minLength: 1, maxLength: 4 }).map((all) => [all.join(' ')]) },
      { weight: 1, arbitrary: fc.array(title, { minLength: 20, maxLength: 90, size: 'max' }) },
      { weight: 1, arbitrary: fc.array(word(6), { minLength: 40, maxLength: 120, size: 'max' }) },
    ),
    fc.constantFrom('\n', '\r\n', '\n\n'),
  )
  .map(([all, end]) => all.join(end))
const text = sometimes(paragraphs, '')

/** An item, and what was agreed under it. */
interface AnyItem {
  item: AgendaItem
  tasks: Task[]
}

const anyTask = fc
  .record({ text: title, who: sometimes(name, ''), due: maybe(fc.constantFrom('2026-12-24', '2027-02-01')) })
  .map(({ due, ...given }) => makeTask({ ...given, ...(due !== undefined && { due }) }))

const anyItem: fc.Arbitrary<AnyItem> = fc
  .record({
    title,
    standing: fc.constantFrom(...standingItems),
    presenter: sometimes(name, ''),
    proposedBy: maybe(name),
    minutes: fc.constantFrom(0, 5, 90, 600),
    text,
    lines: fc.array(title, { maxLength: 8 }),
    said: text,
    decisions: fc.array(fc.oneof(title, fc.constant('')), { maxLength: 4 }),
    tasks: fc.array(anyTask, { maxLength: 4 }),
  })
  .map(({ lines, decisions, proposedBy, tasks, ...given }) => ({
    item: makeAgendaItem({
      ...given,
      ...(proposedBy !== undefined && { proposedBy }),
      lines: lines.map((line, i) => ({ key: `other/${i}`, text: line })),
      decisions: decisions.map((decision) => ({ id: makeId(), text: decision })),
    }),
    tasks,
  }))

const anyMeeting = fc
  .record({
    title,
    invited: fc.subarray([...meetingRoles]),
    chair: sometimes(name, ''),
    minuteTaker: sometimes(name, ''),
    present: fc.array(name, { maxLength: 40 }),
    apologies: fc.array(name, { maxLength: 5 }),
    items: fc.oneof(
      { weight: 4, arbitrary: fc.array(anyItem, { maxLength: 6 }) },
      { weight: 1, arbitrary: fc.array(anyItem, { minLength: 12, maxLength: 40, size: 'max' }) },
    ),
    additions: fc.array(paragraphs, { maxLength: 3 }),
    approved: fc.boolean(),
  })
  .map(({ items, additions, approved, ...given }) => ({
    meeting: makeMeeting({
      ...given,
      items: items.map(({ item }) => item),
      additions: additions.map((addition) => ({ on: '2027-02-24', text: addition })),
      ...(approved && { approved: { on: '2027-02-23' } }),
    }),
    agreed: items.map(({ tasks }) => tasks),
  }))

/** A place that has the meeting, and what was agreed at it. */
export const placeWithMeeting: fc.Arbitrary<{ data: PlaceData; meeting: Meeting }> = anyMeeting.map(
  ({ meeting, agreed }) => ({
    meeting,
    data: makePlaceData({
      meetings: [meeting],
      tasks: meeting.items.flatMap(({ id: itemId }, i) =>
        (agreed[i] ?? []).map((task) => ({ ...task, meetingId: meeting.id, itemId })),
      ),
    }),
  }),
)

/** Words of one language, a few in a row. */
const phrase = (most: number) =>
  fc
    .array(
      fc.constantFrom('kaffe', 'udflugten', 'til', 'søndagscaféen', 'på', 'fællesspisning', 'år', 'vi'),
      {
        minLength: 1,
        maxLength: most,
      },
    )
    .map((words) => words.join(' '))

const standing: readonly StandingItem[] = standingItems.filter((item) => item !== 'other')

/** What a steering group usually meets about: the standing items and up to two more, thirty lines under them in all. */
export const usualMeeting: fc.Arbitrary<Meeting> = fc
  .record({
    own: fc.array(phrase(6), { maxLength: 2 }),
    lines: fc.array(fc.tuple(fc.nat(), phrase(10)), { maxLength: 30, size: 'max' }),
    texts: fc.array(fc.tuple(fc.nat(), phrase(20)), { maxLength: 4 }),
    presenter: sometimes(phrase(2), ''),
  })
  .map(({ own, lines, texts, presenter }) => {
    const items = [
      ...standing.map((item) => ({ item, title: item })),
      ...own.map((one) => ({ item: 'other' as const, title: one })),
    ]
    const under = <T>(all: readonly [number, T][], i: number) =>
      all.filter(([at]) => at % items.length === i).map(([, one]) => one)
    return makeMeeting({
      chair: 'Åse Sørensen',
      minuteTaker: 'Finn Holm',
      invited: [...meetingRoles],
      items: items.map(({ item, title: called }, i) =>
        makeAgendaItem({
          title: called,
          standing: item,
          presenter,
          text: under(texts, i).join('\n'),
          lines: under(lines, i).map((line, n) => ({ key: `other/${n}`, text: line })),
        }),
      ),
    })
  })

/** An idea with something or nothing in each of its fields. */
export const anyIdea: fc.Arbitrary<Idea> = fc
  .record({ title, from: sometimes(name, ''), note: text, state: fc.constantFrom(...ideaStates) })
  .map((given) => makeIdea(given))

/** Points of a year: a few in each month, or a month with many more than it has room for. */
export const anyYear: fc.Arbitrary<PlaceData> = fc
  .record({
    points: fc.array(
      fc.tuple(title, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.boolean()),
      {
        maxLength: 40,
        size: 'max',
      },
    ),
    crowd: sometimes(fc.array(title, { minLength: 10, maxLength: 60, size: 'max' }), []),
    meetings: fc.array(title, { maxLength: 5 }),
  })
  .map(({ points, crowd, meetings }) => {
    const two = (n: number) => String(n).padStart(2, '0')
    return makePlaceData({
      yearPoints: [
        ...points.map(([called, month, date, day]) =>
          makeYearPoint({ title: called, monthDay: `${two(month)}-${day ? two(date) : '01'}`, day }),
        ),
        ...crowd.map((called, i) => makeYearPoint({ title: called, monthDay: `12-${two((i % 24) + 1)}` })),
      ],
      meetings: meetings.map((called) => makeMeeting({ title: called })),
    })
  })

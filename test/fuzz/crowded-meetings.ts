/** Meetings, and what comes of them, that keep to every rule of the format and are more than any steering group holds. */
import type { Day } from '../../shared/domain/day.ts'
import { FIRST_DAY, LAST_DAY, toDay, toDayNumber } from '../../shared/domain/day-number.ts'
import { ideaStates } from '../../shared/domain/idea.ts'
import { type AgendaItem, type Meeting, meetingRoles, standingItems } from '../../shared/domain/meeting.ts'
import { makeAgendaItem, makeIdea, makeMeeting, makeTask, makeYearPoint } from '../factories/meetings.ts'
import { type Crowd, some } from './crowded-accounts.ts'
import { hostileText } from './hostile-values.ts'
import type { Random } from './random.ts'

/** The longest a field of one line, and a field of many, may be. */
const SHORT = 200
const LONG = 20_000

const now = toDayNumber('2026-11-25')
const nearDay = (random: Random): Day => toDay(now + random.between(-400, 400))
const line = (random: Random) => hostileText(random).slice(0, SHORT) || 'x'

function longText(random: Random): string {
  const paragraph = hostileText(random) || 'x'
  return random.pick([
    paragraph,
    `${paragraph}\n`.repeat(LONG).slice(0, LONG),
    'W'.repeat(LONG),
    '\r\n'.repeat(LONG / 2),
  ])
}

/** With as much under it as an item may have, or with little. */
function item(random: Random, isFull: boolean): AgendaItem {
  const keys = some(isFull ? 500 : 2, (i) => `other/${i}`)
  return makeAgendaItem({
    id: random.id(),
    title: line(random),
    standing: random.pick(standingItems),
    presenter: line(random),
    minutes: random.pick([0, 600]),
    text: isFull ? longText(random) : line(random),
    said: isFull ? longText(random) : line(random),
    ...(random.oneIn(2) && { proposedBy: line(random) }),
    ...(random.oneIn(2) && { lines: keys.map((key) => ({ key, text: line(random) })) }),
    changes: keys.map((key) => random.pick([{ key, text: 'x' }, { key, hidden: true }, { key }])),
    decisions: some(isFull ? 100 : 1, () => ({ id: random.id(), text: random.pick(['', line(random)]) })),
  })
}

function meeting(random: Random, date: Day, items: AgendaItem[], more: Partial<Meeting> = {}): Meeting {
  return makeMeeting({ id: random.id(), date, invited: [...meetingRoles], items, ...more })
}

export const crowdedMeetings: Readonly<Record<string, Crowd>> = {
  meetings: (random, count) => {
    const meetings = some(Math.min(count, 1000), () =>
      meeting(random, random.pick([FIRST_DAY, LAST_DAY, nearDay(random)]), [item(random, false)], {
        ...(random.oneIn(2) && { minutesSentOn: nearDay(random) }),
        ...(random.oneIn(2) && { approved: { on: LAST_DAY, meetingId: random.id() } }),
      }),
    )
    return { meetings }
  },
  'meetings of many items': (random, count) => ({
    meetings: some(Math.ceil(Math.min(count, 700) / 100), () =>
      meeting(
        random,
        nearDay(random),
        some(Math.min(count, 100), (i) => item(random, i === 0)),
        {
          title: line(random),
          startTime: '00:00',
          endTime: '23:59',
          bookingId: random.id(),
          present: some(200, () => line(random)),
          apologies: some(200, () => line(random)),
          additions: some(random.pick([0, 200]), () => ({ on: LAST_DAY, text: line(random) })),
        },
      ),
    ),
  }),
  tasks: (random, count) => {
    const one = meeting(
      random,
      random.pick(['2026-11-24', '2026-12-08']),
      some(3, () => item(random, false)),
    )
    return {
      meetings: [one, meeting(random, '2026-12-09', [])],
      tasks: some(Math.min(count, 10_000), () =>
        makeTask({
          id: random.id(),
          text: line(random),
          who: random.pick(['', line(random)]),
          createdOn: nearDay(random),
          ...(random.oneIn(2) && { due: nearDay(random) }),
          ...(random.oneIn(4) && { doneOn: nearDay(random) }),
          ...(random.oneIn(2) && { meetingId: one.id, itemId: random.pick(one.items).id }),
        }),
      ),
    }
  },
  'ideas and points of the year': (random, count) => ({
    meetings: [
      meeting(
        random,
        '2026-12-08',
        some(9, () => item(random, false)),
      ),
    ],
    ideas: some(Math.min(count, 5000), () =>
      makeIdea({
        id: random.id(),
        title: line(random),
        from: line(random),
        createdOn: nearDay(random),
        state: random.pick(ideaStates),
        interested: 10_000,
        question: line(random),
        ...(random.oneIn(2) && { trialActivityId: random.id() }),
      }),
    ),
    yearPoints: some(Math.min(count, 500), () =>
      makeYearPoint({
        id: random.id(),
        title: line(random),
        monthDay: random.pick(['01-01', '02-28', '12-31']),
        day: random.oneIn(2),
      }),
    ),
  }),
}

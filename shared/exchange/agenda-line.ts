/** The lines the app writes under the items of an agenda, in words, with what somebody made of them. */

import type { AgendaFact } from '../domain/agenda/agenda-fact.ts'
import { agendaFacts } from '../domain/agenda/agenda-facts.ts'
import type { Day } from '../domain/day.ts'
import type { AgendaItem, Meeting } from '../domain/meeting.ts'
import type { PlaceData } from '../domain/place-data.ts'
import type { Task } from '../domain/task.ts'
import type { Language } from '../host/contract.ts'
import type { Translate } from '../locales/translate.ts'
import { attentionSentence } from './attention-sentence.ts'
import { formatAmount } from './format-amount.ts'
import { formatDay, formatDayRangeInYear } from './format-day.ts'
import { formatTime } from './format-time.ts'
import { joinWords } from './join-words.ts'
import { warningSentence } from './warning-sentence.ts'

export interface WrittenLine {
  readonly key: string
  readonly text: string
  /** As the app says it, where somebody has said it otherwise. */
  readonly original: string | undefined
  readonly hidden: boolean
}

/** The lines under each item of a meeting, by the item's id. Lines that were kept stay as they were. */
export function agendaLines(
  data: PlaceData,
  meeting: Meeting,
  today: Day,
  t: Translate,
  language: Language,
): ReadonlyMap<string, readonly WrittenLine[]> {
  const facts = hasKeptLines(meeting) ? [] : agendaFacts(data, meeting, today)
  return new Map(
    meeting.items.map((item) => {
      const said =
        item.lines ??
        facts
          .filter((fact) => fact.item === item.standing)
          .map((fact) => ({ key: fact.key, text: factSentence(fact, today, t, language) }))
      return [item.id, inOrderOf(item, said).map((line) => changedLine(line, item))]
    }),
  )
}

/** As somebody has put them; what came after that stands last. */
function inOrderOf<L extends { key: string }>({ order = [] }: AgendaItem, lines: readonly L[]): L[] {
  const place = new Map(order.map((key, at) => [key, at]))
  const placeOf = ({ key }: L) => place.get(key) ?? order.length
  return lines.toSorted((a, b) => placeOf(a) - placeOf(b))
}

function changedLine({ key, text }: { key: string; text: string }, { changes }: AgendaItem): WrittenLine {
  const change = changes.find((one) => one.key === key)
  return {
    key,
    text: change?.text ?? text,
    original: change?.text === undefined ? undefined : text,
    hidden: change?.hidden === true,
  }
}

/** Whether the app writes no new lines: the agenda was sent out, or the minutes begun. */
export function hasKeptLines({ items }: Meeting): boolean {
  return items.some(({ lines }) => lines !== undefined)
}

/** The agenda as one that is not sent out: the app writes its lines again, and what somebody made of them holds. */
export function withNewLines({ sentOn: _, ...meeting }: Meeting): Meeting {
  return { ...meeting, items: meeting.items.map(({ lines: __, ...item }) => item) }
}

/** The meeting with its lines kept as they are now: what is on paper, or talked about, changes no more by itself. */
export function withKeptLines(meeting: Meeting, lines: ReadonlyMap<string, readonly WrittenLine[]>): Meeting {
  return {
    ...meeting,
    items: meeting.items.map((item) =>
      item.lines
        ? item
        : {
            ...item,
            lines: (lines.get(item.id) ?? []).map(({ key, text, original }) => ({
              key,
              text: original ?? text,
            })),
          },
    ),
  }
}

/** One thing the app knows, as a sentence. */
export function factSentence(fact: AgendaFact, today: Day, t: Translate, language: Language): string {
  const money = (amount: number) => formatAmount(amount, language)
  switch (fact.kind) {
    case 'decision':
      return t('agenda:fact.decision', { text: fact.text })
    case 'approve-minutes':
      return t('agenda:fact.approve', { day: formatDay(fact.meetingDate, language, 'date') })
    case 'task':
      return taskSentence(fact.task, t, language, fact.late)
    case 'task-done':
      return t('agenda:fact.done', { text: fact.task.text, who: fact.task.who || t('agenda:nobody') })
    case 'grant':
      return t(fact.left < 0 ? 'agenda:fact.grantOver' : 'agenda:fact.grant', {
        name: fact.name,
        spent: money(fact.spent),
        available: money(fact.available),
        left: money(Math.abs(fact.left)),
      })
    case 'budget':
      return warningSentence(fact.warning, today, t, language)
    case 'activity-new':
      return t(`agenda:fact.${fact.trial ? 'trial' : fact.once ? 'once' : 'new'}`, {
        title: fact.title,
        day: formatDay(fact.from, language, 'date'),
      })
    case 'activity-ended':
      return t('agenda:fact.ended', { title: fact.title, day: formatDay(fact.last, language, 'date') })
    case 'activity-paused':
      return t('agenda:fact.paused', { title: fact.title, day: formatDay(fact.last, language, 'date') })
    case 'closure':
      return t('agenda:fact.closure', {
        name: fact.name,
        days: formatDayRangeInYear(fact.from, fact.to, language),
      })
    case 'attention':
      return attentionSentence(fact.attention, t, language)
    case 'headcount':
      return t(fact.now > fact.before ? 'agenda:fact.more' : 'agenda:fact.fewer', {
        title: fact.title,
        before: fact.before,
        now: fact.now,
      })
    case 'idea':
      return fact.idea.from === ''
        ? t('agenda:fact.idea', { title: fact.idea.title })
        : t('agenda:fact.ideaFrom', { title: fact.idea.title, from: fact.idea.from })
    case 'next-meeting':
      return t(fact.agreed ? 'agenda:fact.nextAgreed' : 'agenda:fact.nextProposed', {
        day: formatDay(fact.date, language, 'long-year'),
        time: formatTime(fact.startTime, language),
      })
    case 'trial-over':
      return trialSentence(fact, t)
  }
}

function trialSentence({ idea, headcounts }: Extract<AgendaFact, { kind: 'trial-over' }>, t: Translate) {
  const came =
    headcounts.length > 0 ? t('agenda:fact.came', { counts: joinWords(headcounts.map(String), t) }) : ''
  return [t('agenda:fact.trialOver', { title: idea.title }), came, idea.question].filter(Boolean).join(' ')
}

/** "Bestille bus. Åse, senest 3. december" */
export function taskSentence(
  { text, who, due }: Task,
  t: Translate,
  language: Language,
  late = false,
): string {
  const by = due === undefined ? '' : t('agenda:fact.due', { day: formatDay(due, language, 'date') })
  const whoAndWhen = [who || t('agenda:nobody'), by].filter(Boolean).join(', ')
  return t(late ? 'agenda:fact.taskLate' : 'agenda:fact.task', { text, who: whoAndWhen })
}

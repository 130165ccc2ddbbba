import type { AgendaItem, Meeting } from './meeting.ts'
import { madeDecisions } from './meeting.ts'
import type { Task } from './task.ts'

export interface Found {
  readonly kind: 'decision' | 'task' | 'said'
  readonly key: string
  readonly text: string
  readonly meeting: Meeting | undefined
  readonly item: AgendaItem | undefined
}

const order: readonly Found['kind'][] = ['decision', 'task', 'said']

/** What was decided, agreed or said in which every word that is sought stands; decisions first, else as the meetings are. */
export function searchMinutes(meetings: readonly Meeting[], tasks: readonly Task[], sought: string): Found[] {
  const words = plain(sought)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return []
  const has = (...texts: string[]) => {
    const text = plain(texts.join(' '))
    return words.every((word) => text.includes(word))
  }
  const found = meetings.flatMap((meeting) =>
    meeting.items.flatMap((item): Found[] => [
      ...madeDecisions(item.decisions)
        .filter(({ text }) => has(text, item.title))
        .map(({ id, text }): Found => ({ kind: 'decision', key: id, text, meeting, item })),
      ...(has(item.said) && item.said !== ''
        ? [{ kind: 'said' as const, key: `said ${item.id}`, text: item.said, meeting, item }]
        : []),
    ]),
  )
  const agreed = tasks
    .filter(({ text, who }) => has(text, who))
    .map((task): Found => {
      const meeting = meetings.find(({ id }) => id === task.meetingId)
      const item = meeting?.items.find(({ id }) => id === task.itemId)
      return { kind: 'task', key: task.id, text: task.text, meeting, item }
    })
  return [...found, ...agreed].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

function plain(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('da')
}

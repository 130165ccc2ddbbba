import type { Idea } from '../../shared/domain/idea.ts'
import type { AgendaItem, Meeting } from '../../shared/domain/meeting.ts'
import type { Task } from '../../shared/domain/task.ts'
import type { YearPoint } from '../../shared/domain/year-point.ts'
import { makeId } from './ids.ts'

export function makeAgendaItem(given: Partial<AgendaItem> = {}): AgendaItem {
  return {
    id: makeId(),
    title: 'Økonomi',
    standing: 'economy',
    presenter: '',
    minutes: 10,
    text: '',
    changes: [],
    said: '',
    decisions: [],
    ...given,
  }
}

export function makeMeeting(given: Partial<Meeting> = {}): Meeting {
  return {
    id: makeId(),
    title: 'Styregruppemøde',
    date: '2026-11-24',
    startTime: '10:00',
    endTime: '12:00',
    invited: ['steering-group'],
    chair: '',
    minuteTaker: '',
    present: [],
    apologies: [],
    items: [makeAgendaItem()],
    additions: [],
    ...given,
  }
}

export function makeTask(given: Partial<Task> = {}): Task {
  return { id: makeId(), text: 'Bestille bussen', who: 'Åse Sørensen', createdOn: '2026-08-25', ...given }
}

export function makeIdea(given: Partial<Idea> = {}): Idea {
  return {
    id: makeId(),
    title: 'Bowling',
    from: '',
    note: '',
    createdOn: '2026-10-01',
    state: 'new',
    reason: '',
    question: '',
    answer: '',
    ...given,
  }
}

export function makeYearPoint(given: Partial<YearPoint> = {}): YearPoint {
  return { id: makeId(), title: 'Julefrokost', monthDay: '12-04', day: true, ...given }
}

import type { Day } from '../domain/day.ts'
import type { MeetingAttention } from '../domain/meeting-attention.ts'
import type { Language } from '../host/contract.ts'
import type { Translate } from '../locales/translate.ts'
import { formatDay } from './format-day.ts'

/** What a meeting or a task asks for, in one sentence: "Styregruppemøde 8. december: Send dagsordenen ud senest …". */
export function meetingAttentionSentence(item: MeetingAttention, t: Translate, language: Language): string {
  const dayOf = (day: Day) => formatDay(day, language, 'date')
  if (item.kind === 'task') {
    const { text, who } = item.task
    return t(item.late ? 'overview:attention.taskLate' : 'overview:attention.task', {
      day: dayOf(item.due),
      text,
      who: who || t('overview:attention.nobody'),
    })
  }
  const about = { title: item.meeting.title, day: dayOf(item.meeting.date) }
  if (item.kind === 'minutes')
    return t(item.late ? 'overview:attention.minutesLate' : 'overview:attention.minutes', {
      ...about,
      by: dayOf(item.by),
    })
  if (item.by === undefined) return t('overview:attention.meeting', about)
  if (item.proposals !== undefined)
    return t('overview:attention.proposals', {
      ...about,
      proposals: dayOf(item.proposals),
      by: dayOf(item.by),
    })
  return t(item.late ? 'overview:attention.agendaLate' : 'overview:attention.agenda', {
    ...about,
    by: dayOf(item.by),
  })
}

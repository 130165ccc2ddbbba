import type { DateChange } from '../../../shared/documents/wrong-papers.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { formatTimeSpan } from '../../../shared/exchange/format-time.ts'
import { joinWords } from '../../../shared/exchange/join-words.ts'
import type { Language } from '../../../shared/host/contract.ts'
import type { Translate } from '../../../shared/locales/translate.ts'

/** What is another on a paper, in a line; several dates of one activity that became another in the same way are one. */
export interface ChangeLine {
  text: string
  /** The first of them, which a notice can be made about; absent where there is nothing to put up a notice about. */
  notice: DateChange | undefined
}

interface WordsContext {
  data: PlaceData
  t: Translate
  language: Language
}

export function changeLines(changes: readonly DateChange[], context: WordsContext): ChangeLine[] {
  const { t } = context
  const alike = new Map<string, DateChange[]>()
  for (const change of changes) {
    const key = keyOf(change)
    alike.set(key, [...(alike.get(key) ?? []), change])
  }
  const lines = [...alike.values()].flatMap(([first, ...more]) => {
    if (!first) return []
    const text = changeText(first, context)
    const all =
      more.length === 0 || first.kind === 'renamed'
        ? text
        : `${text}, ${t('papers:wall.more', { count: more.length })}`
    return [{ text: all, notice: first.now && canHang.includes(first.kind) ? first : undefined }]
  })
  return lines.length > 0 ? lines : [{ text: t('papers:wall.change.other'), notice: undefined }]
}

/** What people who come in vain, or not at all, should be told at the door. */
const canHang: readonly DateChange['kind'][] = ['cancelled', 'closed', 'moved', 'time', 'room', 'held']

/** The same for dates that became another in the same way. One that moved is a story of its own. */
function keyOf({ kind, activityId, originalDate, now }: DateChange): string {
  const what = {
    time: `${now?.startTime} ${now?.endTime}`,
    room: now?.roomIds.join() ?? '',
    renamed: now?.details.title ?? '',
    moved: originalDate,
    cancelled: '',
    closed: '',
    held: '',
    gone: '',
    new: '',
  }[kind]
  return `${kind} ${activityId} ${what}`
}

function changeText({ kind, printed, now }: DateChange, { data, t, language }: WordsContext): string {
  const day = formatDay((printed ?? now)?.date ?? '', language, 'long')
  const title = (printed?.title ?? now?.details.title) as string
  const text = (key: DateChange['kind'] | 'noRoom', more: Record<string, string> = {}) =>
    t(`papers:wall.change.${key}`, { title, day, ...more })
  if (!now) return text(kind)
  switch (kind) {
    case 'moved':
      return text('moved', { newDay: formatDay(now.date, language, 'long') })
    case 'time':
      return text('time', { time: formatTimeSpan(now.startTime, now.endTime, language) })
    case 'room': {
      const names = data.rooms.filter(({ id }) => now.roomIds.includes(id)).map(({ name }) => name)
      return names.length === 0 ? text('noRoom') : text('room', { room: joinWords(names, t) })
    }
    case 'renamed':
      return text('renamed', { newTitle: now.details.title })
    default:
      return text(kind)
  }
}

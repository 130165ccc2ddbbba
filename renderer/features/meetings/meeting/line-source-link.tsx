import { Link } from '@tanstack/react-router'
import { meetingBefore } from '../../../../shared/domain/agenda/agenda-facts.ts'
import { type LineSource, lineSource } from '../../../../shared/domain/agenda/line-source.ts'
import type { Meeting } from '../../../../shared/domain/meeting.ts'
import type { WrittenLine } from '../../../../shared/exchange/agenda-line.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useT } from '../../../i18n/language.tsx'
import classes from './meeting.module.css'

/** Where a line comes from, and the way there; nothing where that is gone by now. */
export function LineSourceLink({ line: { key, text }, meeting }: { line: WrittenLine; meeting: Meeting }) {
  const t = useT()
  const { meetings, activities } = usePlaceData()
  const source = lineSource(key)
  if (!source) return null
  const word = t(`meetings:line.source.${source.kind}`)
  const same = {
    className: classes.source,
    'aria-label': t('meetings:line.from', { source: word, text }),
    children: word,
  }
  if (source.kind === 'minutes') {
    const before = meetingBefore(meetings, meeting)
    return before ? <Link to="/meetings/$meetingId" params={{ meetingId: before.id }} {...same} /> : null
  }
  if (source.kind === 'activity') {
    const { activityId } = source
    const isThere = activities.some(({ id }) => id === activityId)
    return isThere ? <Link to="/activities/$activityId" params={{ activityId }} {...same} /> : null
  }
  return <Link to={screens[source.kind]} {...same} />
}

const screens = {
  tasks: '/meetings',
  accounts: '/accounts',
  closures: '/closures',
  clashes: '/clashes',
  ideas: '/meetings/ideas',
} as const satisfies Record<Exclude<LineSource['kind'], 'minutes' | 'activity'>, string>

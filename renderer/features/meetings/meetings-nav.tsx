import { Link } from '@tanstack/react-router'
import { useT } from '../../i18n/language.tsx'
import { PageNav } from '../../ui/page-nav.tsx'

const pages = [
  { to: '/meetings', text: 'meetings:nav.meetings' },
  { to: '/meetings/ideas', text: 'meetings:nav.ideas' },
  { to: '/meetings/year', text: 'meetings:nav.year' },
] as const

/** The way between what the steering group does; stands above each (`<Page above={<MeetingsNav />}>`). */
export function MeetingsNav({ inMeeting = false }: { inMeeting?: boolean }) {
  const t = useT()
  return (
    <PageNav label={t('meetings:nav.label')}>
      {pages.map(({ to, text }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: to === '/meetings', includeSearch: false }}
          // One meeting belongs to the meetings, though it is no page beside them.
          {...(inMeeting && to === '/meetings' && { 'aria-current': 'true' })}
        >
          {t(text)}
        </Link>
      ))}
    </PageNav>
  )
}

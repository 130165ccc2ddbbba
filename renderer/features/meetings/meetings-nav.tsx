import { Link } from '@tanstack/react-router'
import { useT } from '../../i18n/language.tsx'
import { PageNav } from '../../ui/page-nav.tsx'

const pages = [
  { to: '/meetings', text: 'meetings:nav.meetings' },
  { to: '/meetings/ideas', text: 'meetings:nav.ideas' },
  { to: '/meetings/year', text: 'meetings:nav.year' },
] as const

/** The way between what the steering group does; stands above each (`<Page above={<MeetingsNav />}>`). */
export function MeetingsNav() {
  const t = useT()
  return (
    <PageNav label={t('meetings:nav.label')}>
      {pages.map(({ to, text }) => (
        <Link key={to} to={to} activeOptions={{ exact: to === '/meetings', includeSearch: false }}>
          {t(text)}
        </Link>
      ))}
    </PageNav>
  )
}

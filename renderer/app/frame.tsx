import {
  IconAddressBook,
  IconCalendarEvent,
  IconCoins,
  IconDoor,
  IconHome,
  IconListDetails,
  IconMessages,
  IconPrinter,
  IconSettings,
} from '@tabler/icons-react'
import { Link, Outlet } from '@tanstack/react-router'
import { usePlaceData } from '../data/place/queries.ts'
import { SittingButton } from '../features/sitting/sitting-button.tsx'
import { TakenHomeLine } from '../features/taken-home/taken-home-line.tsx'
import { useT } from '../i18n/language.tsx'
import classes from './frame.module.css'

const places = [
  { to: '/', icon: IconHome, text: 'common:nav.overview' },
  { to: '/programme', icon: IconCalendarEvent, text: 'common:nav.programme' },
  { to: '/activities', icon: IconListDetails, text: 'common:nav.activities' },
  { to: '/rooms', icon: IconDoor, text: 'common:nav.rooms' },
  { to: '/people', icon: IconAddressBook, text: 'common:nav.people' },
  { to: '/accounts', icon: IconCoins, text: 'common:nav.accounts' },
  { to: '/meetings', icon: IconMessages, text: 'common:nav.meetings' },
  { to: '/print', icon: IconPrinter, text: 'common:nav.print' },
  { to: '/settings', icon: IconSettings, text: 'common:nav.settings' },
] as const

/** What stands around every screen: the name of the place and the way to each job. */
export function Frame() {
  const t = useT()
  const { place } = usePlaceData()
  return (
    <div className={classes.frame}>
      <button
        type="button"
        className={classes.skip}
        onClick={() => document.getElementById('content')?.focus()}
      >
        {t('common:nav.skip')}
      </button>
      <nav className={classes.nav} aria-label={t('common:nav.label')}>
        <p className={classes.place}>{place.name}</p>
        <ul>
          {places.map(({ to, icon: Icon, text }) => (
            <li key={to}>
              <Link
                to={to}
                activeOptions={{ exact: to === '/', includeSearch: false }}
                className={classes.link}
              >
                <Icon aria-hidden stroke={1.75} />
                {t(text)}
              </Link>
            </li>
          ))}
        </ul>
        <div className={classes.foot}>
          <SittingButton />
        </div>
      </nav>
      <main id="content" tabIndex={-1} className={classes.content}>
        <TakenHomeLine />
        <Outlet />
      </main>
    </div>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Temporal } from 'temporal-polyfill'
import { errorText } from '../../../shared/locales/error-text.ts'
import { copySavedQuery } from '../../data/copy-saved/queries.ts'
import { useDatabase } from '../../data/database-context.tsx'
import { useSnapshotDesk } from '../../data/snapshot/snapshot-context.tsx'
import { useHost } from '../../host/host-context.tsx'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { SaveCopyButton } from '../../parts/copy/save-copy-button.tsx'
import { formatMoment } from '../../ui/format-moment.ts'
import { useToday } from '../../ui/use-today.ts'
import classes from './overview.module.css'

/** Said when what has been written lies in one place alone for too long; nothing otherwise. */
export function CopiesLine() {
  const { snapshots } = useHost()
  return snapshots ? <OwnCopiesLine /> : <ByHandLine />
}

/** The app makes copies by itself: said when the newest is older than a day of use, or could not be written. */
function OwnCopiesLine() {
  const t = useT()
  const { language } = useLanguage()
  const { state } = useSnapshotDesk()
  useToday()
  if (!state?.waitingSince) return null
  const { newest, failed, waitingSince } = state
  if (!failed && !isOlderThan(waitingSince, 1)) return null
  return (
    <section className={classes.sample} aria-label={t('backups:title')}>
      <p>
        {newest
          ? t('backups:overview.old', { moment: formatMoment(newest.savedAt, language) })
          : t('backups:overview.none')}
        {failed && ` ${errorText(t, failed)}`}
      </p>
      <Link to="/settings/backups" className={classes.line}>
        {t('backups:overview.see')}
      </Link>
    </section>
  )
}

/** A browser makes none: a copy is offered each week in which something was changed. */
function ByHandLine() {
  const t = useT()
  const { language } = useLanguage()
  const { data: saved } = useQuery(copySavedQuery(useDatabase()))
  useToday()
  if (!saved || saved.holdsAll) return null
  const since = saved.at ?? saved.firstChange
  if (since === undefined || !isOlderThan(since, 7)) return null
  return (
    <section className={classes.sample} aria-label={t('backups:title')}>
      <p>
        {saved.at
          ? t('backups:overview.weekAgo', { moment: formatMoment(saved.at, language) })
          : t('backups:overview.neverSaved')}
      </p>
      <SaveCopyButton />
    </section>
  )
}

function isOlderThan(instant: string, days: number): boolean {
  const age = Temporal.Now.instant().since(Temporal.Instant.from(instant), { largestUnit: 'hour' })
  return age.hours >= days * 24
}

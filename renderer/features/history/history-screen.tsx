import { useNavigate, useSearch } from '@tanstack/react-router'
import { useT } from '../../i18n/language.tsx'
import { Page } from '../../ui/page.tsx'
import { Segments } from '../../ui/segments.tsx'
import { ChangeList } from './change-list.tsx'
import classes from './history.module.css'
import { TrashList } from './trash-list.tsx'

/** As the address says it. */
interface HistorySearch {
  readonly show?: 'all' | 'removed' | undefined
}

/** What was changed, day by day, and what is gone and can be brought back. */
export function HistoryScreen() {
  const t = useT()
  const navigate = useNavigate()
  const { show = 'all' }: HistorySearch = useSearch({ from: '/history' })
  return (
    <Page title={t('history:title')}>
      <div className={classes.show}>
        <Segments
          label={t('history:show')}
          hideLabel
          value={show}
          options={(['all', 'removed'] as const).map((value) => ({ value, label: t(`history:${value}`) }))}
          onChange={(value) => void navigate({ to: '/history', search: { show: value }, replace: true })}
        />
      </div>
      {show === 'all' ? <ChangeList /> : <TrashList />}
    </Page>
  )
}

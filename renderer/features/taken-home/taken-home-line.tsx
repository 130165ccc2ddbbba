import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { useDatabase } from '../../data/database-context.tsx'
import { useChangeMarks } from '../../data/taken-home/mutations.ts'
import { whoHasItQuery } from '../../data/taken-home/queries.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { showNotice } from '../../ui/notice.tsx'
import classes from './taken-home-line.module.css'

/** Said at the top of every screen while a copy is out, and while these data are the copy that is out. */
export function TakenHomeLine() {
  const t = useT()
  const { language } = useLanguage()
  const { data: who } = useQuery(whoHasItQuery(useDatabase()))
  const marks = useChangeMarks()
  const out = who?.takenHome
  const shown = out ?? who?.atHome
  if (!shown) return null
  const facts = { name: shown.by, day: formatDay(shown.at.slice(0, 10), language, 'long') }
  // Whoever clicks it by mistake would lose what it takes to put the two together.
  async function letGo() {
    const result = await marks.mutateAsync(out ? { takenHome: null } : { atHome: null })
    if (!result.ok) return
    showNotice({
      text: t(out ? 'copies:home.notWaited' : 'copies:home.ordinary'),
      action: {
        label: t('common:action.undo'),
        run: () =>
          marks.mutate({
            ...(out && { takenHome: out }),
            ...(!out && who?.atHome && { atHome: who.atHome }),
          }),
      },
    })
  }
  return (
    <section className={classes.line} aria-label={t('copies:home.title')}>
      <p>{out ? `${t('copies:home.out', facts)} ${t('copies:home.back')}` : t('copies:home.here', facts)}</p>
      <Button variant="subtle" size="sm" onClick={() => void letGo()}>
        {t(out ? 'copies:home.notBack' : 'copies:home.handedIn')}
      </Button>
    </section>
  )
}

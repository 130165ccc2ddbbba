import { Button } from '@mantine/core'
import { today } from '../../../shared/domain/day.ts'
import { formatTimeSpan } from '../../../shared/exchange/format-time.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { formatMoment, localMoment } from '../../ui/format-moment.ts'
import { showNotice } from '../../ui/notice.tsx'
import classes from './kept-draft.module.css'

interface KeptDraftProps {
  /** When it was last written to, in UTC; nothing is shown where there is none. */
  keptAt: string | undefined
  /** Throws it away, and answers with what brings it back. */
  discard(): () => void
}

/** Over a form that opened with what was being written in it when the app last closed or broke down. */
export function KeptDraft({ keptAt, discard }: KeptDraftProps) {
  const t = useT()
  const { language } = useLanguage()
  if (keptAt === undefined) return null
  const [day, time] = localMoment(keptAt).split('T') as [string, string]
  const when =
    day === today()
      ? t('common:draft.today', { time: formatTimeSpan(time, undefined, language) })
      : formatMoment(keptAt, language)
  return (
    <div className={classes.kept}>
      <p>{t('common:draft.kept', { when })}</p>
      <Button
        variant="default"
        onClick={() => {
          const bringBack = discard()
          showNotice({
            text: t('common:draft.discarded'),
            action: { label: t('common:action.undo'), run: bringBack },
          })
        }}
      >
        {t('common:draft.discard')}
      </Button>
    </div>
  )
}

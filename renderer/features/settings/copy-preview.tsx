import { Checkbox, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { closedYearsChanged } from '../../../shared/domain/closed-years-changed.ts'
import { changesBetween } from '../../../shared/domain/place-changes.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { placeFileSummary } from '../../../shared/place-file/place-file-summary.ts'
import type { PlaceFile } from '../../../shared/place-file/read-place-file.ts'
import { useDatabase } from '../../data/database-context.tsx'
import { type Replacement, useReplaceEverything } from '../../data/place/mutations.ts'
import { placeDataQuery } from '../../data/place/queries.ts'
import { useWriteCopy } from '../../data/place/use-write-copy.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { ChangeList } from '../../parts/changes/change-list.tsx'
import { ClosedYearsNote } from '../../parts/changes/closed-years-note.tsx'
import { contentsText } from '../../parts/copy/contents-text.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { formatMoment } from '../../ui/format-moment.ts'
import { showNotice } from '../../ui/notice.tsx'
import classes from './settings.module.css'

interface CopyPreviewProps {
  file: PlaceFile
  reason: Replacement['reason']
  /** False at the first start: then nothing is replaced. */
  replaces: boolean
  onClose(): void
}

/** Shows what is in a copy before it takes the place of everything. */
export function CopyPreview({ file, reason, replaces, onClose }: CopyPreviewProps) {
  const t = useT()
  const { language } = useLanguage()
  const replace = useReplaceEverything(useWriteCopy())
  const { data: now } = useQuery(placeDataQuery(useDatabase()))
  const [goOn, setGoOn] = useState(true)
  const { takenHome } = file
  const counts = placeFileSummary(file.data, file.attachments)
  const what = contentsText(counts, t)

  async function submit() {
    const result = await replace.mutateAsync({
      data: file.data,
      attachments: file.attachments,
      unplaced: file.unplaced,
      reason,
      marks: { atHome: takenHome && goOn ? takenHome : null },
    })
    if (!result.ok) return
    onClose()
    showNotice({
      text: t(replaces ? 'settings:copies.replaced' : 'settings:copies.opened', { name: counts.placeName }),
    })
  }

  return (
    <FormDialog
      title={counts.placeName}
      action={t('settings:copies.use')}
      busy={replace.isPending}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Stack gap="sm">
        <p style={{ margin: 0 }}>
          {t('settings:copies.contains', { what })}
          {file.savedAt &&
            ` ${t('settings:copies.savedAt', { moment: formatMoment(file.savedAt, language) })}`}
        </p>
        {takenHome && (
          <>
            <p className={classes.label}>
              {t('copies:fromHome.what', {
                name: takenHome.by,
                day: formatDay(takenHome.at.slice(0, 10), language, 'long'),
              })}
            </p>
            <Checkbox
              label={t('copies:fromHome.goOn')}
              checked={goOn}
              onChange={(event) => setGoOn(event.currentTarget.checked)}
            />
          </>
        )}
        {replaces && now && (
          <div>
            <p className={classes.label}>{t('difference:title')}</p>
            <ChangeList changes={changesBetween(now, file.data)} />
          </div>
        )}
        {replaces && now && (
          <ClosedYearsNote changes={closedYearsChanged(now, file.data)} replacing={{ by: 'copy' }} />
        )}
        {replaces && <p style={{ margin: 0 }}>{t('settings:copies.replaces')}</p>}
      </Stack>
    </FormDialog>
  )
}

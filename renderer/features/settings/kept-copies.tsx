import { Button, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PlaceFile } from '../../../shared/place-file/read-place-file.ts'
import { useDatabase } from '../../data/database-context.tsx'
import { keptCopiesQuery } from '../../data/kept-copy/queries.ts'
import { useReadKeptCopy } from '../../data/place/use-copies.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { formatMoment } from '../../ui/format-moment.ts'
import list from '../../ui/list.module.css'
import { CopyPreview } from './copy-preview.tsx'
import classes from './settings.module.css'

/** What was here before a copy took its place, each time: it can be put back. */
export function KeptCopies() {
  const t = useT()
  const { language } = useLanguage()
  const { data: copies = [] } = useQuery(keptCopiesQuery(useDatabase()))
  const read = useReadKeptCopy()
  const [file, setFile] = useState<PlaceFile>()
  if (copies.length === 0) return null
  return (
    <Stack gap="xs">
      <p className={classes.label}>{t('settings:copies.kept')}</p>
      <ul className={`${list.list} ${classes.kept}`}>
        {copies.map((copy) => (
          <li key={copy.id}>
            <span>
              <strong>{copy.placeName}</strong>
              <span className={classes.soft}>
                {formatMoment(copy.at, language)} ·{' '}
                {t('settings:copies.activities', { count: copy.counts.activities })}
              </span>
            </span>
            <Button
              variant="default"
              onClick={async () => {
                const result = await read.mutateAsync(copy.id)
                if (result.ok) setFile(result.value)
              }}
            >
              {t('settings:copies.putBack')}
            </Button>
          </li>
        ))}
      </ul>
      {file && <CopyPreview file={file} reason="restored" replaces onClose={() => setFile(undefined)} />}
    </Stack>
  )
}

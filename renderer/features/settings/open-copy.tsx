import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PlaceFile } from '../../../shared/place-file/read-place-file.ts'
import { useDatabase } from '../../data/database-context.tsx'
import { placeDataQuery } from '../../data/place/queries.ts'
import { useChooseCopy } from '../../data/place/use-copies.ts'
import { useT } from '../../i18n/language.tsx'
import { LaterCopyPreview } from './later-copy-preview.tsx'

/** Opens a copy: choose a file, see what is in it, and only then let it take the place of everything. */
export function OpenCopyButton() {
  const t = useT()
  const choose = useChooseCopy()
  const { data } = useQuery(placeDataQuery(useDatabase()))
  const [file, setFile] = useState<PlaceFile>()
  return (
    <>
      <Button
        variant="default"
        loading={choose.isPending}
        onClick={async () => {
          const result = await choose.mutateAsync()
          if (result.ok) setFile(result.value)
        }}
      >
        {t('settings:copies.open')}
      </Button>
      {file && (
        <LaterCopyPreview
          file={file}
          reason="opened-copy"
          replaces={data !== null}
          onClose={() => setFile(undefined)}
        />
      )}
    </>
  )
}

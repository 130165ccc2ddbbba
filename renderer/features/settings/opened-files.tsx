import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { errorText } from '../../../shared/locales/error-text.ts'
import type { PlaceFile } from '../../../shared/place-file/read-place-file.ts'
import { useDatabase } from '../../data/database-context.tsx'
import { placeDataQuery } from '../../data/place/queries.ts'
import { readCopy } from '../../data/place/read-copy.ts'
import { useHost } from '../../host/host-context.tsx'
import { useT } from '../../i18n/language.tsx'
import { showNotice } from '../../ui/notice.tsx'
import { LaterCopyPreview } from './later-copy-preview.tsx'

/** Place files opened from outside, by a double click in the file manager. */
export function OpenedFiles() {
  const t = useT()
  const { fileOpening } = useHost()
  const { data } = useQuery(placeDataQuery(useDatabase()))
  const [file, setFile] = useState<PlaceFile>()

  useEffect(
    () =>
      fileOpening?.onOpen(async (opened) => {
        const read = opened.ok ? await readCopy(opened.value.bytes) : opened
        if (read.ok) setFile(read.value)
        else showNotice({ text: errorText(t, read), alarm: true })
      }),
    [fileOpening, t],
  )
  return file ? (
    <LaterCopyPreview
      file={file}
      reason="opened-copy"
      replaces={data !== null}
      onClose={() => setFile(undefined)}
    />
  ) : null
}

import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { errorText } from '../../../shared/locales/error-text.ts'
import { useDatabase } from '../../data/database-context.tsx'
import { placeDataQuery } from '../../data/place/queries.ts'
import { type OpenedCopy, openCopy } from '../../data/place/read-copy.ts'
import { useHost } from '../../host/host-context.tsx'
import { useT } from '../../i18n/language.tsx'
import { showNotice } from '../../ui/notice.tsx'
import { LaterOpenedCopy } from './later-opened-copy.tsx'

/** Place files opened from outside, by a double click in the file manager. */
export function OpenedFiles() {
  const t = useT()
  const { fileOpening } = useHost()
  const { data } = useQuery(placeDataQuery(useDatabase()))
  const [opened, setOpened] = useState<OpenedCopy>()

  useEffect(
    () =>
      fileOpening?.onOpen(async (given) => {
        const read = given.ok ? await openCopy(given.value.bytes) : given
        if (read.ok) setOpened(read.value)
        else showNotice({ text: errorText(t, read), alarm: true })
      }),
    [fileOpening, t],
  )
  return opened ? (
    <LaterOpenedCopy opened={opened} replaces={data !== null} onClose={() => setOpened(undefined)} />
  ) : null
}

import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useDatabase } from '../../data/database-context.tsx'
import { placeDataQuery } from '../../data/place/queries.ts'
import type { OpenedCopy } from '../../data/place/read-copy.ts'
import { useChooseCopy } from '../../data/place/use-copies.ts'
import { useT } from '../../i18n/language.tsx'
import { LaterOpenedCopy } from './later-opened-copy.tsx'

/** Opens a copy: choose a file, see what is in it, and only then let it take the place of everything. */
export function OpenCopyButton() {
  const t = useT()
  const choose = useChooseCopy()
  const { data } = useQuery(placeDataQuery(useDatabase()))
  const [opened, setOpened] = useState<OpenedCopy>()
  return (
    <>
      <Button
        variant="default"
        loading={choose.isPending}
        onClick={async () => {
          const result = await choose.mutateAsync()
          if (result.ok) setOpened(result.value)
        }}
      >
        {t('settings:copies.open')}
      </Button>
      {opened && (
        <LaterOpenedCopy opened={opened} replaces={data !== null} onClose={() => setOpened(undefined)} />
      )}
    </>
  )
}

import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useStartPlace } from '../../data/place/mutations.ts'
import { useT } from '../../i18n/language.tsx'
import { useToday } from '../../ui/use-today.ts'
import { StartPage } from './start-page.tsx'

/**
 * The very first page: begin with a place of one's own, look around in an example, or open a copy.
 *
 * `openCopy` is the button that opens a place file; the composition root lends it, since it belongs to the settings.
 */
export function FirstStart({ openCopy }: { openCopy: ReactNode }) {
  const t = useT()
  const today = useToday()
  const start = useStartPlace()
  const [fetching, setFetching] = useState(false)

  async function lookAtExample() {
    setFetching(true)
    const [{ buildSamplePlace }, source] = await Promise.all([
      import('../../../shared/sample-place.ts'),
      import('../../../resources/sample-place/sample-place.json'),
    ])
    start.mutate({ data: buildSamplePlace(source.default, today, () => crypto.randomUUID()) })
  }

  return (
    <StartPage
      title={t('start:title')}
      lead={t('start:lead')}
      promise={t('start:promise')}
      busy={start.isPending && !fetching}
      onBegin={(data) => start.mutate({ data })}
      others={
        <>
          <Button variant="default" loading={fetching} onClick={() => void lookAtExample()}>
            {t('start:example')}
          </Button>
          {openCopy}
        </>
      }
    />
  )
}

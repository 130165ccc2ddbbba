import { Button } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { closedYearsChanged } from '../../../shared/domain/closed-years-changed.ts'
import { newPlaceData } from '../../../shared/domain/place-data.ts'
import { useReplaceEverything } from '../../data/place/mutations.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useWriteCopy } from '../../data/place/use-write-copy.ts'
import { useT } from '../../i18n/language.tsx'
import { ClosedYearsNote } from '../../parts/changes/closed-years-note.tsx'
import { useGoOn } from '../../ui/use-go-on.ts'
import { StartPage } from './start-page.tsx'

/** Begins with a place of one's own after looking at the example (or at another place); what was there is kept. */
export function StartOver() {
  const t = useT()
  const goOn = useGoOn()
  const router = useRouter()
  const here = usePlaceData()
  const replace = useReplaceEverything(useWriteCopy())
  return (
    <StartPage
      title={t('start:over.title')}
      lead={t('start:over.lead')}
      promise={t('start:over.kept', { name: here.place.name })}
      warning={
        <ClosedYearsNote
          changes={closedYearsChanged(here, newPlaceData(here.place))}
          replacing={{ by: 'new-place' }}
        />
      }
      busy={replace.isPending}
      onBegin={async (data) => {
        const result = await replace.mutateAsync({
          data,
          attachments: [],
          reason: 'started-over',
          marks: { takenHome: null, atHome: null },
        })
        if (result.ok) void goOn({ to: '/', replace: true })
      }}
      others={
        <Button variant="default" onClick={() => router.history.back()}>
          {t('common:action.cancel')}
        </Button>
      }
    />
  )
}

import { Button } from '@mantine/core'
import type { ErrorCode, ErrorDetails } from '../../shared/domain/result.ts'
import { errorText } from '../../shared/locales/error-text.ts'
import type { TextKey } from '../../shared/locales/translate.ts'
import { useHost } from '../host/host-context.tsx'
import { useT } from '../i18n/language.tsx'
import { LonePage } from '../ui/lone-page.tsx'

/** What stands over the sentence of each code; every other code is one the database has no name for. */
const titles: Partial<Record<ErrorCode, TextKey>> = {
  'storage-full': 'common:badStart.full',
  'storage-blocked': 'common:badStart.blocked',
  'storage-newer': 'common:badStart.newer',
  'storage-damaged': 'common:badStart.damaged',
}

/** Tried again once already in this window: a second failure is no passing one. */
const TRIED = 'bad-start-tried'

/**
 * The data could not be opened, or do not hold. Nothing has been changed, and nothing is repaired in place: they are
 * tried again, or put aside as they are, so that the app's own copies can be brought back.
 */
export function BadStart({ code, details }: { code: ErrorCode; details: ErrorDetails | undefined }) {
  const t = useT()
  const { data, snapshots } = useHost()
  const hopeless =
    code === 'storage-damaged' || (code === 'storage-failed' && sessionStorage.getItem(TRIED) !== null)
  return (
    <LonePage
      title={t(titles[code] ?? 'common:badStart.failed')}
      lead={errorText(t, { code, ...(details && { details }) })}
    >
      {hopeless && data ? (
        <>
          <p style={{ margin: 0 }}>
            {t(snapshots ? 'common:badStart.aside' : 'common:badStart.asideByHand')}
          </p>
          <Button size="xl" onClick={() => void data.setAside()}>
            {t(snapshots ? 'common:badStart.find' : 'common:badStart.open')}
          </Button>
        </>
      ) : (
        <Button
          size="xl"
          onClick={() => {
            sessionStorage.setItem(TRIED, code)
            location.reload()
          }}
        >
          {t('common:badStart.again')}
        </Button>
      )}
    </LonePage>
  )
}

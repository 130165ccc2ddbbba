import { Button } from '@mantine/core'
import type { ErrorCode, ErrorDetails } from '../../shared/domain/result.ts'
import { errorText } from '../../shared/locales/error-text.ts'
import { useT } from '../i18n/language.tsx'
import { Page } from '../ui/page.tsx'

/** The database could not be opened. Nothing has been changed, so trying again is safe. */
export function NoDatabase({ code, details }: { code: ErrorCode; details: ErrorDetails | undefined }) {
  const t = useT()
  return (
    <main>
      <Page title={t('common:noDatabase.title')} lead={errorText(t, { code, ...(details && { details }) })}>
        <Button size="lg" onClick={() => location.reload()}>
          {t('common:noDatabase.again')}
        </Button>
      </Page>
    </main>
  )
}

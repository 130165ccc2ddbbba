import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { useT } from '../i18n/language.tsx'
import classes from './form-foot.module.css'

interface FormFootProps {
  /** The words on the button that saves. */
  action: string
  busy: boolean
  onLeave(): void
  /** A rare button at the left. */
  aside?: ReactNode
}

/** The buttons of a page that is one form, in sight however long it is. */
export function FormFoot({ action, busy, onLeave, aside }: FormFootProps) {
  const t = useT()
  return (
    <div className={classes.foot} data-foot>
      <Group gap="sm">{aside}</Group>
      <Group gap="sm">
        <Button variant="default" size="lg" onClick={onLeave}>
          {t('common:action.cancel')}
        </Button>
        <Button type="submit" size="lg" loading={busy}>
          {action}
        </Button>
      </Group>
    </div>
  )
}

import { Button, Group, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useT } from '../i18n/language.tsx'
import { Dialog } from './dialog.tsx'
import classes from './form-dialog.module.css'
import { findUnreadField } from './unread-field.ts'

interface FormDialogProps {
  title: string
  /** The words on the button that does it. */
  action: string
  /** Given the form, so that what is missing can be shown in it. */
  onSubmit(form: HTMLFormElement): void
  onClose(): void
  /** The button that leaves everything as it was; closes it where left out. */
  onCancel?(): void
  /** Its words, where "Annullér" could be taken for what the dialog is about. */
  cancel?: string
  /** Stands at the left of the buttons: what is done rarely. */
  aside?: ReactNode
  busy?: boolean
  /** For a form of many fields. */
  wide?: boolean
  children: ReactNode
}

/** A small form over the page: one button that does it, one that leaves everything as it was. */
export function FormDialog({
  title,
  action,
  onSubmit,
  onClose,
  onCancel = onClose,
  cancel,
  aside,
  busy,
  wide,
  children,
}: FormDialogProps) {
  const t = useT()
  return (
    <Dialog title={title} onClose={onClose} size={wide ? '52rem' : '36rem'} closes="by-cross">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const unread = findUnreadField(event.currentTarget)
          if (unread) unread.focus()
          else onSubmit(event.currentTarget)
        }}
      >
        <Stack gap="md">{children}</Stack>
        <Group justify="space-between" gap="sm" className={classes.foot}>
          <div>{aside}</div>
          <Group gap="sm">
            <Button variant="default" onClick={onCancel}>
              {cancel ?? t('common:action.cancel')}
            </Button>
            <Button type="submit" loading={busy ?? false}>
              {action}
            </Button>
          </Group>
        </Group>
      </form>
    </Dialog>
  )
}

import { Modal } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { useT } from '../i18n/language.tsx'

interface DialogProps {
  title: string
  onClose(): void
  size?: string
  /** How it may be closed besides Escape and its own buttons: by its cross and a click beside it, by the cross, or not. */
  closes?: 'anywhere' | 'by-cross' | 'by-button'
  children: ReactNode
}

/** A window over the page. When it is gone the keyboard is back where it was opened from. */
export function Dialog({ title, onClose, size, closes = 'anywhere', children }: DialogProps) {
  const t = useT()
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      const back = before?.isConnected ? before : document.getElementById('content')
      if (back instanceof HTMLElement) back.focus({ preventScroll: true })
    },
    [before],
  )
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      {...(size && { size })}
      closeOnClickOutside={closes === 'anywhere'}
      withCloseButton={closes !== 'by-button'}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      {children}
    </Modal>
  )
}

import { Button, Group } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useT } from '../i18n/language.tsx'
import classes from './folded-section.module.css'
import { Section } from './section.tsx'

interface FoldedSectionProps {
  title: string
  hint?: string
  /** What it says, in a few words; nothing where nothing is written in it yet. */
  said: readonly string[]
  /** Something in it is to be mended. */
  mend?: boolean
  children: ReactNode
}

/** A part of a form that most have no need of: what it says, and the button that opens it. It stays open. */
export function FoldedSection({ title, hint, said, mend = false, children }: FoldedSectionProps) {
  const t = useT()
  const [open, setOpen] = useState(mend)
  const [byHand, setByHand] = useState(false)
  const isWritten = said.length > 0
  const body = useRef<HTMLDivElement>(null)
  if (mend && !open) setOpen(true)
  useEffect(() => {
    if (byHand) body.current?.querySelector<HTMLElement>('input, textarea, button')?.focus()
  }, [byHand])

  if (open)
    return (
      <Section title={title} {...(hint && { hint })}>
        <div ref={body} className={classes.open}>
          {children}
        </div>
      </Section>
    )
  return (
    <Section title={title}>
      <Group gap="md" justify="space-between" wrap="nowrap" align="flex-start">
        <p className={classes.said}>
          {!isWritten
            ? t('common:folded.nothing')
            : said.map((words, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: words have no identity of their own
                <span key={at}>{words}</span>
              ))}
        </p>
        <Button
          variant="default"
          className={classes.button}
          aria-label={t(isWritten ? 'common:folded.editNamed' : 'common:folded.fillInNamed', { title })}
          onClick={() => {
            setOpen(true)
            setByHand(true)
          }}
        >
          {t(isWritten ? 'common:action.edit' : 'common:folded.fillIn')}
        </Button>
      </Group>
    </Section>
  )
}

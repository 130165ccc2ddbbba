import { Button, Group } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Drafted } from '../../data/draft/use-draft.ts'
import { useT } from '../../i18n/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { KeptDraft } from './kept-draft.tsx'

interface DraftFormProps {
  drafted: Pick<Drafted<unknown, unknown>, 'keptAt' | 'discard' | 'round' | 'changed' | 'done'>
  onSubmit(form: HTMLFormElement): void
  /** Whether what it says is being saved, so that whoever leaves is not asked. */
  isSaved(): boolean | Promise<boolean>
  className?: string | undefined
  children: ReactNode
}

/**
 * A form that fills a page: over it what came back of an earlier day, and whoever goes elsewhere with something written
 * and not saved is asked.
 */
export function DraftForm({ drafted, onSubmit, isSaved, className, children }: DraftFormProps) {
  const blocker = useBlocker({
    shouldBlockFn: async () => drafted.changed && !(await isSaved()),
    // What is written is kept, and there when the form opens again.
    enableBeforeUnload: false,
    withResolver: true,
  })
  return (
    <>
      <KeptDraft keptAt={drafted.keptAt} discard={drafted.discard} />
      <form
        key={drafted.round}
        noValidate
        className={className}
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit(event.currentTarget)
        }}
      >
        {children}
      </form>
      {blocker.status === 'blocked' && (
        <LeaveDialog
          onStay={blocker.reset}
          onLeave={() => {
            drafted.done()
            blocker.proceed()
          }}
        />
      )}
    </>
  )
}

function LeaveDialog({ onStay, onLeave }: { onStay(): void; onLeave(): void }) {
  const t = useT()
  return (
    <Dialog title={t('common:unsaved.title')} onClose={onStay} closes="by-button">
      <p style={{ marginTop: 0 }}>{t('common:unsaved.text')}</p>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onLeave}>
          {t('common:unsaved.leave')}
        </Button>
        <Button data-autofocus onClick={onStay}>
          {t('common:unsaved.stay')}
        </Button>
      </Group>
    </Dialog>
  )
}

import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { type Grant, lastYearOf } from '../../../../shared/domain/grant.ts'
import { useRemoveGrant } from '../../../data/grant/mutations.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useT } from '../../../i18n/language.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { useGoOn } from '../../../ui/use-go-on.ts'
import { usesOf } from './uses-of.ts'

interface RemoveGrantButtonProps {
  grant: Grant
  /** It is going; nothing written in the form is to be kept. */
  onRemoved(): void
}

/** Deletes a grant that nothing was written on. One that was used stays, and what can be done instead is said. */
export function RemoveGrantButton({ grant, onRemoved }: RemoveGrantButtonProps) {
  const t = useT()
  const goOn = useGoOn()
  const data = usePlaceData()
  const remove = useRemoveGrant()
  const [asked, setAsked] = useState(false)
  const uses = usesOf(data, grant.id, ...grant.categories.map(({ id }) => id))
  const isClosedIn = data.bookYears.some(({ grants }) => grants.some(({ id }) => id === grant.id))
  const isUsed = uses > 0 || isClosedIn

  async function take() {
    if (!(await remove.mutateAsync(grant)).ok) return
    onRemoved()
    void goOn({ to: '/accounts/grants', replace: true, ignoreBlocker: true })
  }
  return (
    <>
      <Button variant="subtle" size="lg" onClick={() => (isUsed ? setAsked(true) : void take())}>
        {t('common:action.remove')}
      </Button>
      {asked && (
        <Dialog title={t('grants:inUse.title')} onClose={() => setAsked(false)} size="36rem">
          <p style={{ marginTop: 0 }}>
            {uses > 0
              ? t('grants:inUse.text', { count: uses, year: lastYearOf(grant) })
              : t('grants:inUse.closed', { year: lastYearOf(grant) })}
          </p>
          <Group justify="flex-end">
            <Button data-autofocus onClick={() => setAsked(false)}>
              {t('grants:inUse.understood')}
            </Button>
          </Group>
        </Dialog>
      )}
    </>
  )
}

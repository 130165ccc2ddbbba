import { IconUserCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { useSitting } from '../../data/sitting/queries.ts'
import { useT } from '../../i18n/language.tsx'
import { useToday } from '../../ui/use-today.ts'
import classes from './sitting.module.css'
import { SittingDialog } from './sitting-dialog.tsx'

/** Who sits here today, at the foot of the menu; whoever does not want to say so is never asked. */
export function SittingButton() {
  const t = useT()
  const name = useSitting(useToday())
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={classes.button}
        {...(name && { 'aria-label': t('history:who.sits', { name }) })}
        onClick={() => setOpen(true)}
      >
        <IconUserCircle aria-hidden stroke={1.75} />
        <span>{name ?? t('history:who.title')}</span>
      </button>
      {open && <SittingDialog name={name} onClose={() => setOpen(false)} />}
    </>
  )
}

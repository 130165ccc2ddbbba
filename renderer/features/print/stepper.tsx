import { useT } from '../../i18n/language.tsx'
import { Steps } from '../../ui/steps.tsx'
import classes from './print.module.css'

interface StepperProps {
  label: string
  value: string
  detail?: string
  previous(): void
  next(): void
}

/** One step back, one step on: a week or a month. */
export function Stepper({ label, value, detail, previous, next }: StepperProps) {
  const t = useT()
  return (
    <fieldset aria-label={label}>
      <Steps
        previous={{ label: t('printing:previous'), run: previous }}
        next={{ label: t('printing:next'), run: next }}
      >
        <div className={classes.step} role="status">
          <strong>{value}</strong>
          {detail && <span>{detail}</span>}
        </div>
      </Steps>
    </fieldset>
  )
}

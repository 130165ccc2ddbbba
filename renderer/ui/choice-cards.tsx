import { Input } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './choice-cards.module.css'

export interface Choice {
  readonly value: string
  readonly label: string
  /** Said under the label, such as what is left; may be empty. */
  readonly note: string
}

export interface ChoiceGroup {
  /** Empty where the choices need no heading. */
  readonly label: string
  readonly choices: readonly Choice[]
}

interface ChoiceCardsProps {
  label: string
  groups: readonly ChoiceGroup[]
  value: string
  onChange(value: string): void
  error?: ReactNode
}

/** Choices laid out as cards, all in sight, of which one holds: radio buttons. */
export function ChoiceCards({ label, groups, value, onChange, error }: ChoiceCardsProps) {
  const name = useId()
  return (
    <Input.Wrapper
      component="fieldset"
      size="md"
      label={label}
      labelElement="div"
      error={error}
      role="radiogroup"
      aria-label={label}
      {...(error && { 'data-gap': true, tabIndex: -1 })}
    >
      <div className={classes.groups}>
        {groups.map((group) => (
          <div key={group.label} className={classes.group}>
            {group.label !== '' && <p className={classes.heading}>{group.label}</p>}
            <div className={classes.cards}>
              {group.choices.map((choice) => (
                <label key={choice.value} className={classes.card}>
                  <input
                    type="radio"
                    name={name}
                    value={choice.value}
                    checked={choice.value === value}
                    onChange={() => onChange(choice.value)}
                  />
                  <span>
                    <span className={classes.label}>{choice.label}</span>
                    {choice.note !== '' && <span className={classes.note}>{choice.note}</span>}
                  </span>
                </label>
              ))}
            </div>
          </div>
        ))}
      </div>
    </Input.Wrapper>
  )
}

import type { Ore } from '../../../../shared/domain/money.ts'
import classes from './spending-bar.module.css'

interface SpendingBarProps {
  budget: Ore
  spent: Ore
  planned: Ore
  /** The bar of a whole grant. */
  large?: boolean
}

/**
 * One bar for one budget: filled is spent, striped is planned, empty is left. What goes past the budget stands past its
 * mark. The same stands in words beside it, so it is nothing to those who listen.
 */
export function SpendingBar({ budget, spent, planned, large }: SpendingBarProps) {
  const whole = Math.max(budget, spent + planned, 1)
  const share = (amount: Ore) => `${(Math.max(0, amount) / whole) * 100}%`
  return (
    <div className={large ? `${classes.bar} ${classes.large}` : classes.bar} aria-hidden>
      <div className={classes.spent} style={{ width: share(spent) }} />
      <div className={classes.planned} style={{ width: share(planned) }} />
      {budget > 0 && spent + planned > budget && (
        <div className={classes.mark} style={{ left: share(budget) }} />
      )}
    </div>
  )
}

import { useEffect, useState } from 'react'
import type { BudgetWarning } from '../../../shared/domain/budget-warning.ts'
import type { Day } from '../../../shared/domain/day.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import { untilIdle } from '../../data/snapshot/until-idle.ts'

/** Of the accounts only what matters most stands on Overblik; the rest where the accounts are. */
const MOST = 2
/** How many there were last: so many lines are kept free, so that nothing moves under somebody's hand when they come. */
const KEY = 'budget-warnings'

/**
 * What the accounts warn of, worked out when everything else is on the screen: until then `undefined`s, as many as there
 * were last. When something changes, those from before stay until it is worked out anew.
 */
export function useBudgetWarnings(data: PlaceData, today: Day): readonly (BudgetWarning | undefined)[] {
  const [warnings, setWarnings] = useState<readonly (BudgetWarning | undefined)[]>(() =>
    keepsAccounts(data) ? Array.from({ length: lastCount() }, () => undefined) : [],
  )
  useEffect(() => {
    let outdated = false
    async function look() {
      await untilIdle()
      const { budgetWarnings } = await import('../../../shared/domain/budget-warnings.ts')
      if (outdated) return
      const found = budgetWarnings(data, today).slice(0, MOST)
      localStorage.setItem(KEY, String(found.length))
      setWarnings(found)
    }
    if (keepsAccounts(data)) void look()
    else setWarnings((was) => (was.length > 0 ? [] : was))
    return () => {
      outdated = true
    }
  }, [data, today])
  return warnings
}

function keepsAccounts({ grants, entries }: PlaceData): boolean {
  return grants.length + entries.length > 0
}

function lastCount(): number {
  const count = Number(localStorage.getItem(KEY))
  return count > 0 ? Math.min(count, MOST) : 0
}

import { useSyncExternalStore } from 'react'
import { type Day, today } from '../../shared/domain/day.ts'

/** Looks at the clock when the window is looked at again, and every minute: the PC in the hall may stay on for weeks. */
export function subscribeToClock(onChange: () => void): () => void {
  const timer = setInterval(onChange, 60_000)
  addEventListener('focus', onChange)
  return () => {
    clearInterval(timer)
    removeEventListener('focus', onChange)
  }
}

/** Today where the computer stands; changes at midnight. */
export function useToday(): Day {
  return useSyncExternalStore(subscribeToClock, today)
}

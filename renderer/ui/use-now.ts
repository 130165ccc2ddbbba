import { useSyncExternalStore } from 'react'
import { Temporal } from 'temporal-polyfill'
import { subscribeToClock } from './use-today.ts'

/** The clock here, `2026-11-23T14:05`; sorts as text, and changes when a minute has passed. */
export function useNow(): string {
  return useSyncExternalStore(subscribeToClock, now)
}

function now(): string {
  return Temporal.Now.plainDateTimeISO().toString({ smallestUnit: 'minute' })
}

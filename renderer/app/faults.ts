/** Errors of the page that nobody expected: of each the kind is logged, and what stands in it stays here. */
import type { RootOptions } from 'react-dom/client'
import { kindOfFault } from '../../shared/host/kind-of-fault.ts'

/** Whoever writes the app reads errors whole, on data of their own. */
const whole = import.meta.env.DEV

/** Those outside of React: in an event, or in a promise nobody waited for. */
export function watchFaults(): void {
  if (whole) return
  addEventListener('error', (event) => {
    event.preventDefault()
    // A size that changed while sizes were told of is drawn in the next frame: Chromium's way to say so, and no fault.
    if (event.message.startsWith('ResizeObserver loop')) return
    console.error(`uncaught: ${kindOfFault(event.error)}`)
  })
  addEventListener('unhandledrejection', (event) => {
    event.preventDefault()
    console.error(`unhandled: ${kindOfFault(event.reason)}`)
  })
}

/** Those on a screen, which `BrokenScreen` stands in for. */
export const faultsOnScreens: RootOptions = whole
  ? {}
  : {
      onCaughtError: (error) => console.error(`broken screen: ${kindOfFault(error)}`),
      onUncaughtError: (error) => console.error(`broken page: ${kindOfFault(error)}`),
      onRecoverableError: (error) => console.error(`drawn again: ${kindOfFault(error)}`),
    }

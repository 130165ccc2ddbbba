import { Temporal } from 'temporal-polyfill'
import { onTestFinished, vi } from 'vitest'

/** The clock of the PC stands there, in Danish time, until it is set again or the test is over. */
export function setClock(local: string): void {
  const moment = Temporal.PlainDateTime.from(local).toZonedDateTime(Temporal.Now.timeZoneId())
  // The browser's own Temporal does not look at `Date`, which is all that fake timers would set.
  const clocks = [
    vi.spyOn(Temporal.Now, 'instant').mockReturnValue(moment.toInstant()),
    vi.spyOn(Temporal.Now, 'plainDateISO').mockReturnValue(moment.toPlainDate()),
  ]
  onTestFinished(() => {
    for (const clock of clocks) clock.mockRestore()
  })
}

import type { DateBlockRow } from '../../../shared/exchange/date-block.ts'
import type { DateChange } from '../../parts/occurrence/use-date-change.ts'

/** What a row of a pasted list says of its date. */
export function saidOf({ topic, host, coffeeDuty, note, cancelled }: DateBlockRow): DateChange {
  return {
    ...(topic !== undefined && { topic }),
    ...(host !== undefined && { host }),
    ...(coffeeDuty !== undefined && { coffeeDuty }),
    ...(note !== undefined && { note }),
    ...(cancelled && { cancelled }),
  }
}

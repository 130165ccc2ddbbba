/** Places that keep to every rule of the format and are still more than any screen could be worked out from. */
import { type PlaceData, rowKinds } from '../domain/place-data.ts'
import { mostDatesAYear } from '../domain/recurrence.ts'
import { MAX_DATES_A_YEAR, MAX_ROWS, MAX_VALUES } from './limits.ts'

/** Whether a place has more rows, or more dates in a year, than a place file may hold. */
export function isTooMuch(data: PlaceData): boolean {
  return rowKinds.some((kind) => data[kind].length > MAX_ROWS[kind]) || datesAYear(data) > MAX_DATES_A_YEAR
}

function datesAYear({ activities, bookings }: PlaceData): number {
  const ofActivities = activities.map(({ versions }) =>
    versions.reduce((most, { recurrence }) => Math.max(most, mostDatesAYear(recurrence)), 0),
  )
  const ofBookings = bookings.map(({ recurrence }) => mostDatesAYear(recurrence))
  return [...ofActivities, ...ofBookings].reduce((sum, dates) => sum + dates, 0)
}

const [COMMA, BRACKET, BRACE] = [0x2c, 0x5b, 0x7b]

/**
 * Whether the bytes of a JSON text may hold more values than one can be asked to wait for: every value but the first
 * stands after one of these, so those in texts are counted with them rather than parsed to be told apart.
 */
export function hasTooManyValues(json: Uint8Array): boolean {
  let count = 0
  for (let i = 0; i < json.length; i += 1) {
    const byte = json[i]
    if (byte === COMMA || byte === BRACKET || byte === BRACE) count += 1
  }
  return count > MAX_VALUES
}

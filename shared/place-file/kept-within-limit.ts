/** When snapshots take more room than they may: which of them go. */
import type { AgedSnapshot, KeptWithin } from './aged-snapshot.ts'

/** The newest so many never go. */
const NEWEST = 10
/** Of so many of the latest months the last never goes. */
const MONTHS = 12

/**
 * Lets go the oldest of the month that has the most of them, until they fit. The newest ten and each installation's
 * newest, the last of each of the latest twelve months and those `neverGo` names stay, fit or not. A tenth of the limit is always for the others: when
 * a place has more pictures than the limit, letting go of the past would not help.
 */
export function withinLimit(
  oldestFirst: readonly AgedSnapshot[],
  neverGo: ReadonlySet<string>,
  { limit, sizeOf }: Pick<KeptWithin, 'limit' | 'sizeOf'>,
): Set<string> {
  const kept = new Map(oldestFirst.map((snapshot) => [snapshot.id, snapshot]))
  const size = new Size(sizeOf)
  const stay = staying(oldestFirst, neverGo)
  for (const snapshot of oldestFirst) if (stay.has(snapshot.id)) size.add(snapshot)
  const allowed = Math.max(limit, size.bytes + limit / 10)
  const months = new Map<string, AgedSnapshot[]>()
  for (const snapshot of oldestFirst) {
    if (stay.has(snapshot.id)) continue
    size.add(snapshot)
    const month = months.get(monthOf(snapshot))
    if (month) month.push(snapshot)
    else months.set(monthOf(snapshot), [snapshot])
  }
  while (size.bytes > allowed) {
    const crowded = [...months.values()].reduce(
      (most, month) => (month.length > most.length ? month : most),
      [],
    )
    const oldest = crowded.shift()
    if (!oldest) break
    size.remove(oldest)
    kept.delete(oldest.id)
  }
  return new Set(kept.keys())
}

function staying(oldestFirst: readonly AgedSnapshot[], neverGo: ReadonlySet<string>): Set<string> {
  const lastOfMonths = new Map(oldestFirst.map((snapshot) => [monthOf(snapshot), snapshot.id]))
  const lastOfLines = new Map(oldestFirst.map(({ line, id }) => [line, id]))
  return new Set([
    ...neverGo,
    ...lastOfLines.values(),
    ...oldestFirst.slice(-NEWEST).map(({ id }) => id),
    ...[...lastOfMonths.values()].slice(-MONTHS),
  ])
}

function monthOf({ at }: AgedSnapshot): string {
  return at.slice(0, 7)
}

/** What snapshots take together, an attachment counted once however many name it. */
class Size {
  bytes = 0
  readonly #naming = new Map<string, number>()
  readonly #sizeOf: (attachment: string) => number

  constructor(sizeOf: (attachment: string) => number) {
    this.#sizeOf = sizeOf
  }

  add({ bytes, attachments }: AgedSnapshot): void {
    this.bytes += bytes
    for (const name of attachments) {
      const naming = this.#naming.get(name) ?? 0
      if (naming === 0) this.bytes += this.#sizeOf(name)
      this.#naming.set(name, naming + 1)
    }
  }

  remove({ bytes, attachments }: AgedSnapshot): void {
    this.bytes -= bytes
    for (const name of attachments) {
      const naming = (this.#naming.get(name) ?? 0) - 1
      if (naming === 0) this.bytes -= this.#sizeOf(name)
      this.#naming.set(name, naming)
    }
  }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balanceOf } from '../../../shared/domain/balance.ts'
import { amountOf, type Entry } from '../../../shared/domain/entry.ts'
import { changesTin, recounted } from '../../../shared/domain/recount.ts'
import { makeEntry } from '../../factories/accounts.ts'
import { idOf } from '../../factories/ids.ts'

const TODAY = '2026-11-25'

interface Step {
  readonly kind: 'income' | 'expense' | 'count' | 'opening'
  readonly day: number
  readonly amount: number
}
const anySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('income', 'expense', 'count', 'count', 'opening'),
    day: fc.integer({ min: 1, max: 9 }),
    amount: fc.integer({ min: 1, max: 500_00 }),
  }),
  { minLength: 1, maxLength: 10 },
)

/** A count says the truth at its place in the book: the tin holds what was counted, until something later moves. */
function wrongCounts(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ kind, date, voucher = 0, counted = 0 }) => {
    if (kind !== 'count') return false
    const until = entries.filter(
      (one) => one.date < date || (one.date === date && (one.voucher ?? 0) <= voucher),
    )
    return balanceOf(until, 'cash', date) !== counted
  })
}

/** Written down one after the other, on any days; a count finds what it finds. */
function written(steps: readonly Step[]): Entry[] {
  let entries: Entry[] = []
  for (const [n, { kind, day, amount }] of steps.entries()) {
    const at = { id: idOf(n), date: `2026-03-0${day}`, voucher: n + 1, amount, kind }
    const { voucher: _, ...opening } = at
    const found = amount - balanceOf(entries, 'cash', at.date)
    const entry = makeEntry(
      kind === 'opening' ? opening : kind === 'count' ? { ...at, amount: found, counted: amount } : at,
    )
    entries = withRecounted(entries, [...entries, entry])
  }
  return entries
}

function withRecounted(before: readonly Entry[], after: readonly Entry[]): Entry[] {
  const changed = new Map(recounted(before, after, TODAY).map((entry) => [entry.id, entry]))
  return after.map((entry) => changed.get(entry.id) ?? entry)
}

describe('counts of the tin', () => {
  it('stay what was counted, whatever is written down, annulled or corrected afterwards, and on whichever day', () => {
    fc.assert(
      fc.property(anySteps, fc.nat(), fc.integer({ min: 1, max: 500_00 }), (steps, which, amount) => {
        const entries = written(steps)
        expect(wrongCounts(entries)).toEqual([])
        const one = entries[which % entries.length] as Entry
        if (one.kind === 'count') return
        const annulled = { ...one, annulled: { on: TODAY, reason: '' } }
        for (const changed of [annulled, { ...one, lines: [{ amount }] }, { ...one, date: '2026-03-05' }]) {
          const after = entries.map((entry) => (entry === one ? changed : entry))
          expect(wrongCounts(withRecounted(entries, after))).toEqual([])
        }
      }),
    )
  })

  it('are as they were when what changed them is taken back', () => {
    fc.assert(
      fc.property(anySteps, fc.integer({ min: 1, max: 9 }), (steps, day) => {
        const entries = written(steps)
        const late = makeEntry({ id: idOf(99), date: `2026-03-0${day}`, voucher: 99 })
        const there = withRecounted(entries, [...entries, late])
        const back = withRecounted(
          there,
          there.filter(({ id }) => id !== late.id),
        )
        expect(back.map(amountOf)).toEqual(entries.map(amountOf))
      }),
    )
  })

  it('go by entries from some day on as well as by all', () => {
    fc.assert(
      fc.property(anySteps, fc.integer({ min: 1, max: 9 }), (steps, day) => {
        const entries = written(steps)
        const late = makeEntry({ id: idOf(99), date: `2026-03-0${day}`, voucher: 99 })
        const some = entries.filter(({ date }) => date >= late.date)
        expect(recounted(some, [...some, late], TODAY)).toEqual(recounted(entries, [...entries, late], TODAY))
      }),
    )
  })
})

it('what should be in the tin changes with amounts, days and kinds of cash, and not with words or the bank', () => {
  const entry = makeEntry()
  expect(changesTin(undefined, entry)).toBe(true)
  expect(changesTin(entry, { ...entry, date: '2026-03-03' })).toBe(true)
  expect(changesTin(entry, { ...entry, paid: 'card' })).toBe(true)
  expect(changesTin(entry, { ...entry, text: 'Te', onPaper: true })).toBe(false)
  const card = makeEntry({ paid: 'card' })
  expect(changesTin(card, { ...card, lines: [{ amount: 1 }] })).toBe(false)
  expect(changesTin(undefined, makeEntry({ kind: 'opening', amount: 0 }))).toBe(true)
})

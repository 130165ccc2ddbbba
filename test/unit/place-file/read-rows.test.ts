/** Accounts that do not hold, and the words that say where; other rows are read in `read-place-file.test.ts`. */
import { expect, it } from 'vitest'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import { MAX_ROWS } from '../../../shared/place-file/limits.ts'
import { readRows } from '../../../shared/place-file/read-rows.ts'
import {
  makeBookYear,
  makeCategory,
  makeEntry,
  makeGrant,
  makePlannedExpense,
} from '../../factories/accounts.ts'
import { makePlaceData } from '../../factories/place-data.ts'

const read = (given: Partial<PlaceData>) => readRows({ ...makePlaceData(), ...given })
const food = makeCategory()
const { voucher: _, ...unnumbered } = makeEntry()

it.each<[kind: keyof PlaceData, row: number, field: string, rows: object[]]>([
  ['grants', 2, 'categories', [makeGrant(), makeGrant({ categories: [food, food] })]],
  ['grants', 1, 'reportDue', [makeGrant({ reportDue: '02-29' })]],
  ['grants', 1, 'carried[0].from', [makeGrant({ carried: [{ from: 1989, amount: 1 }] })]],
  ['entries', 1, 'lines[0].amount', [makeEntry({ lines: [{ amount: 12.5 }] })]],
  ['entries', 1, 'lines', [makeEntry({ lines: [] })]],
  ['entries', 2, 'voucher', [makeEntry(), unnumbered]],
  ['entries', 1, 'voucher', [{ ...makeEntry({ kind: 'opening' }), voucher: 1 }]],
  ['entries', 1, 'paid', [makeEntry({ kind: 'transfer', paid: 'person' })]],
  ['entries', 1, 'counted', [makeEntry({ kind: 'count' })]],
  ['entries', 1, 'counted', [makeEntry({ counted: 0 })]],
  ['entries', 1, 'receipts[0]', [makeEntry({ receipts: ['bon.pdf'] })]],
  ['entries', 1, 'settled', [{ ...makeEntry(), settled: true }]],
  ['plannedExpenses', 1, 'amount', [makePlannedExpense({ amount: 0 })]],
  ['bookYears', 1, 'closed', [makeBookYear({ closed: false })]],
  ['bookYears', 3, 'year', [2025, 2026, 2025].map((year) => makeBookYear({ year }))],
])('says where %s do not hold: row %i, %s', (kind, row, field, rows) => {
  expect(read({ [kind]: rows })).toEqual({
    ok: false,
    code: 'place-file-invalid',
    details: { file: `${kind}.json`, row, field },
  })
})

it('takes as many entries as a file may hold, and no more', () => {
  const entries = Array.from({ length: MAX_ROWS.entries }, (__, i) => makeEntry({ voucher: i + 1 }))
  expect(read({ entries }).ok).toBe(true)
  const more = [...entries, makeEntry({ voucher: entries.length + 1 })]
  expect(read({ entries: more })).toEqual({ ok: false, code: 'place-file-too-large' })
})

/** Format 2 as it becomes format 3: files saved by released versions, and files made by hand. */
import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { attachmentsIn } from '../../../../shared/domain/attachment.ts'
import { closedYears } from '../../../../shared/domain/book-year.ts'
import { missingReferences } from '../../../../shared/domain/check-references.ts'
import { amountOf, counting, lacksReceipt, movementOf } from '../../../../shared/domain/entry.ts'
import { findCategory } from '../../../../shared/domain/grant.ts'
import { type PlaceData, placeDataSchema } from '../../../../shared/domain/place-data.ts'
import { readPlaceFile } from '../../../../shared/place-file/read-place-file.ts'
import { addAccounts } from '../../../../shared/place-file/upgrades/v3-accounts.ts'
import { makeEntry } from '../../../factories/accounts.ts'
import { makePlaceData } from '../../../factories/place-data.ts'

function open(name: string) {
  const file = new URL(`../../../fixtures/place-files/${name}`, import.meta.url)
  const read = readPlaceFile(new Uint8Array(readFileSync(file)))
  if (!read.ok) throw new Error(read.code)
  return read.value
}

function balance({ entries }: PlaceData, place: 'cash' | 'bank'): number {
  return entries.reduce((sum, entry) => sum + movementOf(entry)[place], 0)
}

describe('a place saved by a released version', () => {
  it('from before there were accounts has none, and all else it had', () => {
    const { data, formatVersion } = open('v2.moedested')
    expect(formatVersion).toBe(2)
    expect([data.grants, data.entries, data.plannedExpenses, data.bookYears]).toEqual([[], [], [], []])
    expect(data.prints).toHaveLength(1)
    expect(placeDataSchema.parse(data)).toEqual(data)
  })

  it('with two grants, what became of the money, a planned expense and closed years', () => {
    const { data, formatVersion, attachments } = open('v3.moedested')
    expect(formatVersion).toBe(3)
    expect(placeDataSchema.parse(data)).toEqual(data)
    expect(missingReferences(data)).toEqual([])
    expect(data.grants.map(({ name, firstYear, years }) => [name, firstYear, years])).toEqual([
      ['Kommunens tilskud', 2026, 3],
      ['Startpuljen', 2025, 1],
    ])

    const entryOf = (text: string) => data.entries.filter((entry) => entry.text === text)
    const [split, annulled] = entryOf('Indkøb i Brugsen')
    expect(
      split?.lines.map(({ amount, categoryId }) => [
        amount,
        findCategory(data.grants, categoryId)?.category.name,
      ]),
    ).toEqual([
      [600_00, 'Mad og kaffe'],
      [250_00, 'Aktiviteter'],
      [15_00, undefined],
    ])
    expect(annulled).toMatchObject({ voucher: 4, annulled: { reason: 'Skrevet to gange' } })
    expect(entryOf('Forlængerledning')[0]?.earlier.map(amountOf)).toEqual([1234_00])
    expect(entryOf('Kaffe')[0]?.occasion).toEqual({ activityId: data.activities[1]?.id, date: '2026-11-05' })
    expect(data.entries.filter(lacksReceipt).map(({ voucher }) => voucher)).toEqual([5])
    expect(counting(data.entries)).toHaveLength(13)
    // In the tin, and in the bank, in kroner: 500 + 185 - 300 - 5, and 12.500 + 20.000 - 18.450,50 - 1.549,50 - 865 - 248,50 + 300.
    expect([balance(data, 'cash'), balance(data, 'bank')]).toEqual([380_00, 11_686_50])

    expect(data.plannedExpenses.map(({ text, amount }) => [text, amount])).toEqual([['Julefrokost', 6000_00]])
    expect([...closedYears(data.bookYears)]).toEqual([2025])
    const receipt = attachments.find(({ type }) => type === 'application/pdf')
    expect(receipt && attachmentsIn(data).has(receipt.hash)).toBe(true)
  })
})

describe('a file made by hand in format 2', () => {
  const { grants: _g, entries: _e, plannedExpenses: _p, bookYears: _b, ...old } = makePlaceData()
  const zipped = (given: object) =>
    zipSync(
      Object.fromEntries(
        Object.entries({ manifest: { format: 'moedested', formatVersion: 2 }, ...old, ...given }).map(
          ([kind, value]) => [`${kind}.json`, strToU8(JSON.stringify(value))],
        ),
      ),
    )

  it('opens without accounts, and loses nothing of those it has ahead of its time', () => {
    expect(readPlaceFile(zipped({}))).toMatchObject({ ok: true, value: { data: { entries: [] } } })
    const entries = [makeEntry()]
    expect(readPlaceFile(zipped({ entries }))).toMatchObject({ ok: true, value: { data: { entries } } })
    expect(readPlaceFile(zipped({ entries: [{ ...makeEntry(), voucher: 0 }] }))).toEqual({
      ok: false,
      code: 'place-file-invalid',
      details: { file: 'entries.json', row: 1, field: 'voucher' },
    })
  })

  it('is not changed itself', () => {
    const saved = Object.freeze({ ...old })
    expect(addAccounts(saved)).toEqual({
      ...old,
      grants: [],
      entries: [],
      plannedExpenses: [],
      bookYears: [],
    })
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '../../../shared/domain/day.ts'
import { nextDates } from '../../../shared/domain/recurrence.ts'
import { type DateBlock, readDateBlock } from '../../../shared/exchange/date-block.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'

const today = '2026-11-23'
const thursdays = nextDates(
  { kind: 'weekly', everyWeeks: 1, weekdays: [4], start: '2025-01-09', end: '2025-04-24' },
  '2025-01-09',
  1000,
)

/** Rows without their source, which has tests of its own. */
function read(text: string, dates: readonly Day[] = thursdays): Omit<DateBlock['rows'][number], 'source'>[] {
  return readDateBlock(text, { dates, today }).rows.map(({ source: _, ...row }) => row)
}

describe('any block', () => {
  const word = fc.stringMatching(/^[a-zæøå]{3,9}$/)
  const topic = fc
    .array(word, { minLength: 1, maxLength: 6 })
    .map((words) => words.join(' '))
    .filter((text) => !/^(er |is )?(aflyst|cancel)/.test(text))
  const initials = fc.constantFrom('LK', 'EY', 'ÅB', 'LK/EY')
  const entry = fc.record({ topic, host: initials, coffeeDuty: word }, { requiredKeys: ['topic'] })

  /** Programmes on some of the Thursdays, and how each date is written. */
  const someProgramme = fc
    .uniqueArray(fc.integer({ min: 0, max: thursdays.length - 1 }), { minLength: 1, maxLength: 16 })
    .chain((at) =>
      fc.tuple(
        ...at.sort((a, b) => a - b).map((i) => fc.record({ day: fc.constant(thursdays[i] as Day), entry })),
      ),
    )
  const style = fc.constantFrom('long' as const, 'short' as const, 'numeric' as const, 'date-year' as const)

  test('written as lines is read back', () => {
    fc.assert(
      fc.property(someProgramme, style, fc.boolean(), (rows, style, dutyBelow) => {
        const text = rows.map(({ day, entry: { topic, host, coffeeDuty } }) => {
          const duty = coffeeDuty ? `${dutyBelow ? '\n' : ' '}(Kaffe: ${coffeeDuty})` : ''
          return `${formatDay(day, 'da', style)}: ${topic}${host ? ` – ${host}` : ''}${duty}`
        })
        expect(read(text.join('\n'))).toEqual(rows.map(({ day, entry }) => ({ day, ...entry })))
      }),
    )
  })

  test('written as a table is read back, with and without a header', () => {
    fc.assert(
      fc.property(someProgramme, style, fc.boolean(), (rows, style, header) => {
        const text = [
          ...(header ? ['Dato\tEmne\tVært\tKaffe'] : []),
          ...rows.map(({ day, entry: { topic, host = '', coffeeDuty = '' } }) =>
            [formatDay(day, 'da', style), topic, host, coffeeDuty].join('\t'),
          ),
        ].join('\n')
        expect(read(text)).toEqual(rows.map(({ day, entry }) => ({ day, ...entry })))
      }),
    )
  })

  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          '9. jan.',
          '31. feb.',
          '16/1',
          ': ',
          '\n',
          '\t',
          ' ',
          'Banko',
          'ord',
          '(Kaffe: Å)',
          '(',
          '"',
          'aflyst',
          ' – LK',
          'Dato',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join('')),
  )

  test('never throws, and gives rows the app can keep, each day once', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, hasDates) => {
        const { rows } = readDateBlock(text, { dates: hasDates ? thursdays : [], today })
        const days = rows.flatMap(({ day }) => day ?? [])
        expect(new Set(days).size).toBe(days.length)
        for (const { topic = '', host = '', coffeeDuty = '', note = '' } of rows) {
          for (const short of [topic, host, coffeeDuty]) {
            expect(short.length).toBeLessThanOrEqual(200)
            expect(short).not.toMatch(/[\n\t]/)
          }
          expect(note.length).toBeLessThanOrEqual(20_000)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('loses no word: each stands in a row or among what could not be read', () => {
    const marks = fc.constantFrom(
      ': ',
      '\n',
      '\n\n',
      '\t',
      ' ',
      ' – ',
      ' (',
      ') ',
      ' (Kaffe: ',
      '\n(',
      '"',
      ', ',
    )
    const dates = fc.constantFrom(
      '9. jan.',
      '16/1 ',
      '31. feb. ',
      '10-12 ',
      'torsdag ',
      '23.1.2025 ',
      'aflyst ',
    )
    const piece = fc.oneof({ weight: 3, arbitrary: fc.constant('ORD') }, marks, marks, dates)
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        let count = 0
        const text = pieces.map((part) => (part === 'ORD' ? `x${count++}x` : part)).join('')
        const { rows, unread } = readDateBlock(text, { dates: thursdays, today })
        const kept = [
          ...rows.flatMap(({ topic, host, coffeeDuty, note }) => [topic, host, coffeeDuty, note]),
          ...unread,
        ].join(' ')
        for (let i = 0; i < count; i += 1) expect(kept).toContain(`x${i}x`)
      }),
      { numRuns: 3000 },
    )
  })

  test('of a thousand dates is read at once', () => {
    const many = Array.from({ length: 1000 }, (_, i) => addDays('2025-01-01', i))
    const text = many.map((day) => `${formatDay(day, 'da', 'numeric')}: Emne`).join('\n')
    const before = performance.now()
    expect(read(text, many)).toHaveLength(1000)
    expect(performance.now() - before).toBeLessThan(2000)
  })
})

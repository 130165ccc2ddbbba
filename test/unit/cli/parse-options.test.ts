/** Every wrong way of writing a command, by the functions the command line calls; index.test.ts does it from outside. */
import { describe, expect, it } from 'vitest'
import { check } from '../../../electron/cli/check.ts'
import { languageOf, parseOptions } from '../../../electron/cli/parse-options.ts'
import { print } from '../../../electron/cli/print.ts'
import { WrongUse } from '../../../electron/cli/refusal.ts'
import { createTranslate } from '../../../shared/locales/translate.ts'

const danish = createTranslate('da')
const english = createTranslate('en')

const week = (...more: string[]) => ['week', '--out', 'x.pdf', ...more]
const poster = (...more: string[]) => ['poster', '--out', 'x.pdf', ...more]
const wrongPrints = [
  { args: [], says: 'week, month-list' },
  { args: ['uge', '--out', 'x.pdf'], says: 'uge' },
  { args: ['week'], says: '--out' },
  { args: ['week', '--out'], says: '--out' },
  { args: ['week', '--out', ''], says: '--out' },
  { args: ['week', '--week', '--out', 'x.pdf'], says: '--week' },
  { args: week('extra'), says: 'extra' },
  { args: week('--uge', '48'), says: '--uge' },
  { args: week('-o', 'y.pdf'), says: '-o' },
  { args: week('--force=ja'), says: '--force' },
  { args: week('--__proto__', '1'), says: '--__proto__' },
  { args: week('--today', '2026-02-29'), says: '2026-11-23' },
  { args: week('--from', '23.11.2026'), says: '--from' },
  { args: week('--to', '2026-11'), says: '--to' },
  { args: week('--week', '2025-W53'), says: '2026-W48' },
  { args: week('--week', '48'), says: '2026-W48' },
  { args: week('--week', '0000-W01'), says: '2026-W48' },
  { args: week('--month', '2026-13'), says: '2026-12' },
  { args: week('--month', '2026-11-23'), says: '2026-12' },
  { args: week('--from', '2027-01-01', '--to', '2026-01-01'), says: '--from' },
  { args: week('--paper', 'a5'), says: 'a4, a3' },
  { args: ['month-list', '--out', 'x.pdf', '--paper', 'a3'], says: 'a4' },
  { args: week('--lang', 'de'), says: 'da, en' },
  { args: poster('--date', '30.11.2026'), says: '--date' },
  { args: poster('--date', '2026-11-31'), says: '2026-11-23' },
  { args: poster('--date'), says: '--date' },
  { args: poster('--design', 'foto'), says: 'motif, photo, type' },
  { args: poster('--design', ''), says: '--design' },
  { args: poster('--paper', 'a5'), says: 'a4, a3' },
  { args: ['flyer', '--out', 'x.pdf', '--paper', 'a3'], says: 'a4, a5' },
  { args: ['notice', '--out', 'x.pdf', '--notice', 'aflyst'], says: 'cancelled, changed, closed' },
  { args: ['lead-sheet', '--out', 'x.pdf', '--person'], says: '--person' },
  { args: ['lead-sheet', '--person', '--out', 'x.pdf'], says: '--person' },
  { args: ['room-sign', '--out', 'x.pdf', '--room', ''], says: '--room' },
  { args: poster('--text', '--force'), says: '--text' },
  ...['26', '20266', '1889', '2200', 'i år'].map((year) => ({ args: week('--year', year), says: '--year' })),
  ...['12', '2026-0', '2026/12', '2026-', '2026-12-24'].map((voucher) => ({
    args: week('--voucher', voucher),
    says: '--voucher',
  })),
  { args: week('--sheets', 'alle'), says: 'all, paper, missing, blank' },
]
const wrongChecks = [
  { args: [], says: /kopi|copy/ },
  { args: ['a.moedested', 'b.moedested'], says: 'b.moedested' },
  { args: ['a.moedested', '--out', 'x'], says: '--out' },
  { args: ['a.moedested', '--lang', 'de'], says: 'da, en' },
]

/** The sentence it is refused with. */
async function wrongUse(run: Promise<unknown>): Promise<string> {
  const error = await run.catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(WrongUse)
  return (error as WrongUse).message
}

describe.each([
  { language: 'Danish', t: danish },
  { language: 'English', t: english },
])('in $language', ({ t }) => {
  it.each(wrongPrints)('print $args is wrong use', async ({ args, says }) => {
    const sentence = await wrongUse(print(args, t, () => undefined))
    expect(sentence).toContain(says)
    expect(sentence).not.toMatch(/\{\{|cli:/)
  })

  it.each(wrongChecks)('check $args is wrong use', async ({ args, says }) => {
    const sentence = await wrongUse(check(args, t))
    expect(sentence).toMatch(says)
    expect(sentence).not.toMatch(/\{\{|cli:/)
  })
})

describe('parseOptions', () => {
  const spec = { out: { type: 'string' }, force: { type: 'boolean' } } as const

  it('takes values after a space or an equals sign, and names that begin with a dash after --', () => {
    const given = parseOptions(['--out=a b.pdf', '--force', '--', '--navn'], spec, 1, danish)
    expect(given).toEqual({ values: { out: 'a b.pdf' }, flags: new Set(['force']), words: ['--navn'] })
    expect(parseOptions(['--out', '-.pdf'], spec, 0, danish).values.out).toBe('-.pdf')
    expect(parseOptions(['--out=--x'], spec, 0, danish).values.out).toBe('--x')
  })
})

describe('languageOf', () => {
  it('finds the language wherever it stands, and speaks Danish otherwise', () => {
    expect(languageOf(['print', 'week', '--lang', 'en'])).toBe('en')
    expect(languageOf(['--lang=en', '--help'])).toBe('en')
    expect(languageOf(['print', '--lang', 'de'])).toBe('da')
    expect(languageOf(['print', '--lang'])).toBe('da')
    expect(languageOf([])).toBe('da')
  })
})

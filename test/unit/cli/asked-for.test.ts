/** What has a name or a date in the data: the right one is found, and what is not there is refused in one sentence. */
import { describe, expect, it } from 'vitest'
import { askedFor, checkDate, checkVoucher, documentSpec, namedIn } from '../../../electron/cli/asked-for.ts'
import { parseOptions } from '../../../electron/cli/parse-options.ts'
import { Refusal } from '../../../electron/cli/refusal.ts'
import type { DocumentContext, DocumentOptions } from '../../../shared/documents/document.ts'
import { documents } from '../../../shared/documents/registry.ts'
import { createTranslate } from '../../../shared/locales/translate.ts'
import { makeEntry, makeGrant } from '../../factories/accounts.ts'
import {
  makeActivity,
  makeClosure,
  makeOverride,
  makePerson,
  makePlaceData,
  makeRoom,
} from '../../factories/place-data.ts'

const today = '2026-11-23'
const room = makeRoom({ name: 'Caféen' })
const person = makePerson({ name: 'Åse Holm' })
const song = makeActivity({ title: 'Fællessang', recurrence: { kind: 'dates', dates: ['2026-12-01'] } })
const knitting = makeActivity({ title: 'Strik', recurrence: { kind: 'dates', dates: ['2026-11-27'] } })
const grant = makeGrant({ name: 'Kommunens tilskud', firstYear: 2026, years: 1 })
const data = makePlaceData({
  rooms: [room],
  people: [person],
  activities: [song, knitting],
  overrides: [makeOverride(song, '2026-12-01', { movedTo: '2026-12-03' })],
  closures: [makeClosure({ from: '2026-12-24', to: '2026-12-26' })],
  grants: [grant],
  entries: [makeEntry({ voucher: 12, paid: 'person', by: 'Ole Bøgh' })],
})
const contextIn = (language: DocumentContext['language']): DocumentContext => {
  return { t: createTranslate(language), language, today, images: {} }
}
const danish = contextIn('da')

function asked(name: string, args: readonly string[], context = danish): DocumentOptions {
  const document = documents.find((one) => one.name === name)
  if (!document) throw new Error(`no document ${name}`)
  const { t } = context
  const given = parseOptions(args, documentSpec, 0, t)
  const all = { ...askedFor(given, document, today, t), ...namedIn(given, document, data, today, t) }
  checkDate(all, document, data, context)
  checkVoucher(all, document, data, t)
  return all
}

describe('what is asked for', () => {
  it('is found by its name, however its letters are written', () => {
    expect(asked('poster', ['--activity', ' fællesSANG ']).activity).toBe(song.id)
    expect(asked('lead-sheet', ['--person', 'åse holm']).person).toBe(person.id)
    expect(asked('room-sign', ['--room', 'CAFÉEN']).room).toBe(room.id)
  })

  it('is handed on as it was written', () => {
    const given = ['--date', '2026-11-27', '--design', 'type', '--text', 'Husk briller']
    expect(asked('poster', given)).toEqual({
      week: '2026-W48',
      month: '2026-11',
      paper: 'a4',
      date: '2026-11-27',
      design: 'type',
      text: 'Husk briller',
    })
    expect(asked('notice', ['--notice', 'closed']).notice).toBe('closed')
    expect(asked('week', [])).toEqual({ week: '2026-W48', month: '2026-11', paper: 'a4' })
  })

  it('may be a year, a grant of it, a voucher, and whoever is owed', () => {
    const given = ['--year', '2026', '--grant', 'kommunens tilskud']
    expect(asked('accounts', given)).toMatchObject({ year: 2026, grant: grant.id })
    // This year, where none is asked for.
    expect(asked('budget-status', given.slice(2))).toMatchObject({ grant: grant.id })
    const sheets = asked('voucher-sheet', ['--voucher', '2026-12', '--sheets', 'blank'])
    expect(sheets).toMatchObject({ voucher: '2026-12', sheets: 'blank' })
    expect(asked('expense-slip', ['--person', 'ole bøgh']).person).toBe('Ole Bøgh')
  })

  it('may be a date that was moved, by the day it was first on', () => {
    const given = ['--activity', 'Fællessang', '--date']
    expect(asked('poster', [...given, '2026-12-01']).date).toBe('2026-12-01')
    expect(() => asked('poster', [...given, '2026-12-03'])).toThrow(Refusal)
  })

  it('may be any day for a paper about no date, and a closed one for a notice', () => {
    expect(asked('week', ['--date', '2026-11-28']).date).toBe('2026-11-28')
    expect(asked('notice', ['--date', '2026-12-25']).date).toBe('2026-12-25')
    expect(() => asked('notice', ['--date', '2026-12-27'])).toThrow(Refusal)
  })
})

const missing = [
  { name: 'poster', args: ['--activity', 'Krolf'], says: ['Krolf'] },
  { name: 'lead-sheet', args: ['--person', 'Bent'], says: ['Bent'] },
  { name: 'room-sign', args: ['--room', 'Kælderen'], says: ['Kælderen'] },
  { name: 'accounts', args: ['--grant', 'Puljen'], says: ['Puljen', '2026'] },
  { name: 'accounts', args: ['--year', '2027', '--grant', 'Kommunens tilskud'], says: ['tilskud', '2027'] },
  { name: 'voucher-sheet', args: ['--voucher', '2026-13'], says: ['2026-13'] },
  { name: 'expense-slip', args: ['--person', 'Åse Holm'], says: ['Åse Holm'] },
  ...['poster', 'flyer', 'sign-up', 'notice'].map((name) => {
    return { name, args: ['--activity', 'Strik', '--date', '2026-11-28'], says: ['Strik', '28'] }
  }),
  { name: 'poster', args: ['--date', '2026-12-01'], says: ['Strik', '1'] },
]

describe.each(['da', 'en'] as const)('in %s', (language) => {
  it.each(missing)('$name $args is refused: it is not there', ({ name, args, says }) => {
    let refusal: unknown
    try {
      asked(name, args, contextIn(language))
    } catch (error) {
      refusal = error
    }
    expect(refusal).toBeInstanceOf(Refusal)
    const { message } = refusal as Refusal
    for (const word of says) expect(message).toContain(word)
    expect(message).not.toMatch(/\{\{|cli:|\n/)
  })
})

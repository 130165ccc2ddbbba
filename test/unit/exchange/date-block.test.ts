import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Day } from '../../../shared/domain/day.ts'
import { nextDates, type Recurrence } from '../../../shared/domain/recurrence.ts'
import { type DateBlock, readDateBlock } from '../../../shared/exchange/date-block.ts'

const today = '2026-11-23'

function programme(name: string): string {
  return readFileSync(new URL(`../../fixtures/programmes/${name}.txt`, import.meta.url), 'utf8')
}

function weekly(weekday: 2 | 4, start: Day, end: Day): Day[] {
  const recurrence: Recurrence = { kind: 'weekly', everyWeeks: 1, weekdays: [weekday], start, end }
  return nextDates(recurrence, start, 1000)
}

const thursdays = weekly(4, '2025-01-09', '2025-04-24')
const tuesdays = weekly(2, '2022-09-20', '2022-11-29')

/** Rows without their source, which has tests of its own. */
function read(text: string, dates: readonly Day[] = thursdays): Omit<DateBlock['rows'][number], 'source'>[] {
  return readDateBlock(text, { dates, today }).rows.map(({ source: _, ...row }) => row)
}

describe('real programmes', () => {
  test('dates with topic, host and coffee duty', () => {
    const block = readDateBlock(programme('dates-topics-duty'), { dates: thursdays, today })
    expect(block.unread).toEqual(['Seniorklubben, forår 2025. Torsdage kl. 9.30-11.30 i klublokalet'])
    expect(block.rows.map(({ source: _, ...row }) => row)).toEqual([
      { day: '2025-01-09', topic: 'Kaffe + præsentation af forårsprogram', host: 'LK', coffeeDuty: 'E+L' },
      { day: '2025-01-16', topic: 'Om Bråskovgård', host: 'EY', coffeeDuty: 'Egon/Else/Lars' },
      { day: '2025-01-23', topic: 'Billeder fra Guernsey', host: 'LK', coffeeDuty: 'Åse/Finn' },
      { day: '2025-01-30', topic: 'Øl-smagning v/ Egon Y.', coffeeDuty: 'Åse/Finn' },
      { day: '2025-02-06', topic: 'Kirken – Brunch', coffeeDuty: 'alle hjælper' },
      { day: '2025-02-13', topic: 'Vinterferie' },
      { day: '2025-02-20', topic: 'Arne R. fortæller om den nye lillebæltsbro' },
      { day: '2025-02-27', topic: 'Antropolog M. C. om oplevelser i Vestafrika', coffeeDuty: 'Kirsten/Egon' },
      { day: '2025-03-06', topic: 'Hans P.: Fugle', coffeeDuty: 'Else/Lars' },
      { day: '2025-03-13', topic: '???', coffeeDuty: 'Janus' },
      { day: '2025-03-20', topic: 'Jørgen A. – Musik', coffeeDuty: 'Åse/Finn' },
      { day: '2025-03-27', topic: 'T. Boysen: Om Edderkopper', coffeeDuty: 'Egon Y.' },
      { day: '2025-04-03', topic: 'Video koncert: v/ Finn/Kn.E.', coffeeDuty: 'Janus' },
      { day: '2025-04-10', topic: 'Påskefrokost', coffeeDuty: 'alle hjælper' },
      { day: '2025-04-17', topic: 'Påskeferie' },
      { day: '2025-04-24', topic: 'Udflugt til Frøslevlejren ved Padborg.' },
    ])
    expect(block.rows[0]?.source).toBe('9. jan.: Kaffe + præsentation af forårsprogram – LK\n(Kaffe: E+L)')
  })

  test('Tuesdays with topics, one of them cancelled', () => {
    const { unread } = readDateBlock(programme('tuesdays-with-topics'), { dates: tuesdays, today })
    expect(unread).toHaveLength(1)
    expect(unread[0]).toMatch(/^Kulturhuset, efterår 2022\. .*Ingen tilmelding\.$/)
    expect(read(programme('tuesdays-with-topics'), tuesdays)).toEqual([
      { day: '2022-09-20', topic: 'spiller vi banko' },
      { day: '2022-09-27', topic: 'kommer Smartex med tøj, som kan købes' },
      { day: '2022-10-04', topic: 'spiller vi banko' },
      { day: '2022-10-11', topic: 'lokalet bruges til vaccination', cancelled: true },
      { day: '2022-10-18', topic: 'holdes efterårsferie' },
      { day: '2022-10-25', topic: 'er der spilledag' },
      { day: '2022-11-01', topic: 'valg til Centerrådet' },
      { day: '2022-11-08', topic: 'spis-sammen og banko' },
      { day: '2022-11-15', topic: 'laver vi juledekorationer' },
      { day: '2022-11-22', topic: 'holder vi julefrokost' },
      { day: '2022-11-29', topic: 'kør-selv-tur til julestue. Man møder op ved huset, og vi fylder bilerne' },
    ])
  })

  test.each(['odd-weeks', 'weekly-hall', 'prices', 'first-tuesday-season'])(
    '%s has no dates: each line is a topic, word for word',
    (name) => {
      const text = programme(name)
      const { rows, unread } = readDateBlock(text, { dates: [], today })
      expect(unread).toEqual([])
      expect(rows.map(({ topic }) => topic)).toEqual(text.split('\n').filter((line) => line !== ''))
      expect(rows.every(({ day }) => day === undefined)).toBe(true)
    },
  )
})

describe('which year', () => {
  test('is the one the activity has that date in', () => {
    const overNewYear = weekly(4, '2026-09-03', '2027-04-29')
    expect(read('10. dec.: A\n7. jan.: B', overNewYear).map(({ day }) => day)).toEqual([
      '2026-12-10',
      '2027-01-07',
    ])
  })

  test('is that of the dates around it, for a date the activity does not have', () => {
    expect(read('16. jan.: A\n17. jan.: B').map(({ day }) => day)).toEqual(['2025-01-16', '2025-01-17'])
  })

  test('is the closest, where no date is one of the activity', () => {
    expect(read('17. jan.: A').map(({ day }) => day)).toEqual(['2025-01-17'])
  })

  test('is the next one, where the activity has no dates', () => {
    expect(read('17. jan.: A', []).map(({ day }) => day)).toEqual(['2027-01-17'])
  })

  test('is never one half a year away, only because the weekday would fit', () => {
    const block = readDateBlock('9. jan.: A\nfredag den 9. januar: B', { dates: thursdays, today })
    expect(block.rows).toHaveLength(1)
    expect(block.unread).toEqual(['fredag den 9. januar: B'])
  })

  test('is what the text says, where it says it', () => {
    expect(read('16.1.2026: A').map(({ day }) => day)).toEqual(['2026-01-16'])
  })
})

describe('a table', () => {
  test('with a header, columns in any order, cells in quotes', () => {
    const text = [
      'Uge\tEmne\tDato\tKaffehold\tAnsvarlig\tTid',
      '2\t"Øl ""smag""\nv/ Egon"\t9. jan.\tÅse\tLK\t14-16',
      '3\t"Festen"\tto 16-01-2025\t(alle hjælper)\t\t',
      '\t\t\t\t\t',
      '5\tEn dag for meget\t31. feb.\t\t\t',
    ].join('\r\n')
    expect(readDateBlock(text, { dates: thursdays, today })).toEqual({
      rows: [
        {
          day: '2025-01-09',
          topic: 'Øl "smag" v/ Egon',
          host: 'LK',
          coffeeDuty: 'Åse',
          note: 'Tid: 14-16',
          source: '2\tØl "smag"\nv/ Egon\t9. jan.\tÅse\tLK\t14-16',
        },
        {
          day: '2025-01-16',
          topic: '"Festen"',
          coffeeDuty: 'alle hjælper',
          source: '3\t"Festen"\tto 16-01-2025\t(alle hjælper)',
        },
      ],
      unread: ['5\tEn dag for meget\t31. feb.'],
    })
  })

  test('without a header is date, topic, host, coffee duty, note', () => {
    expect(read('9/1\tBanko\tLK\tÅse/Finn\tHusk præmier\n16/1\tSang\t\t\t')).toEqual([
      { day: '2025-01-09', topic: 'Banko', host: 'LK', coffeeDuty: 'Åse/Finn', note: 'Husk præmier' },
      { day: '2025-01-16', topic: 'Sang' },
    ])
  })

  test('of one cell that holds a whole programme', () => {
    expect(read('"9. jan.: Banko\n16. jan.:\tSang"')).toEqual([
      { day: '2025-01-09', topic: 'Banko' },
      { day: '2025-01-16', topic: 'Sang' },
    ])
  })

  test('with the weekday in a column of its own', () => {
    expect(read('torsdag\t9. januar\tBanko\ntorsdag\t16. januar\tSang')).toEqual([
      { day: '2025-01-09', topic: 'Banko' },
      { day: '2025-01-16', topic: 'Sang' },
    ])
  })

  test('that is only a list with tabs after the dates', () => {
    expect(read('9. jan.:\tBanko – LK\n(Kaffe: Åse)\n16. jan.: Sang\t(alle hjælper)')).toEqual([
      { day: '2025-01-09', topic: 'Banko', host: 'LK', coffeeDuty: 'Åse' },
      { day: '2025-01-16', topic: 'Sang', coffeeDuty: 'alle hjælper' },
    ])
  })

  test('without dates fills consecutive rows, an empty one in between too', () => {
    expect(read('Banko\tLK\n\t\nSang\tEY\n')).toEqual([
      { topic: 'Banko', host: 'LK' },
      {},
      { topic: 'Sang', host: 'EY' },
    ])
    expect(read('Emne\tVært\nBanko\tLK')).toEqual([{ topic: 'Banko', host: 'LK' }])
  })
})

describe('lines', () => {
  test('without dates are topics, with the coffee on the next line', () => {
    expect(read('Banko – LK\n(Kaffe: Åse)\n\n• Sang')).toEqual([
      { topic: 'Banko', host: 'LK', coffeeDuty: 'Åse' },
      { topic: 'Sang' },
    ])
  })

  test('may have bullets, dashes, weekdays and the date alone', () => {
    const text =
      '• torsdag den 9. januar – Banko\n- 16/1: Sang\nTors. d. 23.1.\nFilm\n\n30. januar\n\nKaffe: Åse\nQuiz'
    expect(read(text)).toEqual([
      { day: '2025-01-09', topic: 'Banko' },
      { day: '2025-01-16', topic: 'Sang' },
      { day: '2025-01-23', topic: 'Film' },
      { day: '2025-01-30', topic: 'Quiz', coffeeDuty: 'Åse' },
    ])
  })

  test('go on with the sentence above, or are a note to it', () => {
    expect(read('9. jan.: Banko med\nfine præmier\n16. jan.: Sang\nHusk sangbogen\n(og briller)')).toEqual([
      { day: '2025-01-09', topic: 'Banko med fine præmier' },
      { day: '2025-01-16', topic: 'Sang', note: 'Husk sangbogen\n(og briller)' },
    ])
  })

  test('that cannot be read are handed back in their order, with what belongs to them', () => {
    const text = [
      'Forårets program',
      '9. jan.: Banko',
      '31. feb.: Skuddag',
      '(Kaffe: Åse)',
      'fredag den 16. januar 2025: Forkert ugedag',
      'fredag den 16. januar: Forkert ugedag',
      '13.-14. februar: Weekendtur',
      '6/2 og 13/2: To gange',
      '6. feb.-13. feb.: Fra og til',
      '6/2–13/2: Fra og til',
      'Uge 7: Vinterferie',
      '20. feb.: Sang',
      '',
      'Alle er velkomne',
    ].join('\n')
    const { rows, unread } = readDateBlock(text, { dates: thursdays, today })
    expect(rows.map(({ topic }) => topic)).toEqual(['Banko', 'Sang'])
    expect(unread).toEqual(text.split('\n').filter((_, i) => ![1, 11, 12].includes(i)))
  })

  test('may have a number after the date', () => {
    expect(read('9. jan. - 10. klasse på besøg\n16. jan.Uden mellemrum\n23/1: 60 års fødselsdag')).toEqual([
      { day: '2025-01-09', topic: '10. klasse på besøg' },
      { day: '2025-01-16', topic: 'Uden mellemrum' },
      { day: '2025-01-23', topic: '60 års fødselsdag' },
    ])
  })

  test('about the same day become one row, unless one is cancelled', () => {
    expect(read('9. jan.: Banko – LK\n9. jan.: Fællesspisning – EY')).toEqual([
      { day: '2025-01-09', topic: 'Banko / Fællesspisning', host: 'LK / EY' },
    ])
    expect(readDateBlock('9. jan.: Banko\n9. jan.: aflyst: sne', { dates: thursdays, today })).toEqual({
      rows: [{ day: '2025-01-09', topic: 'Banko', source: '9. jan.: Banko' }],
      unread: ['9. jan.: aflyst: sne'],
    })
  })

  test('that only look dated stay topics: a number of people, a year long gone, a feast', () => {
    expect(read('Banko\n10-12 deltagere\n24. december-hygge')).toEqual([
      { topic: 'Banko' },
      { topic: '10-12 deltagere' },
      { topic: '24. december-hygge' },
    ])
    expect(read('24. november 1940 i Nysted\nSang')).toEqual([
      { topic: '24. november 1940 i Nysted' },
      { topic: 'Sang' },
    ])
  })

  test('keep a topic beyond two hundred characters: its end goes to the note', () => {
    const words = Array.from({ length: 60 }, (_, i) => `ord${i}`).join(' ')
    const [row] = read(`9. jan.: ${words}`)
    expect(row?.topic?.length).toBeLessThanOrEqual(200)
    expect(`${row?.topic} ${row?.note}`).toBe(words)
  })

  test('are the same from a Mac, with å in two pieces, and from Word, with hard spaces', () => {
    expect(read('9. jan.:\u00a0På\u00a0gåtur'.normalize('NFD'))).toEqual([
      { day: '2025-01-09', topic: 'På gåtur' },
    ])
  })
})

describe('a text nobody would paste', () => {
  test('keeps a row in which a long cell stands beside the name of a column', () => {
    const story = 'Vi mødes ved kirken og går sammen ned til havnen, hvor der er kaffe og kage til alle.'
    const block = readDateBlock(`Program\n${story}\tEmne`, { dates: thursdays, today })
    expect([...block.rows.map(({ source }) => source), ...block.unread].join('\n')).toContain(story)
  })

  test('has one row for a day however often it stands there, with every line it came from', () => {
    const text = '24/11 \n'.repeat(20_000)
    const { rows, unread } = readDateBlock(text, { dates: [], today })
    expect([rows.length, unread]).toEqual([1, []])
    expect(rows[0]?.source.split('\n')).toHaveLength(20_000)
  })
})

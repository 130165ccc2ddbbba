import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines } from '../../../../shared/documents/kit/break-lines.ts'
import { widthOf } from '../../../../shared/documents/kit/measure.ts'

const bold = true
const size = 20
const word = fc.string({ unit: fc.constantFrom(...'abcdeøåmWixTVo-/'), minLength: 1, maxLength: 60 })
const text = fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(' '))
const glued = (found: string) => found.replace(/[\s-]/g, '')

describe('lines', () => {
  it('are never wider than there is room for, and lose no letter', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 500 }), fc.boolean(), (given, width, balanced) => {
        const lines = breakLines(given, { width, size, bold }, balanced)
        for (const line of lines) expect(widthOf(line, size, bold)).toBeLessThanOrEqual(width)
        expect(glued(lines.join(''))).toBe(glued(given))
      }),
      // Pieces of one word that fit behind each other, which few texts have.
      { examples: [['Wa-aa/aaW a', 67, false]] },
    )
  })

  it('are as even as they can be, and as few', () => {
    const [first = '', second = '', ...more] = breakLines(
      'Bustur langs Guldborgsund',
      { width: 300, size: 30, bold },
      true,
    )
    expect([first, second, more]).toEqual(['Bustur langs', 'Guldborgsund', []])
    expect(breakLines('Vi ses i salen til kaffe', { width: 160, size, bold }, true)).toEqual([
      'Vi ses i salen',
      'til kaffe',
    ])
  })

  it('break a long word between consonants, with a hyphen', () => {
    const lines = breakLines('Sensommerfællesspisning', { width: 170, size, bold }, true)
    expect(lines[0]).toMatch(/[^aeiouyæøå]-$/)
    expect(glued(lines.join(''))).toBe('Sensommerfællesspisning')
  })

  it('keep together what is tied together', () => {
    expect(breakLines('den 26.\u00a0november', { width: 130, size, bold }, false)).toEqual([
      'den',
      '26.\u00a0november',
    ])
  })
})

it.each([
  ['Fællesspisning', 60, ['Fælles-', 'spisning']],
  ['Torsdagsklubben', 60, ['Torsdags-', 'klubben']],
  ['Reparationscafé', 80, ['Reparations-', 'café']],
  ['Søndagskaffe', 60, ['Søndags-', 'kaffe']],
])('a word that is too long is broken as one says it: %s', (word, width, lines) => {
  expect(breakLines(word, { width, size: 12, bold: false }, false)).toEqual(lines)
})

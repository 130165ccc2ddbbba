import { describe, expect, test } from 'vitest'
import { readDuty, splitTopic } from '../../../shared/exchange/split-topic.ts'

describe('what stands beside a topic', () => {
  test.each([
    [
      'Om Bråskovgård – EY (Kaffe: Egon/Else/Lars)',
      { topic: 'Om Bråskovgård', host: 'EY', coffeeDuty: 'Egon/Else/Lars' },
    ],
    ['Billeder fra Guernsey – LK/EY', { topic: 'Billeder fra Guernsey', host: 'LK/EY' }],
    ['Kirken – Brunch (alle hjælper)', { topic: 'Kirken – Brunch', coffeeDuty: 'alle hjælper' }],
    ['(Kaffe: E+L)', { coffeeDuty: 'E+L' }],
    ['Banko (Kaffe og kage: Åse) i salen', { topic: 'Banko i salen', coffeeDuty: 'Åse' }],
    ['Talk (Coffee: Anne)', { topic: 'Talk', coffeeDuty: 'Anne' }],
    ['aflyst: lokalet bruges til vaccination', { topic: 'lokalet bruges til vaccination', cancelled: true }],
    ['AFLYST', { cancelled: true }],
    ['Banko (aflyst)', { topic: 'Banko', cancelled: true }],
    ['Banko – AFLYST!', { topic: 'Banko', cancelled: true }],
    ['Banko - LK (aflyst)', { topic: 'Banko', host: 'LK', cancelled: true }],
  ] as const)('%s', (text, parts) => {
    expect(splitTopic(text)).toEqual(parts)
  })

  test.each([
    'Øl-smagning v/ Egon Y.',
    'Video koncert: v/ Finn/Kn.E.',
    'Jørgen A. – Musik',
    '???',
    'Kirken – Brunch',
    'Mit liv ved fjernsynet – DR',
    'Vi ser en film – DVD',
    'FÆLLESSPISNING – SUL',
    'Hans P.: Fugle',
    'Musik (og kaffe)',
    'Aflysningen af den store koncert',
    '(kaffepause kl. 15: husk krus)',
    'Udflugt - 10 km',
    'Fra A–Z',
  ])('%s stays whole', (text) => {
    expect(splitTopic(text)).toEqual({ topic: text })
  })

  test('nothing gives nothing', () => {
    expect(splitTopic('  ')).toEqual({})
  })
})

test('a cell about the coffee alone may say so or not', () => {
  for (const text of ['Åse/Finn', '(Kaffe: Åse/Finn)', 'Kaffe: Åse/Finn', 'kaffe v/ Åse/Finn']) {
    expect(readDuty(text)).toBe('Åse/Finn')
  }
  expect(readDuty('(alle hjælper)')).toBe('alle hjælper')
})

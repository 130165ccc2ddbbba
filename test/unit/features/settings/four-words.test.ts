import { expect, test } from 'vitest'
import { fourWords, passPhraseWords } from '../../../../renderer/features/settings/four-words.ts'

test('there are as many words as a byte has values, none twice, so that each is as likely as the next', () => {
  expect(new Set(passPhraseWords).size).toBe(256)
  expect(passPhraseWords).toHaveLength(256)
  for (const word of passPhraseWords) expect(word).toMatch(/^[a-zæøå]{2,14}$/)
})

test('four words are long enough to be a pass phrase', () => {
  for (let n = 0; n < 200; n += 1) {
    const words = fourWords().split(' ')
    expect(words).toHaveLength(4)
    expect(words.every((word) => passPhraseWords.includes(word))).toBe(true)
    expect(words.join(' ').length).toBeGreaterThanOrEqual(8)
  }
})

import { expect, test } from 'vitest'
import { joinWords } from '../../../shared/exchange/join-words.ts'
import { createTranslate } from '../../../shared/locales/translate.ts'

test('words are joined the way one says them', () => {
  const da = createTranslate('da')
  expect(joinWords([], da)).toBe('')
  expect(joinWords(['a'], da)).toBe('a')
  expect(joinWords(['a', 'b'], da)).toBe('a og b')
  expect(joinWords(['a', 'b', 'c'], da)).toBe('a, b og c')
  expect(joinWords(['a', 'b', 'c'], createTranslate('en'))).toBe('a, b and c')
})

import { describe, expect, test } from 'vitest'
import {
  isUnreadCount,
  newCountDraft,
  readCount,
} from '../../../../../renderer/features/budget/money/count-draft.ts'

describe('what was counted', () => {
  test('is the sum that was typed', () => {
    expect(readCount({ ...newCountDraft, sum: '1.234,50' }, 'da')).toBe(1234_50)
    expect(readCount({ ...newCountDraft, sum: '0' }, 'da')).toBe(0)
    expect(readCount({ ...newCountDraft, sum: '' }, 'da')).toBeUndefined()
    expect(readCount({ ...newCountDraft, sum: '-5' }, 'da')).toBeUndefined()
  })

  test('is what the pieces come to', () => {
    const pieces = { 50000: '1', 10000: '3', 200: ' 12 ', 50: '7' }
    expect(readCount({ ...newCountDraft, byPieces: true, pieces }, 'da')).toBe(500_00 + 300_00 + 24_00 + 3_50)
    expect(readCount({ ...newCountDraft, byPieces: true }, 'da')).toBeUndefined()
    expect(
      readCount({ ...newCountDraft, byPieces: true, pieces: { ...pieces, 100: 'to' } }, 'da'),
    ).toBeUndefined()
    expect([isUnreadCount(''), isUnreadCount('12'), isUnreadCount('1,5')]).toEqual([false, false, true])
  })
})

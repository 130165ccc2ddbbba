import { describe, expect, it } from 'vitest'
import { holidays } from '../../../shared/domain/holidays.ts'
import { closedStretchText, closedText, closingName } from '../../../shared/exchange/closing-name.ts'
import { createTranslate } from '../../../shared/locales/translate.ts'
import { makeClosure } from '../../factories/place-data.ts'

const [da, en] = [createTranslate('da'), createTranslate('en')]
const christmas = {
  kind: 'closure',
  closure: makeClosure({ name: 'Juleferie', from: '2026-12-22', to: '2027-01-02' }),
} as const

describe('why the place is closed', () => {
  it('is the name people gave the period, or that of the holiday', () => {
    expect(closingName(christmas, da)).toBe('Juleferie')
    expect(closingName({ kind: 'holiday', holiday: 'easter-monday' }, da)).toBe('2. påskedag')
    expect(closedText({ kind: 'holiday', holiday: 'second-christmas-day' }, en)).toBe('Closed: Boxing Day')
    for (const holiday of holidays)
      expect(closingName({ kind: 'holiday', holiday }, en)).not.toContain('closures')
  })

  it('is said with its days, and with the years where they would be taken for others', () => {
    const stretch = (from: string, to: string) =>
      closedStretchText({ closing: christmas, from, to }, da, 'da')
    expect(stretch('2026-12-22', '2027-01-02')).toBe('Lukket 22. december – 2. januar: Juleferie')
    expect(stretch('2026-12-22', '2026-12-24')).toBe('Lukket 22.–24. december: Juleferie')
    expect(stretch('2026-12-22', '2026-12-22')).toBe('Lukket: Juleferie')
    expect(stretch('2026-06-01', '2027-06-30')).toBe('Lukket 1. juni 2026 – 30. juni 2027: Juleferie')
  })
})

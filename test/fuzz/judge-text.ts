import { clockTimeSchema, isDay } from '../../shared/domain/day.ts'
import { oreSchema } from '../../shared/domain/money.ts'
import { longText, shortText } from '../../shared/domain/text.ts'
import { readDateBlock } from '../../shared/exchange/date-block.ts'
import { parseAmount } from '../../shared/exchange/parse-amount.ts'
import { parseDay } from '../../shared/exchange/parse-day.ts'
import { parseTime } from '../../shared/exchange/parse-time.ts'
import { broken, within } from './laws.ts'

const today = '2026-11-25'
const dates = ['2026-11-24', '2026-12-01', '2027-01-09', '2027-01-16']

/** Pasted anywhere a text may be pasted: what is read out of it can be kept, and what cannot be read is handed back. */
export function judgeText(text: string): void {
  for (const known of [dates, []]) {
    const { rows, unread } = within('reading a programme', () => readDateBlock(text, { dates: known, today }))
    for (const { day, topic = '', host = '', coffeeDuty = '', note = '' } of rows) {
      if (day !== undefined && !isDay(day)) broken(`${day} is no day`)
      if ([topic, host, coffeeDuty].some((line) => !shortText.safeParse(line).success))
        broken('a line is too long')
      if (!longText.safeParse(note).success) broken('a note is too long')
    }
    const letters = (words: readonly string[]) => new Set(words.join('').match(/[a-zæøå]{6,}/gi))
    const kept = letters([...rows.map(({ source }) => source), ...unread])
    if (kept.size === 0 && letters([text]).size > 0 && !/^[^\n]*\t/.test(text)) broken('words were dropped')
  }
  const day = within('reading a day', () => parseDay(text, { today }))
  if (day !== undefined && !isDay(day)) broken(`${day} is no day`)
  const time = within('reading a time', () => parseTime(text))
  if (time !== undefined && !clockTimeSchema.safeParse(time).success) broken(`${time} is no time`)
  for (const language of ['da', 'en'] as const) {
    const read = within('reading an amount', () => parseAmount(text, language))
    if (read && !oreSchema.safeParse(read.amount).success) broken(`${read.amount} is no amount`)
  }
}

/** How a date went, while it is being typed: text as it was typed, until it can be read. */
import type { Occurrence } from '../../../shared/domain/occurrence.ts'
import { takesPlace } from '../../../shared/domain/occurrence.ts'
import type { Override } from '../../../shared/domain/override.ts'
import { formatAmountNumber } from '../../../shared/exchange/format-amount.ts'
import { parseAmount } from '../../../shared/exchange/parse-amount.ts'
import type { Language } from '../../../shared/host/contract.ts'

export interface HeadcountDraft {
  headcount: string
  newcomers: string
  takings: string
}

/** What stands in the way of saving, by field. */
export interface HeadcountGaps {
  headcount?: 'unread' | 'tooMany' | 'missing'
  newcomers?: 'unread' | 'tooMany' | 'moreThanCame'
  takings?: 'unread' | 'negative' | 'tooMuch'
}

export type Headcount = Pick<Override, 'headcount' | 'newcomers' | 'takings'>

/** More than any village hall holds: a slip of the finger. */
const MOST_PEOPLE = 5000
/** A million kroner, in øre. */
const MOST_TAKINGS = 1_000_000_00

export function headcountDraftOf(override: Headcount | undefined, language: Language): HeadcountDraft {
  const { headcount, newcomers, takings } = override ?? {}
  return {
    headcount: headcount === undefined ? '' : String(headcount),
    newcomers: newcomers === undefined ? '' : String(newcomers),
    takings: takings === undefined ? '' : formatAmountNumber(takings, language),
  }
}

/** What the draft says, an empty field being nothing said; or what is wrong with it. */
export function readHeadcountDraft(
  draft: HeadcountDraft,
  language: Language,
): { said: Required<{ [K in keyof Headcount]: Headcount[K] | undefined }> } | { gaps: HeadcountGaps } {
  const headcount = readCount(draft.headcount)
  const newcomers = readCount(draft.newcomers)
  const takings = readTakings(draft.takings, language)
  const gaps: HeadcountGaps = {
    ...(typeof headcount === 'string' && { headcount }),
    ...(headcount === undefined && typeof newcomers === 'number' && { headcount: 'missing' as const }),
    ...(typeof newcomers === 'string' && { newcomers }),
    ...(typeof newcomers === 'number' &&
      typeof headcount === 'number' &&
      newcomers > headcount && { newcomers: 'moreThanCame' as const }),
    ...(typeof takings === 'string' && { takings }),
  }
  if (typeof headcount === 'string' || typeof newcomers === 'string' || typeof takings === 'string')
    return { gaps }
  return Object.keys(gaps).length > 0 ? { gaps } : { said: { headcount, newcomers, takings } }
}

function readCount(text: string): number | undefined | 'unread' | 'tooMany' {
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  if (!/^\d+$/.test(trimmed)) return 'unread'
  return Number(trimmed) > MOST_PEOPLE ? 'tooMany' : Number(trimmed)
}

function readTakings(
  text: string,
  language: Language,
): number | undefined | 'unread' | 'negative' | 'tooMuch' {
  if (text.trim() === '') return undefined
  const read = parseAmount(text, language)
  if (!read) return 'unread'
  if (read.amount < 0) return 'negative'
  return read.amount > MOST_TAKINGS ? 'tooMuch' : read.amount
}

/** True for a date that people may have come to by now: it takes place, and has begun. */
export function canBeCounted(occurrence: Occurrence, now: string): boolean {
  return takesPlace(occurrence) && `${occurrence.date}T${occurrence.startTime}` <= now
}

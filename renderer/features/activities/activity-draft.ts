/** An activity while it is being written: text as it was typed, so that nothing typed is ever lost or bent. */
import type { ActivityDetails, Category, Motif, PriceLine } from '../../../shared/domain/activity.ts'
import type { ClockTime, Day } from '../../../shared/domain/day.ts'
import type { AttachmentHash, Id } from '../../../shared/domain/id.ts'
import { formatAmountNumber } from '../../../shared/exchange/format-amount.ts'
import { parseAmount } from '../../../shared/exchange/parse-amount.ts'
import type { Language } from '../../../shared/host/contract.ts'
import {
  newRecurrenceDraft,
  type RecurrenceDraft,
  type RecurrenceGap,
  readRecurrenceDraft,
  recurrenceDraftOf,
} from '../../parts/recurrence/recurrence-draft.ts'

export interface PriceDraft {
  label: string
  amount: string
}

export interface ActivityDraft {
  id: Id
  title: string
  line: string
  text: string
  link: string
  category: Category
  motif: Motif | undefined
  picture: AttachmentHash | undefined
  recurrence: RecurrenceDraft
  startTime: ClockTime | undefined
  endTime: ClockTime | undefined
  setUpMinutes: number
  clearUpMinutes: number
  roomIds: Id[]
  leaderIds: Id[]
  prices: PriceDraft[]
  signUp: boolean
  signUpDaysBefore: number | undefined
  signUpMaximum: number | undefined
  trial: boolean
}

/** What stands in the way of saving, by field. */
export interface DraftGaps {
  title?: true
  recurrence?: RecurrenceGap
  startTime?: true
  endTime?: true
  /** Rows of the price list whose amount cannot be read. */
  prices?: readonly number[]
}

/** Where and when an activity begins that somebody begins from a time they chose. */
interface ActivityStart {
  date?: Day | undefined
  startTime?: ClockTime | undefined
  endTime?: ClockTime | undefined
  roomId?: Id | undefined
}

/** With a date it is once, until somebody says how often. */
export function newActivityDraft({ date, startTime, endTime, roomId }: ActivityStart = {}): ActivityDraft {
  return {
    id: crypto.randomUUID(),
    title: '',
    line: '',
    text: '',
    link: '',
    category: 'coffee',
    motif: undefined,
    picture: undefined,
    recurrence: date ? recurrenceDraftOf({ kind: 'once', date }) : newRecurrenceDraft(),
    startTime,
    endTime,
    setUpMinutes: 0,
    clearUpMinutes: 0,
    roomIds: roomId === undefined ? [] : [roomId],
    leaderIds: [],
    prices: [],
    signUp: false,
    signUpDaysBefore: undefined,
    signUpMaximum: undefined,
    trial: false,
  }
}

export function activityDraftOf(id: Id, details: ActivityDetails, language: Language): ActivityDraft {
  const { recurrence, prices, signUp, motif, picture, endTime, ...same } = details
  return {
    ...same,
    id,
    link: details.link ?? '',
    motif,
    picture,
    endTime,
    recurrence: recurrenceDraftOf(recurrence),
    leaderIds: [...details.leaderIds],
    roomIds: [...details.roomIds],
    prices: prices.map(({ label, amount }) => ({ label, amount: formatAmountNumber(amount, language) })),
    signUp: signUp !== undefined,
    signUpDaysBefore: signUp?.daysBefore,
    signUpMaximum: signUp?.maximum,
  }
}

/** The details the draft says, or what is missing. Empty price rows are left out. */
export function readActivityDraft(
  draft: ActivityDraft,
  language: Language,
): { details: ActivityDetails } | { gaps: DraftGaps } {
  const recurrence = readRecurrenceDraft(draft.recurrence)
  const rows = draft.prices.map((price) => readPrice(price, language))
  const unread = rows.flatMap((row, index) => (row === 'unread' ? [index] : []))
  const gaps: DraftGaps = {
    ...(draft.title.trim() === '' && { title: true as const }),
    ...('missing' in recurrence && { recurrence: recurrence.missing }),
    ...(!draft.startTime && { startTime: true as const }),
    ...(draft.startTime && draft.endTime && draft.endTime <= draft.startTime && { endTime: true as const }),
    ...(unread.length > 0 && { prices: unread }),
  }
  if (Object.keys(gaps).length > 0 || 'missing' in recurrence || !draft.startTime) return { gaps }

  return {
    details: {
      title: draft.title.trim(),
      line: draft.line.trim(),
      text: draft.text.trim(),
      category: draft.category,
      leaderIds: draft.leaderIds,
      roomIds: draft.roomIds,
      startTime: draft.startTime,
      ...(draft.endTime && { endTime: draft.endTime }),
      setUpMinutes: draft.setUpMinutes,
      clearUpMinutes: draft.clearUpMinutes,
      prices: rows.filter((row): row is PriceLine => typeof row === 'object'),
      ...(draft.signUp && {
        signUp: {
          ...(draft.signUpDaysBefore !== undefined && { daysBefore: draft.signUpDaysBefore }),
          ...(draft.signUpMaximum !== undefined && { maximum: draft.signUpMaximum }),
        },
      }),
      ...(draft.link.trim() !== '' && { link: draft.link.trim() }),
      ...(draft.picture && { picture: draft.picture }),
      ...(draft.motif && { motif: draft.motif }),
      recurrence,
      trial: draft.trial,
    },
  }
}

function readPrice({ label, amount }: PriceDraft, language: Language): PriceLine | 'empty' | 'unread' {
  if (amount.trim() === '') return label.trim() === '' ? 'empty' : 'unread'
  const read = parseAmount(amount, language)
  return read && read.amount >= 0 ? { label: label.trim(), amount: read.amount } : 'unread'
}

import type { Id } from '../../../shared/domain/id.ts'
import type { Language } from '../../../shared/host/contract.ts'
import type { ClashDraft } from '../../parts/clash/clash-draft.ts'
import { type ActivityDraft, newActivityDraft, readActivityDraft } from './activity-draft.ts'

/**
 * What an activity being written takes of time, rooms and people, and nothing else of it: a letter in its title is no
 * reason to look through the calendar. `undefined` until it says when it is.
 */
export function clashDraftOf(id: Id, draft: ActivityDraft, language: Language): ClashDraft | undefined {
  const { recurrence, startTime, endTime, setUpMinutes, clearUpMinutes, roomIds, leaderIds } = draft
  const taken = { recurrence, startTime, endTime, setUpMinutes, clearUpMinutes, roomIds, leaderIds }
  const read = readActivityDraft({ ...newActivityDraft(), title: '-', ...taken }, language)
  if (!('details' in read)) return undefined
  return { kind: 'activity', activity: { id, versions: [{ ...read.details, from: null }] } }
}

import type { Id } from '../../../shared/domain/id.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import { approveMinutes, removeMeeting, saveMeeting } from '../../storage/meeting-repository.ts'
import { useChange } from '../use-change.ts'

interface MeetingChange {
  meeting: Meeting
  /** Left out: as they are. */
  roomIds?: readonly Id[] | undefined
  /** What it was when the person began; a change since then refuses with `changed-since`. */
  expected?: Meeting | undefined
}

export function useSaveMeeting(told: { quiet?: boolean } = {}) {
  return useChange(
    (db, { meeting, roomIds, expected }: MeetingChange) => saveMeeting(db, meeting, roomIds, expected),
    told,
  )
}

export function useRemoveMeeting() {
  return useChange((db, meeting: Meeting) => removeMeeting(db, meeting))
}

export function useApproveMinutes() {
  return useChange(
    (db, { meeting, approved }: { meeting: Meeting; approved: NonNullable<Meeting['approved']> }) =>
      approveMinutes(db, meeting, approved),
  )
}

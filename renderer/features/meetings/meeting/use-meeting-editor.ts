import { useCallback, useEffect, useRef, useState } from 'react'
import { type Meeting, meetingSchema } from '../../../../shared/domain/meeting.ts'
import { isSameValue } from '../../../../shared/domain/same-value.ts'
import { useDraftShelf } from '../../../data/draft/queries.ts'
import { useSaveMeeting } from '../../../data/meeting/mutations.ts'

/** After so long without a key the minutes are saved for good; on disk as a draft they are much sooner. */
const SAVED_AFTER_MS = 2500

export interface MeetingEditor {
  readonly meeting: Meeting
  /** Shown at once, on disk within a second, saved when the typing rests. */
  change(next: (meeting: Meeting) => Meeting): void
  /** Saves what is typed now; answers when it is. */
  save(): Promise<void>
  /** True while something typed is not saved yet. */
  readonly unsaved: boolean
}

/**
 * A meeting as it is being written. Nobody presses a button for it: at a meeting there is no time for that. What was
 * typed outlives a crash as a draft, and what another window saves is taken over while nothing is typed here.
 */
export function useMeetingEditor(stored: Meeting): MeetingEditor {
  const shelf = useDraftShelf()
  const key = `meeting/${stored.id}`
  const { mutateAsync } = useSaveMeeting()
  const [meeting, setMeeting] = useState(() => keptOf(shelf.find(key)?.value) ?? stored)
  const [base, setBase] = useState(stored)
  const latest = useRef(meeting)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const unsaved = !isSameValue(meeting, stored)

  const save = useCallback(async () => {
    clearTimeout(timer.current)
    const written = latest.current
    const saved = await mutateAsync({ meeting: written })
    // What was typed meanwhile is kept as a draft still.
    if (saved.ok && isSameValue(latest.current, written)) shelf.drop(key)
  }, [mutateAsync, shelf, key])

  // Another window, or the dialog of this one, has changed it, and nothing here waits to be saved.
  if (!isSameValue(base, stored)) {
    setBase(stored)
    if (isSameValue(meeting, base)) {
      setMeeting(stored)
      latest.current = stored
    }
  }

  useEffect(() => {
    if (!isSameValue(latest.current, stored)) timer.current = setTimeout(() => void save(), SAVED_AFTER_MS)
    return () => clearTimeout(timer.current)
  }, [save, stored])
  useEffect(
    () => () => {
      if (shelf.find(key)) void save()
    },
    [save, shelf, key],
  )

  return {
    meeting,
    unsaved,
    save,
    change(next) {
      const changed = next(latest.current)
      latest.current = changed
      setMeeting(changed)
      shelf.keep(key, changed)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void save(), SAVED_AFTER_MS)
    },
  }
}

/** What was being written when the app was closed in the middle of it. */
function keptOf(value: unknown): Meeting | undefined {
  const read = meetingSchema.safeParse(value)
  return read.success ? read.data : undefined
}

import { useCallback, useEffect, useRef, useState } from 'react'
import { type Meeting, meetingSchema } from '../../../../shared/domain/meeting.ts'
import { mergeMeeting, typedSince } from '../../../../shared/domain/merge-meeting.ts'
import { isSameValue } from '../../../../shared/domain/same-value.ts'
import { z } from '../../../../shared/domain/schema.ts'
import { useDraftShelf } from '../../../data/draft/queries.ts'
import { useSaveMeeting } from '../../../data/meeting/mutations.ts'
import { usePlaceData } from '../../../data/place/queries.ts'

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

/** A meeting as it is written here, and as it was saved when that began. */
interface Work {
  readonly base: Meeting
  readonly meeting: Meeting
}

/** What is on disk of it. */
const workSchema = z.object({ base: meetingSchema, meeting: meetingSchema })

/**
 * A meeting as it is being written. Nobody presses a button for it: at a meeting there is no time for that. What was
 * typed outlives a crash as a draft. What another window saves is taken over, and what is typed here stands on top of
 * it; minutes that were approved meanwhile stay as they are, and what was typed here becomes the start of an addition.
 */
export function useMeetingEditor(stored: Meeting): MeetingEditor {
  const shelf = useDraftShelf()
  const about = usePlaceData().place.id
  const key = `${about}/meeting/${stored.id}`
  const addition = `${about}/${additionOf(stored)}`
  const { mutateAsync } = useSaveMeeting({ quiet: true })
  const [begun] = useState(() => begin(shelf.find(key)?.value, stored))
  const [meeting, setMeeting] = useState(begun.meeting)
  const work = useRef<Work>(begun)
  const sent = useRef<Meeting>(undefined)
  const writing = useRef<Promise<void>>(Promise.resolve())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const take = useCallback((next: Work) => {
    work.current = next
    setMeeting(next.meeting)
  }, [])
  const save = useCallback(() => {
    clearTimeout(timer.current)
    async function write() {
      const { base, meeting: written } = work.current
      if (isSameValue(written, base)) return shelf.drop(key)
      sent.current = written
      const saved = await mutateAsync({ meeting: written, expected: base })
      // Changed elsewhere: that comes in a moment, and what is typed here is put on top of it.
      if (!saved.ok) return
      const row = saved.value?.rows.find(({ id }) => id === written.id)?.after as Meeting | undefined
      const isLatest = isSameValue(work.current.meeting, written)
      if (work.current.base === base)
        take({ base: row ?? written, meeting: isLatest ? (row ?? written) : work.current.meeting })
      if (isLatest) shelf.drop(key)
      // What was typed meanwhile is kept as a draft still.
      else shelf.keep(key, work.current)
    }
    // One after the other: each begins with what the one before it has saved.
    writing.current = writing.current.then(write, write)
    return writing.current
  }, [mutateAsync, shelf, key, take])
  const saveSoon = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void save(), SAVED_AFTER_MS)
  }, [save])

  // Another window, a dialog of this one, or what was just saved here.
  useEffect(() => {
    const { base, meeting: typed } = work.current
    const from = sent.current && isSameText(sent.current, stored) ? sent.current : base
    if (stored.approved) {
      const left = base.approved ? '' : typedSince(from, typed)
      if (left !== '') shelf.keep(addition, { form: { text: left }, row: undefined })
      shelf.drop(key)
      take({ base: stored, meeting: stored })
      return
    }
    if (!isSameValue(base, stored)) {
      take({ base: stored, meeting: mergeMeeting(from, typed, stored) })
      if (isSameValue(work.current.meeting, stored)) shelf.drop(key)
      else shelf.keep(key, work.current)
    }
    if (!isSameValue(work.current.meeting, stored)) saveSoon()
  }, [stored, saveSoon, take, shelf, key, addition])
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      if (shelf.find(key)) void save()
    },
    [save, shelf, key],
  )

  return {
    meeting,
    unsaved: !isSameValue(meeting, stored),
    save,
    change(next) {
      take({ base: work.current.base, meeting: next(work.current.meeting) })
      shelf.keep(key, work.current)
      saveSoon()
    },
  }
}

/** Under what an addition to minutes that are approved is kept while it is written. */
export function additionOf({ id }: Meeting): string {
  return `addition/${id}`
}

/** What was being written when the app was closed in the middle of it, or the meeting as it is saved. */
function begin(draft: unknown, stored: Meeting): Work {
  const read = workSchema.safeParse(draft)
  return read.success ? read.data : { base: stored, meeting: stored }
}

/** The storage alone decides on the booking. */
function isSameText(one: Meeting, other: Meeting): boolean {
  return isSameValue({ ...one, bookingId: undefined }, { ...other, bookingId: undefined })
}

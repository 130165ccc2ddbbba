import { useMemo } from 'react'
import type { StandingItem } from '../../../shared/domain/meeting.ts'
import type { MeetingRules } from '../../../shared/domain/meeting-rules.ts'
import { usualRules } from '../../../shared/domain/new-meeting.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useT } from '../../i18n/language.tsx'

/** The place's rules for its meetings, or the usual ones. */
export function useRules(): MeetingRules {
  const { place } = usePlaceData()
  return useMemo(() => place.meetingRules ?? usualRules(() => crypto.randomUUID()), [place])
}

/** What standing items are called. */
export function useItemTitles(): (standing: StandingItem) => string {
  const t = useT()
  return (standing) => t(`agenda:item.${standing}`)
}

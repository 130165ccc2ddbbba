import { useMemo } from 'react'
import { type DocumentOptions, papers } from '../../../shared/documents/document.ts'
import { mondayOfWeek, monthOf, weekOf } from '../../../shared/domain/day.ts'
import { useToday } from '../../ui/use-today.ts'

/** What the address of the screen may say. */
export interface PrintSearch {
  document?: string | undefined
  week?: string | undefined
  month?: string | undefined
  activity?: string | undefined
  paper?: string | undefined
}

/** What is asked for: what the address says, and else this week, this month, on A4. */
export function usePrintOptions({ week, month, activity, paper }: PrintSearch): DocumentOptions {
  const today = useToday()
  return useMemo(
    () => ({
      week: week && mondayOfWeek(week) ? week : weekOf(today),
      month: month && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : monthOf(today),
      paper: papers.find((known) => known === paper) ?? 'a4',
      ...(activity && { activity }),
    }),
    [today, week, month, activity, paper],
  )
}

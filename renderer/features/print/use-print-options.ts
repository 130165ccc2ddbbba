import { useMemo } from 'react'
import {
  type DocumentOptions,
  isVoucherName,
  noticeKinds,
  type PrintableDocument,
  papers,
  posterDesigns,
  sheetChoices,
} from '../../../shared/documents/document.ts'
import { isDay, isMonth, mondayOfWeek, monthOf, weekOf } from '../../../shared/domain/day.ts'
import { useToday } from '../../ui/use-today.ts'

/** What the address of the screen may say. */
export interface PrintSearch {
  document?: string | undefined
  week?: string | undefined
  month?: string | undefined
  activity?: string | undefined
  date?: string | undefined
  person?: string | undefined
  room?: string | undefined
  design?: string | undefined
  notice?: string | undefined
  /** What the line of one's own begins with, when a paper is printed again. */
  text?: string | undefined
  paper?: string | undefined
  year?: number | undefined
  grant?: string | undefined
  voucher?: string | undefined
  sheets?: string | undefined
  meeting?: string | undefined
  idea?: string | undefined
}

/**
 * What is asked for: what the address says and what is typed, and else this week, this month, on the document's own
 * paper.
 */
export function usePrintOptions(
  document: PrintableDocument | undefined,
  search: PrintSearch,
  text: string,
): DocumentOptions {
  const today = useToday()
  return useMemo(() => {
    const { week, month, activity, date, person, room, year, grant, voucher, meeting, idea } = search
    const design = posterDesigns.find((known) => known === search.design)
    const notice = noticeKinds.find((known) => known === search.notice)
    const sheets = sheetChoices.find((known) => known === search.sheets)
    const asked: DocumentOptions = {
      week: week && mondayOfWeek(week) ? week : weekOf(today),
      month: month && isMonth(month) ? month : monthOf(today),
      paper: papers.find((known) => known === search.paper) ?? 'a4',
      ...(activity && { activity }),
      ...(date && isDay(date) && { date }),
      ...(person && { person }),
      ...(room && { room }),
      ...(design && { design }),
      ...(notice && { notice }),
      ...(text.trim() !== '' && { text }),
      ...(year !== undefined && { year }),
      ...(grant && { grant }),
      ...(voucher && isVoucherName(voucher) && { voucher }),
      ...(sheets && { sheets }),
      ...(meeting && { meeting }),
      ...(idea && { idea }),
    }
    if (document && !document.papers.includes(asked.paper)) asked.paper = document.papers[0] ?? 'a4'
    return asked
  }, [document, search, text, today])
}

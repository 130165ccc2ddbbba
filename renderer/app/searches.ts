/** What the addresses of the screens may say; what makes no sense there is left out. */
import { clockTimeSchema, daySchema, weekdaySchema } from '../../shared/domain/day.ts'
import { yearSchema } from '../../shared/domain/grant.ts'
import { attachmentHashSchema, idSchema } from '../../shared/domain/id.ts'
import { z } from '../../shared/domain/schema.ts'

export const weekSearch = z.object({ week: z.string().optional().catch(undefined) })
export const programmeSearch = z.object({
  view: z.enum(['month', 'week', 'list']).optional().catch(undefined),
  day: daySchema.optional().catch(undefined),
})
export const closuresSearch = z.object({
  /** A closed period is to begin there. */
  date: daySchema.optional().catch(undefined),
  year: z.int().min(1900).max(2199).optional().catch(undefined),
})
export const newActivitySearch = z.object({
  date: daySchema.optional().catch(undefined),
  time: clockTimeSchema.optional().catch(undefined),
  end: clockTimeSchema.optional().catch(undefined),
  room: z.string().optional().catch(undefined),
})
/** `booking`: the id of one to open, or `new` for one that begins with the date, times and room beside it. */
export const roomsSearch = newActivitySearch.extend({ booking: z.string().optional().catch(undefined) })
export const accountsSearch = z.object({ year: yearSchema.optional().catch(undefined) })
export const entriesSearch = accountsSearch.extend({
  show: z.enum(['all', 'expenses', 'income', 'missing']).optional().catch(undefined),
  /** The id of a category, or `own` for the place's own money. */
  category: z.string().optional().catch(undefined),
  activity: idSchema.optional().catch(undefined),
  find: z.string().optional().catch(undefined),
})
export const newEntrySearch = z.object({
  kind: z.enum(['expense', 'income']).optional().catch(undefined),
  category: idSchema.optional().catch(undefined),
  activity: idSchema.optional().catch(undefined),
  /** The planned expense that was paid. */
  planned: idSchema.optional().catch(undefined),
  /** One that was taken in with others, and is of this expense. */
  receipt: attachmentHashSchema.optional().catch(undefined),
})
export const freeSearch = z.object({
  room: z.string().optional().catch(undefined),
  length: z.enum(['1', '2', '3', '4', 'day']).optional().catch(undefined),
  weekdays: z.array(weekdaySchema).optional().catch(undefined),
  from: daySchema.optional().catch(undefined),
  earliest: clockTimeSchema.optional().catch(undefined),
  latest: clockTimeSchema.optional().catch(undefined),
  purpose: z.enum(['booking', 'activity']).optional().catch(undefined),
})
export const historySearch = z.object({ show: z.enum(['all', 'removed']).optional().catch(undefined) })
export const printSearch = z.object({
  document: z.string().optional().catch(undefined),
  week: z.string().optional().catch(undefined),
  month: z.string().optional().catch(undefined),
  activity: z.string().optional().catch(undefined),
  date: z.string().optional().catch(undefined),
  person: z.string().optional().catch(undefined),
  room: z.string().optional().catch(undefined),
  design: z.string().optional().catch(undefined),
  notice: z.string().optional().catch(undefined),
  text: z.string().optional().catch(undefined),
  paper: z.string().optional().catch(undefined),
  year: yearSchema.optional().catch(undefined),
  grant: z.string().optional().catch(undefined),
  voucher: z.string().optional().catch(undefined),
  sheets: z.string().optional().catch(undefined),
  meeting: z.string().optional().catch(undefined),
  idea: z.string().optional().catch(undefined),
})

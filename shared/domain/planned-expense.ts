/** An expense that is to come (planlagt): a bus that is ordered, the Christmas lunch. It becomes an entry when it is paid. */
import { daySchema } from './day.ts'
import { entryLineSchema } from './entry.ts'
import { idSchema } from './id.ts'
import { oreSchema } from './money.ts'
import { z } from './schema.ts'
import { shortText } from './text.ts'

export const plannedExpenseSchema = z.object({
  id: idSchema,
  date: daySchema,
  text: shortText.min(1),
  /** Øre. */
  amount: oreSchema.min(1),
  categoryId: entryLineSchema.shape.categoryId,
  activity: entryLineSchema.shape.activity,
})
export type PlannedExpense = z.infer<typeof plannedExpenseSchema>

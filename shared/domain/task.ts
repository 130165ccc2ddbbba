/** Something somebody said they would do, and by when. */
import { type Day, daySchema } from './day.ts'
import { idSchema } from './id.ts'
import { z } from './schema.ts'
import { shortText } from './text.ts'
import { inOrderOfText } from './text-order.ts'

export const taskSchema = z.object({
  id: idSchema,
  text: shortText.min(1),
  /** Who, as it is written: a name, "Åse og Finn", "styregruppen". */
  who: shortText,
  due: daySchema.optional(),
  createdOn: daySchema,
  /** The meeting, and the item of its agenda, at which it was agreed. */
  meetingId: idSchema.optional(),
  itemId: idSchema.optional(),
  doneOn: daySchema.optional(),
})
export type Task = z.infer<typeof taskSchema>

/** What is still to be done: what is late first, then by when it is due, what has no date last. */
export function openTasks(tasks: readonly Task[]): Task[] {
  return tasks
    .filter(({ doneOn }) => doneOn === undefined)
    .toSorted(
      (a, b) => inOrderOfText(a.due ?? '9999', b.due ?? '9999') || inOrderOfText(a.createdOn, b.createdOn),
    )
}

export function isLate({ due, doneOn }: Task, today: Day): boolean {
  return doneOn === undefined && due !== undefined && due < today
}

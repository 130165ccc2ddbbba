/** A grant that was being written, as it comes back from the disk. */
import { daySchema } from '../../../../shared/domain/day.ts'
import { signers, unusedRules, yearSchema } from '../../../../shared/domain/grant.ts'
import { idSchema } from '../../../../shared/domain/id.ts'
import { z } from '../../../../shared/domain/schema.ts'
import { longText } from '../../../../shared/domain/text.ts'

const dayInDraft = daySchema.optional()

export const grantDraftSchema = z.object({
  id: idSchema,
  name: longText,
  funder: longText,
  basis: longText,
  caseNumber: longText,
  note: longText,
  firstYear: longText,
  years: longText,
  amount: longText,
  shared: z.boolean(),
  commonAmount: longText,
  categories: z.array(z.object({ id: idSchema, name: longText, budget: longText, funded: z.boolean() })),
  payouts: z.array(z.object({ date: dayInDraft, amount: longText })),
  reportDue: dayInDraft,
  unused: z.enum(unusedRules),
  carried: z.array(z.object({ from: yearSchema, amount: longText })),
  signers: z.array(z.enum(signers)),
  before: z.array(z.object({ year: yearSchema, categoryId: idSchema, amount: longText })),
  opening: z.object({ day: dayInDraft, cash: longText, bank: longText }),
})

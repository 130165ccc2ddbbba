/** Money a funder gives for some years (bevilling), what it is meant for, and the rules that come with it. */
import { type Day, daySchema, isDay } from './day.ts'
import { idSchema } from './id.ts'
import { oreSchema } from './money.ts'
import { z } from './schema.ts'
import { longText, shortText } from './text.ts'

/** The first year there can be accounts of. */
export const FIRST_YEAR = 1990
/** A calendar year. Grants and accounts go by these. */
export const yearSchema = z.int().min(FIRST_YEAR).max(2199)

/** What money is spent on (kategori): food, coffee, activities, equipment. Its id is its own among those of all grants. */
export const grantCategorySchema = z.object({
  id: idSchema,
  name: shortText.min(1),
  /** Øre a year. */
  budget: oreSchema.min(0),
  /** Whether the funder pays for it; what is spent on one they do not pay for is the place's own money. */
  funded: z.boolean(),
})
export type GrantCategory = z.infer<typeof grantCategorySchema>

/**
 * What happens to money that is left at the end of a year: it is paid back; it is paid back unless the funder lets it be
 * carried over when asked; it goes along to the next year.
 */
export const unusedRules = ['pay-back', 'apply', 'carry-over'] as const
export type UnusedRule = (typeof unusedRules)[number]

/** Who signs the accounts: kasserer, styregruppe, revisor or bilagskontrollant. */
export const signers = ['treasurer', 'steering-group', 'auditor'] as const
export type Signer = (typeof signers)[number]

export const payoutSchema = z.object({ date: daySchema, amount: oreSchema.min(0) })

export const grantSchema = z
  .object({
    id: idSchema,
    /** What the place calls it: "Kommunens tilskud". */
    name: shortText.min(1),
    funder: shortText,
    /** Free text, since laws and pools come and go: "Serviceloven § 18", "Ældreloven". */
    basis: shortText,
    caseNumber: shortText,
    firstYear: yearSchema,
    years: z.int().min(1).max(20),
    /** Øre a year, this place's own. */
    amount: oreSchema.min(0),
    /** Øre a year of the whole grant, where `amount` is this place's share of one that several have in common. */
    commonAmount: oreSchema.min(0).optional(),
    /** When money is to come. */
    payouts: z.array(payoutSchema).max(200),
    categories: z.array(grantCategorySchema).max(50),
    /** `MM-DD` in the year after, when the report is due. */
    reportDue: z
      .string()
      .refine((text) => isDay(`2001-${text}`))
      .optional(),
    unused: z.enum(unusedRules),
    /** Where the funder was asked: øre of what was left at the end of a year that may be used in the next. */
    carried: z.array(z.object({ from: yearSchema, amount: oreSchema.min(0) })).max(20),
    signers: z.array(z.enum(signers)).max(signers.length),
    /** What had been spent before the accounts were kept here, by year and category. */
    spentBefore: z
      .array(z.object({ year: yearSchema, categoryId: idSchema, amount: oreSchema.min(0) }))
      .max(1000),
    note: longText,
  })
  .refine(({ categories }) => new Set(categories.map(({ id }) => id)).size === categories.length, {
    error: 'a category stands twice',
    path: ['categories'],
  })
export type Grant = z.infer<typeof grantSchema>

export function lastYearOf({ firstYear, years }: Grant): number {
  return firstYear + years - 1
}

/** Whether a grant is for a year. */
export function coversYear(grant: Grant, year: number): boolean {
  return year >= grant.firstYear && year <= lastYearOf(grant)
}

/** The day the report of a year is due; `undefined` where nobody has said. */
export function reportDay({ reportDue }: Grant, year: number): Day | undefined {
  return reportDue === undefined ? undefined : `${year + 1}-${reportDue}`
}

/** A category and the grant it belongs to; `undefined` for one that is not there (any more). */
export function findCategory(
  grants: readonly Grant[],
  categoryId: string | undefined,
): { grant: Grant; category: GrantCategory } | undefined {
  if (categoryId === undefined) return undefined
  for (const grant of grants) {
    const category = grant.categories.find(({ id }) => id === categoryId)
    if (category) return { grant, category }
  }
  return undefined
}

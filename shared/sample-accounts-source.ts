/** What the accounts of the sample place are made from: the `accounts` of `resources/sample-place/sample-place.json`. */
import { daySchema, weekdaySchema } from './domain/day.ts'
import { incomeSources, payments } from './domain/entry.ts'
import { grantCategorySchema, grantSchema } from './domain/grant.ts'
import { z } from './domain/schema.ts'

const key = z.string().min(1)
/** `MM-DD` */
const monthDay = z.string().refine((text) => daySchema.safeParse(`2001-${text}`).success)
/** Whole kroner, or with two decimals. */
const kroner = z.number().min(0).max(1_000_000)

/** What every entry of the source says. */
const saidSchema = z.strictObject({
  kind: z.enum(['expense', 'income']).default('expense'),
  /** Key of a category; without one it is the place's own money. */
  category: key.optional(),
  source: z.enum(incomeSources).optional(),
  /** Key of an activity. */
  activity: key.optional(),
  paid: z.enum(payments),
  /** Key of whoever laid it out. */
  by: key.optional(),
  /** So many days later it is paid back; without a number it never is. */
  paidBackAfter: z.int().optional(),
  /** Whether there is a receipt, on paper. */
  receipt: z.boolean().default(true),
})

/** What comes again in every year: in some months on a day, the texts in turn, and an amount between two. */
const habitSchema = saidSchema.extend({
  texts: z.array(z.string().min(1)).min(1),
  months: z.array(z.int().min(1).max(12)).min(1),
  day: z.int().min(1).max(28),
  /** From, to, and whatever the amount is a multiple of, where it is a round one. */
  kroner: z.tuple([kroner, kroner, kroner.optional()]),
  /** Only what lies before this week, counted from this one: takings since then are told of by date. */
  beforeWeek: z.int().optional(),
})
export type SampleHabit = z.infer<typeof habitSchema>

/** What came once: on a day of the grant's first, second or third year, or of a week counted from this one. */
const singleSchema = saidSchema.extend({
  text: z.string().min(1),
  on: z.union([
    z.strictObject({ year: z.int().min(1).max(3), monthDay }),
    z.strictObject({ week: z.int().min(-100).max(0), weekday: weekdaySchema }),
  ]),
  kroner,
  /** What of `kroner` belongs to another category. */
  other: z.strictObject({ category: key.optional(), kroner }).optional(),
  /** Kroner it said at first, by a slip, and for how many days. */
  saidBefore: z.strictObject({ kroner, days: z.int().min(0) }).optional(),
  /** Why it was annulled. */
  annulled: z.string().min(1).optional(),
  /** It was taken back so many days later, under this text. */
  reversed: z.strictObject({ days: z.int().min(1), text: z.string().min(1) }).optional(),
})
export type SampleSingle = z.infer<typeof singleSchema>

const inGrant = grantSchema.shape

export const sampleAccountsSchema = z.strictObject({
  grant: z.strictObject({
    name: inGrant.name,
    funder: inGrant.funder,
    basis: inGrant.basis,
    caseNumber: inGrant.caseNumber,
    unused: inGrant.unused,
    signers: inGrant.signers,
    note: inGrant.note,
    reportDue: inGrant.reportDue,
    kroner,
    categories: z.array(grantCategorySchema.pick({ name: true, funded: true }).extend({ key, kroner })),
    payouts: z.array(z.strictObject({ monthDay, kroner })),
    payoutText: z.string(),
    /** What the funder lets the place use in the year after; answered on a day of that year. */
    carried: z.strictObject({ kroner, answeredOn: monthDay }),
    /** What is left beyond it is paid back. */
    repaid: z.strictObject({ monthDay, text: z.string() }),
  }),
  /** When the year before is closed. */
  closedOn: monthDay,
  opening: z.strictObject({ text: z.string(), cash: kroner, bank: kroner }),
  paidBackText: z.string(),
  /** What is in the tin above `keep` is taken to the bank, in steps. */
  deposit: z.strictObject({
    text: z.string(),
    months: z.array(z.int().min(1).max(12)),
    day: z.int().min(1).max(28),
    keep: kroner,
    step: kroner,
  }),
  /** The tin is counted; the differences come in turn, in kroner. */
  count: z.strictObject({ text: z.string(), monthDays: z.array(monthDay), differences: z.array(z.number()) }),
  habits: z.array(habitSchema),
  singles: z.array(singleSchema),
  planned: z.array(
    z.strictObject({
      text: z.string().min(1),
      week: z.int().min(1).max(100),
      weekday: weekdaySchema,
      kroner,
      category: key.optional(),
      activity: key.optional(),
    }),
  ),
})
export type SampleAccountsSource = z.infer<typeof sampleAccountsSchema>

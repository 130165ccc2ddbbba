/** Something that happens once or again and again. */

import { clockTimeSchema, type Day, daySchema } from './day.ts'
import { attachmentHashSchema, idSchema } from './id.ts'
import { oreSchema } from './money.ts'
import { recurrenceSchema } from './recurrence.ts'
import { z } from './schema.ts'
import { longText, shortText } from './text.ts'

export const categories = [
  'coffee',
  'meal',
  'music',
  'craft',
  'games',
  'movement',
  'talk',
  'learning',
  'trip',
  'party',
  'other',
] as const
export type Category = (typeof categories)[number]

/** Line drawings in `resources/motifs/<name>.svg`. */
export const motifs = [
  'coffee',
  'song',
  'knitting',
  'cards',
  'banko',
  'dinner',
  'walk',
  'gymnastics',
  'krolf',
  'computer',
  'lecture',
  'trip',
  'christmas',
  'easter',
  'midsummer',
  'cinema',
] as const
export type Motif = (typeof motifs)[number]

/** One price: "Børn under 12 år", 7500 øre. The label may be empty; an amount of 0 is "gratis". */
export const priceLineSchema = z.object({ label: shortText, amount: oreSchema.min(0) })
export type PriceLine = z.infer<typeof priceLineSchema>

export const signUpSchema = z.object({
  /** Last day to sign up, counted in days before the date; 0 is the same day. */
  daysBefore: z.int().min(0).max(365).optional(),
  /** Most people there is room for. */
  maximum: z.int().min(1).max(10_000).optional(),
})

/** All that can be said of an activity, apart from when it was so. */
export const activityDetailsSchema = z.object({
  title: shortText.min(1),
  /** The line under the title in programmes. */
  line: shortText,
  /** Longer text, for posters and the activity's own page. */
  text: longText,
  category: z.enum(categories),
  /** Tovholdere in order, the first being the one to ask; two or more, so that none stands alone. */
  leaderIds: z.array(idSchema).max(50),
  roomIds: z.array(idSchema).max(50),
  startTime: clockTimeSchema,
  /** Later than `startTime`; activities do not cross midnight. */
  endTime: clockTimeSchema.optional(),
  /** Minutes the rooms are taken before and after. */
  setUpMinutes: z.int().min(0).max(600),
  clearUpMinutes: z.int().min(0).max(600),
  prices: z.array(priceLineSchema).max(20),
  signUp: signUpSchema.optional(),
  /** Where to read more or sign up: "www.ok.dk/kornboelle"; a QR code on posters. */
  link: shortText.optional(),
  picture: attachmentHashSchema.optional(),
  motif: z.enum(motifs).optional(),
  recurrence: recurrenceSchema,
  /** On trial (prøveforløb). */
  trial: z.boolean(),
})
export type ActivityDetails = z.infer<typeof activityDetailsSchema>

/** The details that hold from a day on; `null` is "from the beginning" and belongs to the first version alone. */
export const activityVersionSchema = activityDetailsSchema.extend({ from: daySchema.nullable() })
export type ActivityVersion = z.infer<typeof activityVersionSchema>

/**
 * An activity is its versions, oldest first: "fra og med" a date ends one and begins the next, so what was stays as
 * it was. Version n holds for original dates from `versions[n].from` until the day before `versions[n + 1].from`.
 */
export const activitySchema = z
  .object({ id: idSchema, versions: z.array(activityVersionSchema).min(1).max(500) })
  .refine(({ versions }) => versions.every((version, i) => (i === 0) === (version.from === null)), {
    error: 'only the first version begins at the beginning',
  })
  .refine(
    ({ versions }) => versions.slice(2).every((v, i) => (v.from as Day) > (versions[i + 1]?.from as Day)),
    {
      error: 'versions are in order',
    },
  )
export type Activity = z.infer<typeof activitySchema>

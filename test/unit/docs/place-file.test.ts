/** docs/place-file.md, taken at its word. */
import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { activityVersionSchema, categories, motifs } from '../../../shared/domain/activity.ts'
import { balanceOf } from '../../../shared/domain/balance.ts'
import { bookYearSchema } from '../../../shared/domain/book-year.ts'
import { bookingsBetween } from '../../../shared/domain/booking.ts'
import { missingReferences } from '../../../shared/domain/check-references.ts'
import {
  earlierSchema,
  entryKinds,
  entryLineSchema,
  incomeSources,
  payments,
} from '../../../shared/domain/entry.ts'
import { grantCategorySchema, grantSchema, signers, unusedRules } from '../../../shared/domain/grant.ts'
import { grantYear } from '../../../shared/domain/grant-year.ts'
import { ideaStates } from '../../../shared/domain/idea.ts'
import {
  agendaItemSchema,
  decisionSchema,
  lineChangeSchema,
  meetingRoles,
  meetingSchema,
  standingItems,
} from '../../../shared/domain/meeting.ts'
import { meetingRulesSchema } from '../../../shared/domain/meeting-rules.ts'
import { occurrencesBetween, takesPlace } from '../../../shared/domain/occurrence.ts'
import { placeColours } from '../../../shared/domain/place.ts'
import { placeDataSchema, rowKinds } from '../../../shared/domain/place-data.ts'
import { recurrenceSchema } from '../../../shared/domain/recurrence.ts'
import { rowsName } from '../../../shared/place-file/format.ts'
import { manifestSchema } from '../../../shared/place-file/manifest.ts'
import { readPlaceFile } from '../../../shared/place-file/read-place-file.ts'
import { snapshotOriginSchema, snapshotReasons } from '../../../shared/place-file/snapshot-origin.ts'
import { FORMAT_VERSION } from '../../../shared/place-file/upgrades/upgrade-rows.ts'

const page = readFileSync(new URL('../../../docs/place-file.md', import.meta.url), 'utf8')
const blocks = [...page.matchAll(/^### `(.+?)`\n+```json\n([\s\S]*?)^```/gm)]

describe('docs/place-file.md', () => {
  it('gives a file that opens, when its blocks are saved and zipped', () => {
    const files = Object.fromEntries(blocks.map(([, name, text]) => [name, strToU8(text as string)]))
    expect(Object.keys(files)).toHaveLength(18)
    const read = readPlaceFile(zipSync(files))
    if (!read.ok) throw new Error(JSON.stringify(read))
    expect(read.value).toMatchObject({
      formatVersion: FORMAT_VERSION,
      appVersion: undefined,
      attachments: [],
    })

    const { data } = read.value
    expect(data.place.name).toBe('Lindeballe Mødested')
    expect(data.people.map(({ name }) => name)).toEqual(['Åse Sørensen', 'Łukasz Şen'])
    const range = { from: '2026-12-01', to: '2027-01-10' }
    const dates = occurrencesBetween(data, range)
    expect(dates.map((date) => [date.date, date.startTime, date.details.line, takesPlace(date)])).toEqual([
      ['2026-12-01', '12:00', 'To retter og kaffe', true],
      ['2026-12-03', '10:00', '', true],
      // On a closed day, and held all the same.
      ['2026-12-17', '10:00', '', true],
      ['2026-12-31', '10:00', '', false],
      // On closed days.
      ['2027-01-05', '17:30', 'Tre retter og kaffe', false],
      ['2027-01-07', '10:00', '', false],
    ])
    expect(bookingsBetween(data.bookings, range).map(({ date }) => date)).toEqual(['2026-12-01'])
    expect(missingReferences(data)).toEqual([])
    // 500 kroner at the beginning, 185 for coffee, and 5 that were not there when it was counted.
    expect(balanceOf(data.entries, 'cash', '2026-11-16')).toBe(680_00)
    expect(data.entries.find(({ kind }) => kind === 'count')?.counted).toBe(680_00)
    expect(grantYear(data, data.grants[0]?.id ?? '', 2026)?.grant.name).toBe('Kommunens tilskud')
  })

  it('names every field and every word the format knows', () => {
    const { place, rooms, people, overrides, activities, closures, bookings, acceptedClashes, prints } =
      placeDataSchema.shape
    const { entries, plannedExpenses, tasks, ideas, yearPoints } = placeDataSchema.shape
    const schemas: z.ZodObject[] = [
      manifestSchema,
      snapshotOriginSchema,
      place,
      rooms.element,
      people.element,
      people.element.shape.mayPrint,
      overrides.element,
      activities.element as unknown as z.ZodObject,
      activityVersionSchema,
      activityVersionSchema.shape.prices.element,
      activityVersionSchema.shape.signUp.unwrap(),
      ...recurrenceSchema.options,
      closures.element,
      bookings.element,
      acceptedClashes.element,
      acceptedClashes.element.shape.about,
      prints.element,
      prints.element.shape.dates.element,
      grantSchema,
      grantSchema.shape.payouts.element,
      grantCategorySchema,
      grantSchema.shape.carried.element,
      grantSchema.shape.spentBefore.element,
      entries.element,
      entries.element.shape.occasion.unwrap(),
      entries.element.shape.annulled.unwrap(),
      entryLineSchema,
      entryLineSchema.shape.activity.unwrap(),
      earlierSchema,
      plannedExpenses.element,
      bookYearSchema,
      bookYearSchema.shape.events.element,
      meetingSchema as unknown as z.ZodObject,
      meetingSchema.shape.approved.unwrap(),
      meetingSchema.shape.additions.element,
      agendaItemSchema,
      lineChangeSchema,
      decisionSchema,
      meetingRulesSchema,
      meetingRulesSchema.shape.template.element,
      tasks.element,
      ideas.element,
      yearPoints.element,
    ]
    const kinds = recurrenceSchema.options.map(({ shape }) => shape.kind.value)
    const words = [...schemas.flatMap(({ shape }) => Object.keys(shape)), ...rowKinds.map(rowsName)]
    const ofAccounts = [entryKinds, payments, incomeSources, unusedRules, signers].flat()
    const ofMeetings = [meetingRoles, standingItems, ideaStates].flat()
    const actions = bookYearSchema.shape.events.element.shape.action.options
    for (const word of [
      ...words,
      ...kinds,
      ...categories,
      ...motifs,
      ...placeColours,
      ...snapshotReasons,
      ...ofAccounts,
      ...ofMeetings,
      ...actions,
    ])
      expect(page, word).toContain(`\`${word}\``)
  })
})

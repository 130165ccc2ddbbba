/** Format 3 as it becomes format 4: files saved by released versions. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { missingReferences } from '../../../../shared/domain/check-references.ts'
import { placeDataSchema } from '../../../../shared/domain/place-data.ts'
import { readPlaceFile } from '../../../../shared/place-file/read-place-file.ts'
import { addMeetings } from '../../../../shared/place-file/upgrades/v4-meetings.ts'
import { makeTask } from '../../../factories/meetings.ts'

function open(name: string) {
  const file = new URL(`../../../fixtures/place-files/${name}`, import.meta.url)
  const read = readPlaceFile(new Uint8Array(readFileSync(file)))
  if (!read.ok) throw new Error(read.code)
  return read.value
}

it('a place from before there were meetings has none, and all else it had', () => {
  const { data, formatVersion } = open('v3.moedested')
  expect(formatVersion).toBe(3)
  expect([data.meetings, data.tasks, data.ideas, data.yearPoints]).toEqual([[], [], [], []])
  expect(data.entries.length).toBeGreaterThan(0)
})

it('a place with minutes, an agenda, tasks, ideas and the points of its year', () => {
  const { data, formatVersion } = open('v4.moedested')
  expect(formatVersion).toBe(4)
  expect(placeDataSchema.parse(data)).toEqual(data)
  expect(missingReferences(data)).toEqual([])
  const [held, next] = data.meetings
  expect(held?.items[0]?.decisions.map(({ text }) => text)).toEqual(['Vi bestiller en bus til Vejle.'])
  expect(held?.approved).toEqual({ on: '2026-11-24', meetingId: next?.id })
  expect(data.tasks.map(({ who, doneOn }) => [who, doneOn])).toEqual([
    ['Åse Sørensen', undefined],
    ['styregruppen', '2026-09-10'],
  ])
  expect(data.ideas.map(({ state }) => state)).toEqual(['trial', 'parked'])
  expect(data.yearPoints.map(({ monthDay, day }) => [monthDay, day])).toEqual([
    ['05-21', true],
    ['09-01', false],
  ])
  expect(data.place.meetingRules?.template.map(({ title }) => title)).toEqual(['', 'Nyt fra salen'])
  expect(data.people[0]?.roles).toEqual(['steering-group', 'treasurer'])
})

it('a task whose meeting is gone is no fault', () => {
  const { data } = open('v4.moedested')
  const meetings = data.meetings.slice(1)
  const tasks = [makeTask({ meetingId: data.meetings[0]?.id as string })]
  expect(
    missingReferences({ ...data, meetings, tasks, activities: [], overrides: [], acceptedClashes: [] }),
  ).toEqual([])
})

it('what a file made by hand says already stays, and the rows given are not changed', () => {
  const tasks = [makeTask()]
  const saved = Object.freeze({ place: {}, tasks })
  expect(addMeetings(saved)).toEqual({ place: {}, meetings: [], tasks, ideas: [], yearPoints: [] })
})

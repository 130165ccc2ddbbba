/** The invitation, read back by another library than the one that wrote it. */
import { convertIcsCalendar } from 'ts-ics'
import { expect, it } from 'vitest'
import { meetingInvitation } from '../../../shared/exchange/meeting-invitation.ts'
import { makeMeeting } from '../../factories/meetings.ts'

const text = 'Dagsorden; punkt 1, økonomi\nPunkt 2: »Åben« \\ lukket\n'.repeat(8)
const meeting = makeMeeting({ title: 'Styregruppemøde, ekstra' })
const file = meetingInvitation({
  meeting,
  placeName: 'Lindeballe Mødested',
  where: 'Krogen, Lindevej 12, 7321 Gadbjerg',
  text,
  stamp: '2026-11-10T08:30:00Z',
})

it('is one event, at the time on the clock of the hall, with the agenda in it', () => {
  const { events = [], version, method } = convertIcsCalendar(undefined, file)
  expect([version, method, events.length]).toEqual(['2.0', 'PUBLISH', 1])
  const [event] = events
  expect(event).toMatchObject({
    summary: 'Styregruppemøde, ekstra, Lindeballe Mødested',
    location: 'Krogen, Lindevej 12, 7321 Gadbjerg',
    uid: `${meeting.id}@aabent-moedested`,
    stamp: { date: new Date('2026-11-10T08:30:00Z') },
  })
  expect(event?.description?.replace(/\\n/g, '\n')).toBe(text)
  expect(file).toMatch(/\r\nDTSTART:20261124T100000\r\n/)
  expect(file).toMatch(/\r\nDTEND:20261124T120000\r\n/)
})

it('has lines of at most 75 bytes, each ended as calendars want it', () => {
  const lines = file.split('\r\n')
  expect(lines.at(-1)).toBe('')
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of lines) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75)
})

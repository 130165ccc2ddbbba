import type { Meeting } from '../../shared/domain/meeting.ts'
import type { PlaceData } from '../../shared/domain/place-data.ts'
import { idOf } from './ids.ts'
import { makeAgendaItem, makeMeeting, makeTask } from './meetings.ts'
import { makeBooking, makePlace, makePlaceData, makeRoom } from './place-data.ts'

/** A meeting that was held, with one item in which there is something of everything. */
export function heldMeeting(): { data: PlaceData; meeting: Meeting } {
  const room = makeRoom({ id: idOf(701), name: 'Krogen' })
  const booking = makeBooking({ id: idOf(702), roomIds: [room.id] })
  const item = makeAgendaItem({
    id: idOf(703),
    title: 'Sommerudflugt',
    standing: 'other',
    presenter: 'Åse Sørensen',
    minutes: 15,
    text: 'Hvor skal vi hen?',
    lines: [{ key: 'other/bus', text: 'Bussen koster 4.000 kr.' }],
    said: 'De fleste vil til Vejle.\nTo vil til Fanø.',
    decisions: [{ id: idOf(704), text: 'Vi tager til Vejle.' }],
  })
  const meeting = makeMeeting({
    id: idOf(705),
    bookingId: booking.id,
    chair: 'Karen Lund',
    minuteTaker: 'Łukasz Şen',
    present: ['Karen Lund', 'Åse Sørensen'],
    apologies: ['Finn Holm'],
    items: [makeAgendaItem({ id: idOf(706), title: 'Velkomst', standing: 'chair', lines: [] }), item],
    approved: { on: '2027-02-23' },
    additions: [{ on: '2027-02-24', text: 'Bussen kører kl. 9.' }],
  })
  const task = makeTask({
    text: 'Bestille bussen',
    due: '2026-12-15',
    meetingId: meeting.id,
    itemId: item.id,
  })
  const place = makePlace({ name: 'Lindeballe Mødested' })
  return {
    meeting,
    data: makePlaceData({ place, rooms: [room], bookings: [booking], meetings: [meeting], tasks: [task] }),
  }
}

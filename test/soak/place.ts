/** The place whose app is killed: small, with pictures, accounts with a receipt, and with something to count today. */
import { writeFile } from 'node:fs/promises'
import type { PlaceData } from '../../shared/domain/place-data.ts'
import { writePlaceFile } from '../../shared/place-file/write-place-file.ts'
import { makeBookYear, makeEntry, makeGrant, makePlannedExpense } from '../factories/accounts.ts'
import { makeAttachment } from '../factories/attachment.ts'
import { makeActivity, makePlace, makePlaceData } from '../factories/place-data.ts'
import type { Random } from '../fuzz/random.ts'
import { counted, countedOn } from './changes.ts'

const PICTURES = 8
const PICTURE_BYTES = 60_000

export const placeName = 'Mødestedet i Stubberup'

/** Writes it as a place file. */
export async function writePlace(path: string, random: Random): Promise<void> {
  const pictures = Array.from({ length: PICTURES }, () =>
    makeAttachment('image/jpeg', random.bytes(PICTURE_BYTES)),
  )
  const activities = pictures.map(({ hash }, n) => makeActivity({ title: `Aktivitet ${n}`, picture: hash }))
  const receipt = makeAttachment('application/pdf', random.bytes(PICTURE_BYTES))
  const grant = makeGrant()
  const data: PlaceData = makePlaceData({
    place: makePlace({ name: placeName }),
    activities: [...activities, countedToday()],
    grants: [grant],
    entries: [makeEntry({ receipts: [receipt.hash] }), makeEntry({ voucher: 2, text: 'Garn' })],
    plannedExpenses: [makePlannedExpense()],
    bookYears: [makeBookYear({ year: 2025, grants: [grant] })],
  })
  await writeFile(
    path,
    writePlaceFile(data, [...pictures, receipt], { appVersion: '0.1.0', savedAt: '2026-11-24T10:00' }),
  )
}

function countedToday() {
  return makeActivity({
    title: counted,
    recurrence: { kind: 'once', date: countedOn() },
    startTime: '00:00',
    endTime: '00:30',
  })
}

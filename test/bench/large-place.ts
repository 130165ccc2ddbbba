/** A place as large as they come, and the app with it open. */
import type { Page } from '@playwright/test'
import type { Attachment } from '../../shared/domain/attachment.ts'
import { addDays, type Weekday } from '../../shared/domain/day.ts'
import type { PlaceData } from '../../shared/domain/place-data.ts'
import { writePlaceFile } from '../../shared/place-file/write-place-file.ts'
import { makeAttachment } from '../factories/attachment.ts'
import { makeActivity, makePerson, makePlaceData, makeVersion } from '../factories/place-data.ts'
import { Random } from '../fuzz/random.ts'
import { inOpenedPlace } from './in-opened-place.ts'
import { type AccountsSize, largeAccounts } from './large-accounts.ts'

const ACTIVITIES = 500
const PEOPLE = 60
/** As the app makes photos smaller when it takes them in. */
const PICTURE_BYTES = 60_000
const START = '2026-01-05'

/**
 * 500 activities, weekly and without end. Each has been changed from a date on so many times as it takes for all the
 * pictures to be shown by one of its versions.
 */
function largePlace(pictures: readonly Attachment[]): PlaceData {
  const people = Array.from({ length: PEOPLE }, (_, n) => makePerson({ name: `Frivillig ${n}` }))
  const perActivity = Math.max(1, Math.ceil(pictures.length / ACTIVITIES))
  const activities = Array.from({ length: ACTIVITIES }, (_, n) => {
    const versions = Array.from({ length: perActivity }, (_, i) => {
      const picture = pictures[n * perActivity + i]?.hash
      return makeVersion({
        from: i === 0 ? null : addDays(START, 28 * i),
        title: `Aktivitet ${n}`,
        text: 'Tag det med, du er i gang med, eller begynd på noget nyt. Der er altid en, der gerne viser, hvordan man gør.',
        leaderIds: [people[n % PEOPLE]?.id ?? ''],
        recurrence: { kind: 'weekly', everyWeeks: 1, weekdays: [((n % 7) + 1) as Weekday], start: START },
        ...(picture && { picture }),
      })
    })
    return { ...makeActivity(), versions }
  })
  return makePlaceData({ people, activities })
}

/**
 * Opens such a place in the built app, has something measured in it, and clears up. Rejects where no Electron is at hand.
 * @param size of its accounts; without it there are none
 */
export function inLargePlace<T>(
  pictures: number,
  measure: (page: Page) => Promise<T>,
  size: AccountsSize = { entries: 0, receipts: 0 },
): Promise<T> {
  const makeFile = () => {
    const random = new Random(1, 1)
    const attachments = Array.from({ length: pictures }, () =>
      makeAttachment('image/jpeg', random.bytes(PICTURE_BYTES)),
    )
    const origin = { appVersion: '0.1.0', savedAt: '2026-11-24T10:00' }
    const place = largePlace(attachments)
    const titled = place.activities.map(({ id, versions }) => ({ id, title: versions[0]?.title ?? '' }))
    const { rows, receipts } = largeAccounts(size, titled)
    const accounts = size.entries > 0 ? rows : {}
    return writePlaceFile({ ...place, ...accounts }, [...attachments, ...receipts], origin)
  }
  return inOpenedPlace(makeFile, measure)
}

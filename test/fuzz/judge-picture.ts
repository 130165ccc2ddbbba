import { attachmentTypeOf } from '../../shared/domain/attachment.ts'
import { readPlaceFile } from '../../shared/place-file/read-place-file.ts'
import { sha256Of } from '../../shared/place-file/sha256.ts'
import { broken, judgeRefusal, within } from './laws.ts'
import { emptyData, entriesOf, packed } from './place-entries.ts'
import { Random } from './random.ts'

/** Bytes that are no JPEG, PNG or PDF are called none of them, and a file that says they are is refused; whatever their name. */
export function judgePicture(bytes: Uint8Array): void {
  const type = within('telling what a picture is', () => attachmentTypeOf(bytes))
  const hash = sha256Of(bytes)
  for (const [ending, named] of [
    ['jpg', 'image/jpeg'],
    ['png', 'image/png'],
    ['pdf', 'application/pdf'],
  ] as const) {
    const data = emptyData(new Random(0, 0))
    const entries = entriesOf({ data: { ...data, place: { ...data.place, logo: hash } }, attachments: [] })
    entries.set(`attachments/${hash}.${ending}`, bytes)
    const read = within('reading', () => readPlaceFile(packed(entries)))
    if (read.ok !== (type === named)) broken(`${type} was ${read.ok ? 'taken' : 'refused'} as ${ending}`)
    if (!read.ok) judgeRefusal(read)
  }
}

/** Packs snapshots away from the page, and looks whether data hold: what does not is never put in one. */
import { placeDataSchema } from '../../../shared/domain/place-data.ts'
import { ok, type Result, refused } from '../../../shared/domain/result.ts'
import { writeSnapshotFile } from '../../../shared/place-file/write-place-file.ts'
import type { SnapshotAnswer, SnapshotRequest } from './snapshot-request.ts'

function make({ data, attachments, origin }: SnapshotRequest): Result<Uint8Array | undefined> {
  if (!placeDataSchema.safeParse(data).success) return refused('storage-damaged')
  return ok(origin && writeSnapshotFile(data, attachments, origin))
}

addEventListener('message', ({ data: request }: MessageEvent<SnapshotRequest>) => {
  const answer: SnapshotAnswer = { number: request.number, result: make(request) }
  const bytes = answer.result.ok ? answer.result.value : undefined
  postMessage(answer, { transfer: bytes ? [bytes.buffer as ArrayBuffer] : [] })
})

/** What a picture or a PDF is called: in a place file, and in the folder beside a snapshot. */
import { type Attachment, type AttachmentType, attachmentTypes } from '../domain/attachment.ts'
import type { AttachmentHash } from '../domain/id.ts'

const endings: Record<AttachmentType, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/pdf': 'pdf',
}

export function attachmentName({ hash, type }: Pick<Attachment, 'hash' | 'type'>): string {
  return `attachments/${hash}.${endings[type]}`
}

/** What an entry's name says it holds; `undefined` when it is not the name of an attachment. */
export function readAttachmentName(name: string): { hash: AttachmentHash; type: AttachmentType } | undefined {
  const match = /^attachments\/([0-9a-f]{64})\.(jpg|png|pdf)$/.exec(name)
  if (!match) return undefined
  const type = attachmentTypes.find((one) => endings[one] === match[2]) as AttachmentType
  return { hash: match[1] as AttachmentHash, type }
}

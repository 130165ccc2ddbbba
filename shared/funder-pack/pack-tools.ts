import type { DocumentDefinition } from '../documents/document.ts'
import type { Attachment } from '../domain/attachment.ts'
import type { AttachmentHash } from '../domain/id.ts'

/** What a pack is made with, in a worker of the page and on the command line. */
export interface PackTools {
  /** A document as a PDF (pdfmake). */
  make(definition: DocumentDefinition): Promise<Uint8Array>
  /** A receipt; `undefined` when its bytes are missing. */
  read(hash: AttachmentHash): Promise<Attachment | undefined>
  /** A picture of a size to be read in the pack; `undefined` when it cannot be read. */
  picture(attachment: Attachment): Promise<Attachment | undefined>
  /** Takes the bytes of what is made, piece by piece, in order. */
  write(bytes: Uint8Array): void
  /** How many of how many vouchers with receipts are in it. */
  progress(done: number, of: number): void
}

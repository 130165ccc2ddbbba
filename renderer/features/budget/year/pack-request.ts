import type { DocumentContext } from '../../../../shared/documents/document.ts'
import type { Attachment } from '../../../../shared/domain/attachment.ts'
import type { AttachmentHash } from '../../../../shared/domain/id.ts'
import type { PlaceData } from '../../../../shared/domain/place-data.ts'
import type { Result } from '../../../../shared/domain/result.ts'
import type { PackAsked } from '../../../../shared/funder-pack/pack-facts.ts'

/** `pdf` and `zip` are the whole pack; `workbook` is the tables alone. */
export type PackKind = 'pdf' | 'zip' | 'workbook'

/** All a pack is made from but the receipts, which the worker asks for a few at a time. */
export interface PackRequest extends Pick<DocumentContext, 'language' | 'today' | 'images'> {
  readonly kind: PackKind
  readonly data: PlaceData
  readonly asked: PackAsked
}

/** What crosses to the worker: first the request, then the receipts it asked for; `undefined` for one whose bytes are missing. */
export type PackOrder =
  | { readonly request: PackRequest }
  | { readonly wanted: AttachmentHash; readonly receipt: Attachment | undefined }

export interface MadePack {
  /** Not in memory: the browser keeps what is large on the disk. */
  readonly file: Blob
  /** Characters that no font here can draw. */
  readonly missing: readonly string[]
}

/** What comes back. */
export type PackAnswer =
  | { readonly wanted: AttachmentHash }
  | { readonly done: number; readonly of: number }
  | { readonly result: Result<MadePack> }

import type { DocumentContext, DocumentOptions } from '../../../shared/documents/document.ts'
import type { MissingGlyph } from '../../../shared/documents/missing-glyphs.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import type { Result } from '../../../shared/domain/result.ts'

/** All a document is made from; it crosses to the print worker, so it is plain data. */
export interface RenderRequest extends Pick<DocumentContext, 'language' | 'today' | 'images'> {
  /** Name of the document in the registry. */
  document: string
  data: PlaceData
  options: DocumentOptions
}

export interface RenderedDocument {
  pdf: Uint8Array
  /** Characters of its texts that no font here can draw. */
  missing: readonly MissingGlyph[]
  /** What of the longer text had no room. */
  leftOut: string | undefined
}

/**
 * What crosses to the worker, and back with the same number. Data and pictures, by far the most of it, cross only when
 * they are others than in the order before: a key typed beside a preview must not copy ten years of a place.
 */
export interface RenderOrder {
  number: number
  request: Omit<RenderRequest, 'data' | 'images'> & Partial<Pick<RenderRequest, 'data' | 'images'>>
}
export interface RenderAnswer {
  number: number
  result: Result<RenderedDocument>
}

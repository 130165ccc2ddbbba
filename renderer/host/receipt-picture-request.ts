import type { Result } from '../../shared/domain/result.ts'
import type { TakenPicture } from './take-picture.ts'

/** What crosses to the worker that makes receipts of pictures, and back. */
export interface ReceiptPictureRequest {
  readonly number: number
  readonly bytes: Uint8Array
  /** Clockwise. */
  readonly quarterTurns: number
}
export interface ReceiptPictureAnswer {
  readonly number: number
  readonly result: Result<TakenPicture>
}

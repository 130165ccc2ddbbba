/** Makes receipts small and upright away from the page, so that a photo of forty megabytes stops nobody's typing. */
import { refused } from '../../shared/domain/result.ts'
import type { ReceiptPictureAnswer, ReceiptPictureRequest } from './receipt-picture-request.ts'
import { takePicture } from './take-picture.ts'

/**
 * Small print is read at 2000 pixels: an A4 at 170 dots an inch. Three hundred kilobytes, so that two thousand receipts
 * go into a place file.
 */
const forReading = {
  tries: [
    { longestSide: 2000, quality: 0.8 },
    { longestSide: 2000, quality: 0.65 },
    { longestSide: 1800, quality: 0.55 },
    { longestSide: 1600, quality: 0.5 },
  ],
  mostBytes: 300_000,
} as const

addEventListener('message', async ({ data }: MessageEvent<ReceiptPictureRequest>) => {
  const { number, bytes, quarterTurns } = data
  // What throws here has no memory left.
  const result = await takePicture(bytes, { ...forReading, quarterTurns }).catch(() =>
    refused('picture-too-large'),
  )
  const answer: ReceiptPictureAnswer = { number, result }
  postMessage(answer, { transfer: result.ok ? [result.value.bytes.buffer] : [] })
})

import { renderPdf } from '../../../electron/cli/render-pdf.ts'
import type { Attachment } from '../../../shared/domain/attachment.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import type { makeFunderPack } from '../../../shared/funder-pack/funder-pack.ts'
import type { PackTools } from '../../../shared/funder-pack/pack-tools.ts'
import { createTranslate } from '../../../shared/locales/translate.ts'

export const context = { t: createTranslate('da'), language: 'da', today: '2026-11-25', images: {} } as const

/** The bytes of the pack of 2026, and what was told on the way. */
export async function packOf(
  make: typeof makeFunderPack,
  data: PlaceData,
  receipts: readonly Attachment[],
  more: Partial<PackTools> = {},
): Promise<{ bytes: Uint8Array; told: string[] }> {
  const parts: Uint8Array[] = []
  const told: string[] = []
  const tools: PackTools = {
    make: renderPdf,
    read: async (hash) => receipts.find((receipt) => receipt.hash === hash),
    picture: async (picture) => picture,
    write: (bytes) => parts.push(bytes),
    progress: (done, of) => told.push(`${done}/${of}`),
    ...more,
  }
  await make(data, { year: 2026 }, tools, context)
  return { bytes: new Uint8Array(Buffer.concat(parts)), told }
}

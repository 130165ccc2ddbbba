/** Makes the pack for the funder away from the page. Each has a worker of its own: to stop one is to end it. */
import type { DocumentDefinition } from '../../../../shared/documents/document.ts'
import { missingGlyphs } from '../../../../shared/documents/missing-glyphs.ts'
import type { Attachment } from '../../../../shared/domain/attachment.ts'
import type { AttachmentHash } from '../../../../shared/domain/id.ts'
import { ok, type Result, refused } from '../../../../shared/domain/result.ts'
import { accountsTables } from '../../../../shared/exchange/accounts-table.ts'
import { writeXlsx } from '../../../../shared/exchange/write-xlsx.ts'
import { makeFunderPack } from '../../../../shared/funder-pack/funder-pack.ts'
import type { PackTools } from '../../../../shared/funder-pack/pack-tools.ts'
import { makePackZip } from '../../../../shared/funder-pack/pack-zip.ts'
import { kindOfFault } from '../../../../shared/host/kind-of-fault.ts'
import { createTranslate } from '../../../../shared/locales/translate.ts'
import { takePicture } from '../../../host/take-picture.ts'
import { startPdfmake } from '../../../parts/pdf/start-pdfmake.ts'
import type { MadePack, PackAnswer, PackOrder, PackRequest } from './pack-request.ts'

/** Receipts are made smaller than this when they are taken in; only what came from elsewhere is not. */
const LARGE_PICTURE = 600_000
const forReading = { tries: [{ longestSide: 2000, quality: 0.7 }], mostBytes: LARGE_PICTURE } as const
/** So much is kept in memory before the browser is given it to keep. */
const MANY_BYTES = 8_000_000

const waiting = new Map<AttachmentHash, ((receipt: Attachment | undefined) => void)[]>()

addEventListener('message', ({ data: order }: MessageEvent<PackOrder>) => {
  if ('request' in order) void make(order.request).then((result) => answer({ result }))
  else {
    for (const bring of waiting.get(order.wanted) ?? []) bring(order.receipt)
    waiting.delete(order.wanted)
  }
})

function answer(message: PackAnswer): void {
  postMessage(message)
}

async function make({ kind, data, asked, ...context }: PackRequest): Promise<Result<MadePack>> {
  const t = createTranslate(context.language)
  const missing = new Set<string>()
  const { write, finish } = collect()
  try {
    if (kind === 'workbook') {
      write(await writeXlsx(accountsTables(data, { ...asked, ...context, t })))
      return ok({ file: finish(), missing: [] })
    }
    const makePdf = await startPdfmake()
    const tools: PackTools = {
      make: async (definition: DocumentDefinition) => {
        for (const { character } of missingGlyphs(definition)) missing.add(character)
        // A copy of its own, since pdfmake's may be a part of a larger buffer.
        return new Uint8Array(await makePdf(definition))
      },
      read: (wanted) =>
        new Promise((resolve) => {
          const others = waiting.get(wanted)
          if (others) return void others.push(resolve)
          waiting.set(wanted, [resolve])
          answer({ wanted })
        }),
      picture: readablePicture,
      write,
      progress: (done, of) => answer({ done, of }),
    }
    await (kind === 'pdf' ? makeFunderPack : makePackZip)(data, asked, tools, { ...context, t })
    return ok({ file: finish(), missing: [...missing] })
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Invalid image'))
      return refused('picture-not-readable')
    console.error(`pack: ${kindOfFault(error)}`)
    return refused('request-refused')
  }
}

/** A JPEG of a size to be read: most are, and stay as they are. */
async function readablePicture(picture: Attachment): Promise<Attachment | undefined> {
  if (picture.type === 'image/jpeg' && picture.bytes.length <= LARGE_PICTURE) return picture
  const taken = await takePicture(picture.bytes, forReading)
  return taken.ok ? { ...picture, type: taken.value.type, bytes: taken.value.bytes } : undefined
}

/** Bytes in the order they come, handed to the browser before they are many. */
function collect() {
  const kept: Blob[] = []
  let parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const handOver = () => {
    kept.push(new Blob(parts))
    parts = []
    size = 0
  }
  return {
    write(bytes: Uint8Array) {
      // Its own, since what is written may be used again by whoever made it.
      parts.push(new Uint8Array(bytes))
      size += bytes.length
      if (size > MANY_BYTES) handOver()
    },
    finish(): Blob {
      handOver()
      return new Blob(kept)
    },
  }
}

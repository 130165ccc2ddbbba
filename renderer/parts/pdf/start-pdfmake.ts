/// <reference path="./pdfmake.d.ts" />
/** pdfmake with the app's fonts, for workers: it is large, and holds up whatever it runs beside. */
import pdfmake from 'pdfmake/build/pdfmake.min.js'
import boldUrl from '../../../resources/fonts/AtkinsonHyperlegibleNext-Bold.ttf?url'
import normalUrl from '../../../resources/fonts/AtkinsonHyperlegibleNext-Regular.ttf?url'
import { type MakePdf, teachPdfmake } from '../../../shared/documents/pdf-engine.ts'

/** Once for the life of a worker, so that what it remembers is of use. */
export async function startPdfmake(): Promise<MakePdf> {
  const [normal, bold] = await Promise.all([normalUrl, boldUrl].map(bytesAt))
  return teachPdfmake(pdfmake, { normal: normal as Uint8Array, bold: bold as Uint8Array })
}

async function bytesAt(url: string): Promise<Uint8Array> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`font not found: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

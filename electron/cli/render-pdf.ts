/// <reference path="./pdfmake.d.ts" />
import { readFile } from 'node:fs/promises'
import pdfmake from 'pdfmake'
import type { DocumentDefinition } from '../../shared/documents/document.ts'
import { type MakePdf, teachPdfmake } from '../../shared/documents/pdf-engine.ts'

const fonts = new URL('../../resources/fonts/', import.meta.url)
let ready: Promise<MakePdf> | undefined

/** The bytes of a document, made with the app's own fonts. Throws when a picture in it cannot be read. */
export async function renderPdf(definition: DocumentDefinition): Promise<Uint8Array> {
  ready ??= start()
  return (await ready)(definition)
}

async function start(): Promise<MakePdf> {
  const [normal, bold] = await Promise.all([
    readFile(new URL('AtkinsonHyperlegibleNext-Regular.ttf', fonts)),
    readFile(new URL('AtkinsonHyperlegibleNext-Bold.ttf', fonts)),
  ])
  return teachPdfmake(pdfmake, { normal, bold })
}

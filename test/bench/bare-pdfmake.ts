import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { DocumentDefinition } from '../../shared/documents/document.ts'
import { fontFamily, type Pdfmake } from '../../shared/documents/pdf-engine.ts'

type Make = (definition: DocumentDefinition) => Promise<Uint8Array>

/** pdfmake as it comes, with the app's family and all its features. An instance of its own: what the app has taught its own instance does not reach it. */
export function barePdfmake(): Make {
  const Instance = createRequire(import.meta.url)('pdfmake').constructor as new () => Pdfmake
  const file = (weight: string) =>
    readFileSync(
      new URL(`../fixtures/fonts/AtkinsonHyperlegibleNext-${weight}-all-features.ttf`, import.meta.url),
    )
  const files: Record<string, Uint8Array> = { normal: file('Regular'), bold: file('Bold') }
  const pdfmake = new Instance()
  pdfmake.virtualfs = {
    existsSync: (name) => Object.hasOwn(files, name),
    readFileSync: (name) => files[name] as Uint8Array,
  }
  pdfmake.setFonts({ [fontFamily]: { normal: 'normal', bold: 'bold' } })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy?.(() => false)
  return (definition) => pdfmake.createPdf(definition).getBuffer()
}

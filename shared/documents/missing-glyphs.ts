import type { DocumentDefinition } from './document.ts'
import { fontCoverage } from './font-coverage.ts'
import { textsOf } from './texts-of.ts'

export interface MissingGlyph {
  /** The character the fonts have no glyph for. */
  character: string
  /** The first text of the document it stands in. */
  text: string
}

/**
 * The characters of a document that no font here can draw, each once, in the order they come. pdfmake leaves them out
 * without a word, so they are named before anything is printed.
 */
export function missingGlyphs(definition: DocumentDefinition): MissingGlyph[] {
  const missing = new Map<string, string>()
  for (const text of textsOf(definition)) {
    for (const character of text) {
      if (!missing.has(character) && !isCovered(character)) missing.set(character, text)
    }
  }
  return [...missing].map(([character, text]) => ({ character, text }))
}

/** Characters without a shape of their own: spaces, joiners and the selectors that choose how an emoji looks. */
const shapeless = /[\s\p{Default_Ignorable_Code_Point}]/u

function isCovered(character: string): boolean {
  if (shapeless.test(character)) return true
  const code = character.codePointAt(0) ?? 0
  return fontCoverage.some(([first, last]) => code >= first && code <= last)
}

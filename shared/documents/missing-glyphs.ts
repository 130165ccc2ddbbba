import type { Content, DocumentDefinition } from './document.ts'
import { fontCoverage } from './font-coverage.ts'

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
  const { content, header, footer } = definition
  for (const text of [content, header?.(2) ?? [], footer?.(1, 1) ?? []].flatMap(textsOf)) {
    for (const character of text) {
      if (!missing.has(character) && !isCovered(character)) missing.set(character, text)
    }
  }
  return [...missing].map(([character, text]) => ({ character, text }))
}

/** Every text in a document tree, in order. */
function textsOf(content: Content): string[] {
  if (typeof content === 'string') return [content]
  if (Array.isArray(content)) return content.flatMap(textsOf)
  const { text, stack, columns, table } = content as {
    [key in 'text' | 'stack' | 'columns']?: Content
  } & { table?: { body: Content } }
  return [text, stack, columns, table?.body].flatMap((part) => (part === undefined ? [] : textsOf(part)))
}

/** Characters without a shape of their own: spaces, joiners and the selectors that choose how an emoji looks. */
const shapeless = /[\s\p{Default_Ignorable_Code_Point}]/u

function isCovered(character: string): boolean {
  if (shapeless.test(character)) return true
  const code = character.codePointAt(0) ?? 0
  return fontCoverage.some(([first, last]) => code >= first && code <= last)
}

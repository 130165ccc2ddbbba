import type { Content, DocumentDefinition } from './document.ts'

/** Every text of a document, in order: what stands between head and foot, then what is repeated on every page. */
export function textsOf({ content, header, footer }: DocumentDefinition): string[] {
  return [content, header?.(2) ?? [], footer?.(1, 1) ?? []].flatMap(textsIn)
}

function textsIn(content: Content): string[] {
  if (typeof content === 'string') return [content]
  if (Array.isArray(content)) return content.flatMap(textsIn)
  const { text, stack, columns, table } = content as {
    [key in 'text' | 'stack' | 'columns']?: Content
  } & { table?: { body: Content } }
  return [text, stack, columns, table?.body].flatMap((part) => (part === undefined ? [] : textsIn(part)))
}

import type { Content, ContentNode, DocumentDefinition } from './document.ts'

/**
 * What pdfmake asks of every single word (js/TextInlines.js, measure), with its own defaults. An empty text stands for
 * "none": pdfmake takes it for a value, and so does not search all styles above the word for a better one.
 */
const textStyle: Readonly<Record<string, unknown>> = {
  font: 'Roboto',
  fontSize: 12,
  bold: false,
  italics: false,
  alignment: 'left',
  color: 'black',
  lineHeight: 1,
  characterSpacing: 0,
  fontFeatures: '',
  decoration: '',
  decorationColor: '',
  decorationStyle: '',
  decorationThickness: '',
  background: '',
  linkToPage: '',
  linkToDestination: '',
  noWrap: false,
  opacity: 1,
  sup: false,
  sub: false,
  leadingIndent: 0,
  preserveLeadingSpaces: false,
  preserveTrailingSpaces: false,
  wordBreak: 'normal',
}
const styleKeys = Object.keys(textStyle)

type Style = Readonly<Record<string, unknown>>
type Styles = NonNullable<DocumentDefinition['styles']>

/**
 * The same document with the whole style written on each text, as pdfmake would have found it by looking outwards:
 * the node's own keys, its named styles (the last wins), then those of what it stands in, then the default style.
 */
export function resolveStyles(definition: DocumentDefinition): DocumentDefinition {
  const styles = definition.styles ?? {}
  const base = withKeysOf(textStyle, definition.defaultStyle)
  const { header, footer } = definition
  return {
    ...definition,
    content: definition.content.map((node) => resolved(node, base, styles)),
    ...(header && { header: (page: number) => resolved(header(page), base, styles) }),
    ...(footer && { footer: (page: number, pages: number) => resolved(footer(page, pages), base, styles) }),
  }
}

function resolved(content: Content, around: Style, styles: Styles): Content {
  if (typeof content === 'string') return { text: content, ...around }
  if (isList(content)) return content.map((node) => resolved(node, around, styles))
  const style = styleOf(content, around, styles)
  if (content.text !== undefined) {
    return { ...content, ...style, text: runs(content.text as Content, style, styles) }
  }
  const inner = (nodes: unknown) => (nodes as Content[]).map((node) => resolved(node, style, styles))
  if (content.stack) return { ...content, stack: inner(content.stack) }
  if (content.columns) return { ...content, columns: inner(content.columns) }
  if (content.table) {
    const table = content.table as { body: Content[][] }
    return { ...content, table: { ...table, body: table.body.map(inner) } }
  }
  return content
}

/**
 * The texts of one paragraph. Each carries only what differs from the paragraph, since pdfmake copies it to each word;
 * the rest it finds one step outwards.
 */
function runs(text: Content, paragraph: Style, styles: Styles): Content {
  if (typeof text === 'string') return text
  if (isList(text)) return text.map((part) => runs(part, paragraph, styles))
  const own = styleOf(text, paragraph, styles)
  return { text: text.text, ...differing(own, paragraph) }
}

function differing(style: Style, from: Style): Style {
  const differences: Record<string, unknown> = {}
  for (const key of styleKeys) if (style[key] !== from[key]) differences[key] = style[key]
  return differences
}

function styleOf(node: ContentNode, around: Style, styles: Styles): Style {
  const names = node.style === undefined ? [] : ([node.style].flat() as string[])
  return [...names.map((name) => styles[name] ?? {}), node].reduce<Style>(withKeysOf, around)
}

function withKeysOf(style: Style, changes: Style): Style {
  let changed: Record<string, unknown> | undefined
  for (const key of styleKeys) {
    const value = changes[key]
    if (value === undefined || value === null || value === style[key]) continue
    changed ??= { ...style }
    changed[key] = value
  }
  return changed ?? style
}

function isList(content: Content): content is readonly Content[] {
  return Array.isArray(content)
}

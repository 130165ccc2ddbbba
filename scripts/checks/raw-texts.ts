/** Words that stand in a screen itself instead of among the texts, where they could not be translated. */
import { parseSync } from '@swc/core'
import type { SourceFile } from './source-files.ts'

/** Attributes whose value people read or hear. */
const readAloud = /^(label|title|placeholder|alt|description|lead|error|aria-label|aria-description)$/

/** As `path: "words"`, for words between tags and in attributes people read. */
export function findRawTexts(screens: SourceFile[]): string[] {
  return screens.flatMap(({ path, text }) => {
    const found: string[] = []
    collect(parseSync(text, { syntax: 'typescript', tsx: true, target: 'es2022' }), found)
    return found.filter(isWords).map((words) => `${path}: "${words.trim()}" stands raw in the screen`)
  })
}

interface TreeNode {
  type?: string
  value?: unknown
  name?: unknown
  [key: string]: unknown
}

function collect(node: unknown, found: string[]): void {
  if (Array.isArray(node)) {
    for (const child of node) collect(child, found)
    return
  }
  if (node === null || typeof node !== 'object') return
  const { type, value, ...rest } = node as TreeNode
  if (type === 'JSXText' && typeof value === 'string') found.push(value)
  if (type === 'JSXAttribute' && readAloud.test(attributeName(node as TreeNode))) found.push(literal(value))
  if (type === 'JSXExpressionContainer') found.push(literal(rest.expression))
  collect(value, found)
  for (const child of Object.values(rest)) collect(child, found)
}

function attributeName({ name }: TreeNode): string {
  const { value } = (name ?? {}) as TreeNode
  return typeof value === 'string' ? value : ''
}

function literal(node: unknown): string {
  const { type, value } = (node ?? {}) as TreeNode
  return type === 'StringLiteral' && typeof value === 'string' ? value : ''
}

/** Two letters in a row make a word; signs and single letters do not need translating. */
function isWords(text: string): boolean {
  return /\p{L}{2,}/u.test(text)
}

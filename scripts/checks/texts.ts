/**
 * The texts people read: Danish and English have the same keys and values, every key is used, every key asked for
 * is there, and none stands raw in a screen.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Check } from './check.ts'
import { findRawTexts } from './raw-texts.ts'
import { type SourceFile, sourceFiles } from './source-files.ts'

/** `namespace:path` → text. */
export type Texts = Map<string, string>

interface TextTree {
  [key: string]: string | TextTree
}

/** The texts of one language, from shared/locales. */
export function readTexts(root: string, language: 'da' | 'en'): Texts {
  const folder = join(root, 'shared/locales', language)
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return new Map(
    files.flatMap((name) => {
      const tree = JSON.parse(readFileSync(join(folder, name), 'utf8')) as TextTree
      return flatten(tree).map(([path, text]) => [`${name.slice(0, -5)}:${path}`, text] as const)
    }),
  )
}

function flatten(tree: TextTree): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[key, value] as [string, string]]
      : flatten(value).map(([path, text]) => [`${key}.${path}`, text] as [string, string]),
  )
}

/** Keys and `{{values}}` that one language has and the other has not, and texts that are empty. */
export function findDifferences(da: Texts, en: Texts): string[] {
  return [...new Set([...da.keys(), ...en.keys()])].flatMap((key) => {
    const danish = da.get(key)
    const english = en.get(key)
    if (danish === undefined) return [`${key}: missing in Danish`]
    if (english === undefined) return [`${key}: missing in English`]
    if (!danish.trim() || !english.trim()) return [`${key}: empty`]
    return valuesIn(danish) === valuesIn(english) ? [] : [`${key}: not the same values in Danish and English`]
  })
}

function valuesIn(text: string): string {
  return [...new Set(text.match(/\{\{[^}]*\}\}/g))]
    .map((value) => value.replace(/\s/g, ''))
    .sort()
    .join()
}

/** Texts no code asks for, and keys in code that are not among the texts. */
export function findUnusedAndMissing(texts: Texts, code: SourceFile[]): string[] {
  const namespaces = [...new Set([...texts.keys()].map((key) => key.split(':')[0]))].join('|')
  const asked = new RegExp(`(['"\`])((?:${namespaces}):(?:[\\w.-]|\\$\\{[^}]*\\})+)\\1`, 'g')
  const bases = new Set([...texts.keys()].map(singular))
  const used = new Set([...bases].filter((key) => isReadAsData(key, code)))
  const missing: string[] = []
  for (const { path, text } of code) {
    for (const [, , key = ''] of text.matchAll(asked)) {
      const matching = key.includes('${')
        ? [...bases].filter((base) => pattern(key).test(base))
        : bases.has(key)
          ? [key]
          : []
      if (matching.length === 0) missing.push(`${path}: asks for ${key}, which is no text`)
      for (const match of matching) used.add(match)
    }
  }
  return [
    ...[...bases].filter((base) => !used.has(base)).map((base) => `${base}: no code uses it`),
    ...missing,
  ]
}

/**
 * Some code reads a whole file of texts and takes them by name, `words.menu.file` or `words.month[3]`, where the
 * translating function would be a heavy guest (the shell) or a slow one (dates).
 */
function isReadAsData(key: string, code: SourceFile[]): boolean {
  const [namespace = '', path = ''] = key.split(':')
  const readers = code.filter(({ path: file }) => !file.startsWith('shared/locales/'))
  if (!readers.some(({ text }) => text.includes(`/da/${namespace}.json'`))) return false
  const [leaf = '', parent = ''] = path.split('.').reverse()
  // A numbered text is taken with the number of its day or month.
  const name = /^\d+$/.test(leaf) ? parent : leaf
  const takesIt = new RegExp(`\\.${name}\\b|'${name}'|\\.${parent}\\[|[{,]\\s*${name}\\b[^{}]*\\}\\s*=`)
  return readers.some(({ text }) => takesIt.test(text))
}

/** `x_one` and `x_other` are asked for as `x`. */
function singular(key: string): string {
  return key.replace(/_(zero|one|other)$/, '')
}

/** A key with `${…}` in it asks for every text it could become. */
function pattern(key: string): RegExp {
  const parts = key.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('[\\w.-]+')}$`)
}

export const texts: Check = {
  name: 'texts',
  run: async (root) => {
    const da = readTexts(root, 'da')
    const code = sourceFiles(root, ['ts', 'tsx']).filter(({ path }) =>
      /^(shared|renderer|electron)\//.test(path),
    )
    return [
      ...findDifferences(da, readTexts(root, 'en')),
      ...findUnusedAndMissing(da, code),
      ...findRawTexts(code.filter(({ path }) => path.endsWith('.tsx'))),
    ].join('\n')
  },
}

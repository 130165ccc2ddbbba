/** Names and sizes, and tests whose subject is gone. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Check } from './check.ts'
import { type SourceFile, sourceFiles } from './source-files.ts'

/** Past this a file is split along its real seam. */
const longest = 300

/** Where the subject of `test/unit/ROOM/…` may lie; other rooms lie under `shared`, `renderer` or `electron`. */
const mirrors: Record<string, string> = { house: 'scripts/checks' }

export function findUntidyFiles(files: SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const name = path.split('/').at(-1) ?? ''
    const lines = text.trimEnd().split('\n').length
    return [
      ...(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)+$/.test(name) ? [] : [`${path}: file names are kebab-case`]),
      ...(/(^|[-/])utils?\b/.test(path) ? [`${path}: "utils" says nothing about what is in it`] : []),
      ...(lines > longest
        ? [`${path}: ${lines} lines; split it along its real seam (${longest} at most)`]
        : []),
    ]
  })
}

/**
 * Unit tests mirror the source: `test/unit/domain/x.test.ts` is about `shared/domain/x.ts`, and so is
 * `x-with-something.test.ts`. Answers with the tests whose subject is not there any more.
 */
export function findOrphanTests(root: string, tests: string[]): string[] {
  return tests.flatMap((test) => {
    const subject = test.replace(/^test\/unit\//, '').replace(/\.test\.tsx?$/, '')
    const room = subject.split('/', 1)[0] ?? ''
    const home = mirrors[room]
    const places = home
      ? [subject.replace(room, home)]
      : ['shared', 'renderer', 'electron', '.'].map((above) => `${above}/${subject}`)
    const there = places.flatMap(shorterNames).some((place) => sourceExists(root, place))
    return there ? [] : [`${test}: what it tests is gone`]
  })
}

/** `a/b-c-d` → `a/b-c-d`, `a/b-c`, `a/b`. */
function shorterNames(path: string): string[] {
  const cut = path.replace(/-[^-/]*$/, '')
  return cut === path ? [path] : [path, ...shorterNames(cut)]
}

function sourceExists(root: string, path: string): boolean {
  return ['.ts', '.tsx', '.mjs', '.md', '/index.ts', ''].some((ending) =>
    existsSync(join(root, path + ending)),
  )
}

export const tidiness: Check = {
  name: 'names, sizes and orphan tests',
  run: async (root) => {
    const files = sourceFiles(root, ['ts', 'tsx', 'mjs'])
    const tests = files.map(({ path }) => path).filter((path) => /^test\/unit\/.*\.test\.tsx?$/.test(path))
    return [...findUntidyFiles(files), ...findOrphanTests(root, tests)].join('\n')
  },
}

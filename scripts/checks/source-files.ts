/** The files the house rules speak of: what we write ourselves, not what is built or fetched. */
import { globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

const folders = '{shared,renderer,electron,test,scripts}'

export interface SourceFile {
  /** From the project's folder, with `/` between its parts. */
  path: string
  text: string
}

/** All our code, by path. `endings` as in a glob, without dots: `['ts', 'tsx']`. */
export function sourceFiles(root: string, endings: string[]): SourceFile[] {
  const pattern =
    endings.length === 1 ? `${folders}/**/*.${endings[0]}` : `${folders}/**/*.{${endings.join(',')}}`
  return globSync(pattern, { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !path.includes('node_modules/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

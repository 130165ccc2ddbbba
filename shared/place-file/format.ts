/** The files of a place file and their names; `docs/place-file.md` says the same in prose. */
import { MANIFEST } from './manifest.ts'

export const PLACE = 'place.json'

/** The file that holds the rows of a kind. */
export function rowsName(kind: string): string {
  return `${kind}.json`
}

/** What kind of rows an entry's name says it holds, `place` included; any word may have been one in an older format. */
export function readRowsName(name: string): string | undefined {
  return name === MANIFEST ? undefined : /^([a-z][a-zA-Z-]*)\.json$/.exec(name)?.[1]
}

/** Place files opened from outside: a double click in the file manager, at the start or while the app runs. */
import { resolve } from 'node:path'
import type { Result } from '../../shared/domain/result.ts'
import type { OpenedFile } from '../../shared/host/contract.ts'
import { fileEndings } from '../../shared/host/file-kinds.ts'
import { readFileOfKind } from './services/files.ts'

const [ending] = fileEndings['place-file']

/** The place file named last on a command line given in `folder`. */
export function placeFileIn(words: readonly string[], folder: string): string | undefined {
  const named = words.findLast((word) => !word.startsWith('-') && word.toLowerCase().endsWith(`.${ending}`))
  return named === undefined ? undefined : resolve(folder, named)
}

export interface FileOpening {
  /** Asked from outside. The page hears of it when it listens; of several before that, only the last. */
  open(path: string | undefined): void
  /** The page listens from now on. */
  pageListens(): void
  /** The page is gone, or being loaded anew. */
  pageGone(): void
}

export function createFileOpening(tell: (file: Result<OpenedFile>) => void): FileOpening {
  let listening = false
  let waiting: string | undefined

  async function handOver() {
    if (!listening || waiting === undefined) return
    const path = waiting
    waiting = undefined
    tell(await readFileOfKind(path, 'place-file'))
  }

  return {
    open(path) {
      waiting = path ?? waiting
      void handOver()
    },
    pageListens() {
      listening = true
      void handOver()
    },
    pageGone() {
      listening = false
    },
  }
}

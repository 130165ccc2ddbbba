/** Files the page holds already: chosen in a browser, dropped on the page, or pasted. */
import { ok, type Result, refused } from '../../shared/domain/result.ts'
import { type ChosenFile, MOST_FILES_AT_ONCE, type OpenedKind } from '../../shared/host/contract.ts'
import { refusalOfSize } from '../../shared/host/file-kinds.ts'

/** The files, none of them read yet. Refuses more than there may be with `too-many-files`. */
export function chosenFiles(files: readonly File[], kind: OpenedKind): Result<readonly ChosenFile[]> {
  if (files.length > MOST_FILES_AT_ONCE) return refused('too-many-files', { most: MOST_FILES_AT_ONCE })
  return ok(files.map((file) => chosenFile(file, kind)))
}

/** Refusals of `read`: `file-not-readable`, or the kind's own for a file beyond its limit. */
export function chosenFile(file: File, kind: OpenedKind): ChosenFile {
  return {
    name: file.name,
    async read() {
      const tooLarge = refusalOfSize(kind, file.name, file.size)
      if (tooLarge) return refused(tooLarge)
      try {
        return ok({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
      } catch {
        // A folder, or a stick that was pulled out.
        return refused('file-not-readable')
      }
    },
  }
}

/** Reads attachments that lie on a shelf again, a few at a time: disks and sticks forget, and nobody would notice. */
import { rename } from 'node:fs/promises'
import { attachmentsOn, pathBeside, readBeside } from './beside.ts'

/** So many are read after each snapshot. */
const A_FEW = 20

export interface BesideCheck {
  /**
   * Looks at a few that have not been looked at since the start. One that is no longer what it was is renamed, so that
   * it is lacking: the page then gives it anew.
   */
  checkSome(shelf: string): Promise<void>
}

export function createBesideCheck(): BesideCheck {
  const checked = new Set<string>()
  return {
    async checkSome(shelf) {
      const unchecked = [...(await attachmentsOn(shelf))].filter(
        (name) => !checked.has(pathBeside(shelf, name)),
      )
      for (const name of unchecked.slice(0, A_FEW)) {
        const path = pathBeside(shelf, name)
        const isWhole = (await readBeside(shelf, name)) !== undefined
        if (isWhole) checked.add(path)
        else await rename(path, `${path}.broken`).catch(() => undefined)
      }
    },
  }
}

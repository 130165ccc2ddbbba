/** The built app in Electron with a place of the bench's own open in it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { findElectron, launchByDevTools } from '../e2e/electron/fixtures/launch-shell.ts'

/** No bench waits longer for anything than a slow machine takes to open the largest place. */
const PATIENCE_MS = 300_000

/** Opens a place file, has something measured in it, and clears up. Rejects where no Electron is at hand, or nothing is built. */
export async function inOpenedPlace<T>(
  makeFile: () => Uint8Array,
  measure: (page: Page) => Promise<T>,
): Promise<T> {
  const executable = findElectron()
  if (!executable) throw new Error('no Electron here: set ELECTRON_OVERRIDE_DIST_PATH to its folder')
  const folder = await mkdtemp(join(tmpdir(), 'bench-place-'))
  try {
    const file = join(folder, 'place.moedested')
    await writeFile(file, makeFile())
    const shell = await launchByDevTools(executable, {
      dataFolder: join(folder, 'data'),
      words: [resolve('.'), file],
    })
    try {
      shell.page.setDefaultTimeout(PATIENCE_MS)
      await shell.page.getByRole('dialog').getByRole('button', { name: 'Brug denne kopi' }).click()
      await shell.page.getByRole('heading', { name: 'Denne uge' }).waitFor()
      return await measure(shell.page)
    } finally {
      await shell.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

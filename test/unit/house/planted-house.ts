/** A temporary copy of the house, in which a test plants what the law forbids. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')

/**
 * Copies the sources into a fresh folder, plants `files` (path → text) in it, hands its path to `look`, and takes
 * it away afterwards.
 */
export async function inPlantedHouse<T>(
  files: Record<string, string>,
  look: (house: string) => Promise<T>,
): Promise<T> {
  const house = mkdtempSync(join(tmpdir(), 'planted-house-'))
  try {
    for (const part of [
      'shared',
      'renderer',
      'electron',
      'test',
      'scripts',
      '.dependency-cruiser.mjs',
      'package.json',
    ]) {
      cpSync(join(root, part), join(house, part), { recursive: true })
    }
    symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'junction')
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(house, path)), { recursive: true })
      writeFileSync(join(house, path), text)
    }
    return await look(house)
  } finally {
    rmSync(house, { recursive: true, force: true })
  }
}

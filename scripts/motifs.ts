/**
 * `node scripts/motifs.ts`: writes the drawings of `resources/motifs` into a module, since documents are made where
 * nothing can import an SVG (Node, a worker). Run after a drawing was changed; a test sees when it was not.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { motifs } from '../shared/domain/activity.ts'

const root = dirname(import.meta.dirname)

/** The text of `shared/documents/poster/motif-drawings.ts` as the drawings are now. */
export function motifModule(): string {
  const drawings = motifs.map((motif) => {
    const svg = readFileSync(join(root, 'resources/motifs', `${motif}.svg`), 'utf8')
    return `  ${motif}: \`${svg.trim()}\`,\n`
  })
  return [
    "import type { Motif } from '../../domain/activity.ts'\n\n",
    '/** Made by scripts/motifs.ts: the drawings of `resources/motifs`, in the colour `currentColor`. */\n',
    `export const motifDrawings: Readonly<Record<Motif, string>> = {\n${drawings.join('')}}\n`,
  ].join('')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(join(root, 'shared/documents/poster/motif-drawings.ts'), motifModule())

/** Every check of `npm run check`, the quick ones first. */
import { type Check, complaintsOf } from './check.ts'
import { openDoors } from './doors.ts'
import { imports } from './imports.ts'
import { texts } from './texts.ts'
import { tidiness } from './tidiness.ts'

const types = (part: string): Check => ({
  name: `types of ${part}`,
  run: (root) => complaintsOf(root, 'typescript/bin/tsc', ['-p', part, '--pretty', 'false']),
})

export const allChecks: Check[] = [
  openDoors,
  tidiness,
  texts,
  imports,
  {
    name: 'format and lint',
    run: (root) =>
      complaintsOf(root, '@biomejs/biome/bin/biome', [
        'check',
        '--error-on-warnings',
        '--max-diagnostics=40',
      ]),
  },
  { name: 'unused code', run: (root) => complaintsOf(root, 'knip/bin/knip.js', ['--no-progress']) },
  ...['shared', 'electron', 'renderer', 'test', 'scripts'].map(types),
]

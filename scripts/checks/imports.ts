/** The import law: who may import whom, one door each, and no cycles. The law itself is in .dependency-cruiser.mjs. */
import { type Check, complaintsOf } from './check.ts'

export const imports: Check = {
  name: 'import law',
  run: (root) =>
    complaintsOf(root, 'dependency-cruiser/bin/dependency-cruise.mjs', [
      '--config',
      '.dependency-cruiser.mjs',
      'shared',
      'renderer',
      'electron',
      'test',
      'scripts',
    ]),
}

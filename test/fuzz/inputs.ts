/** From a seed and a number to one hostile input: the same every time. */
import { strToU8 } from 'fflate'
import { bomb, damagedFile, lyingZip, trickyNamesFile, written } from './broken-files.ts'
import { crowdedFile } from './crowded-places.ts'
import { mutatedRowsFile, oddJsonFile, oddManifestFile, oddPicturesFile } from './mutated-rows.ts'
import { pastedText } from './pasted-texts.ts'
import { honestPlace } from './place-entries.ts'
import { Random } from './random.ts'

export type HostileInput =
  | { kind: 'place file'; what: string; bytes: Uint8Array; honest: boolean }
  | { kind: 'text'; what: string; text: string }
  | { kind: 'picture'; what: string; bytes: Uint8Array }

const file =
  (what: string, make: (random: Random) => Uint8Array, honest = false) =>
  (random: Random): HostileInput => ({ kind: 'place file', what, bytes: make(random), honest })

/** How many in a hundred are of each sort. */
const sorts: readonly (readonly [share: number, make: (random: Random) => HostileInput])[] = [
  [4, file('honest', (random) => written(honestPlace(random)), true)],
  [18, file('damaged', damagedFile)],
  [10, file('lying headers', lyingZip)],
  [8, file('tricky names', trickyNamesFile)],
  [2, file('bomb', bomb)],
  [20, file('mutated rows', mutatedRowsFile)],
  [8, file('odd JSON', oddJsonFile)],
  [8, file('odd manifest', oddManifestFile)],
  [4, file('odd pictures', oddPicturesFile)],
  [2, (random) => ({ kind: 'place file', honest: false, ...crowdedFile(random) })],
  [13, (random) => ({ kind: 'text', ...pastedText(random) })],
  [3, picture],
]

function picture(random: Random): HostileInput {
  const beginnings = [
    [0xff, 0xd8, 0xff],
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    [0x47, 0x49, 0x46, 0x38],
    [...strToU8('%PDF-')],
  ]
  const begins = random.pick([
    ...beginnings,
    ...beginnings.map((begin) => begin.slice(0, -1)),
    [...strToU8('<svg>')],
    [],
  ])
  return {
    kind: 'picture',
    what: 'bytes',
    bytes: Uint8Array.from([...begins, ...random.bytes(random.below(2000))]),
  }
}

export function hostileInput(seed: number, number: number): HostileInput {
  const random = new Random(seed, number)
  let at = random.below(100)
  for (const [share, make] of sorts) {
    if (at < share) return make(random)
    at -= share
  }
  throw new RangeError('the shares do not make a hundred')
}

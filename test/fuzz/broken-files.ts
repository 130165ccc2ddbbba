/** Place files that are damaged, or lie about what is in them. */
import { deflateSync, strToU8 } from 'fflate'
import { writePlaceFile } from '../../shared/place-file/write-place-file.ts'
import { emptyData, entriesOf, type Honest, honestPlace, json, partsOf } from './place-entries.ts'
import type { Random } from './random.ts'
import { joinBytes, type Lies, numbers, type ZipPart, zipOf } from './zip-bytes.ts'

const origin = { appVersion: '0.2.0', savedAt: '2026-11-25T14:05' }

export function written({ data, attachments }: Honest): Uint8Array {
  return writePlaceFile(data, attachments, origin)
}

/** An honest file of which some bytes became others, or were lost, doubled or moved. */
export function damagedFile(random: Random): Uint8Array {
  const bytes = written(honestPlace(random)).slice()
  const at = random.below(bytes.length)
  switch (random.below(8)) {
    case 0:
      return bytes.slice(0, at)
    case 1:
      return joinBytes([bytes, random.bytes(random.between(1, 300))])
    case 2:
      return joinBytes([bytes, bytes])
    case 3:
      return joinBytes([bytes.slice(0, at), random.bytes(random.between(1, 50)), bytes.slice(at)])
    case 4:
      return joinBytes([bytes.slice(0, at), bytes.slice(at + random.between(1, 500))])
    case 5:
      return bytes.fill(0, at, at + random.between(1, 4096))
    case 6:
      return random.oneIn(3)
        ? new Uint8Array(random.below(5000))
        : joinBytes([strToU8('PK\u0003\u0004'), random.bytes(at)])
    default:
      // Headers are where a few bits do most, and they stand at the end.
      for (let flips = random.between(1, 6); flips > 0; flips -= 1) {
        const where = random.oneIn(2)
          ? bytes.length - 1 - random.below(Math.min(900, bytes.length))
          : random.below(bytes.length)
        bytes[where] = (bytes[where] as number) ^ (1 << random.below(8))
      }
      return bytes
  }
}

const anyNumber = (random: Random) =>
  random.pick([0, 1, 7, 22, 255, 65_535, 65_536, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff])

/** Headers that say something else than what is there. */
export function lyingZip(random: Random): Uint8Array {
  const parts = partsOf(entriesOf(honestPlace(random)))
  const liar = random.pick(parts)
  const lie: Lies = random.pick<Lies>([
    { size: anyNumber(random) },
    { packedSize: anyNumber(random) },
    { crc: anyNumber(random) },
    { offset: anyNumber(random) },
    { flags: random.pick([1, 8, 64, 2048, 0xffff]) },
    { method: random.pick([1, 9, 12, 14, 93, 95, 99, 0xffff]) },
    { localName: random.pick(['../rooms.json', 'place.json', '', 'x'.repeat(60_000)]) },
    // Zip64 and what a system leaves there (APPNOTE 4.5.3).
    { size: 0xffffffff, packedSize: 0xffffffff, extra: numbers([2, 1], [2, 16], [8, 1e6], [8, 1e6]) },
    { extra: random.bytes(random.below(300)) },
  ])
  liar.lies = lie
  const end = random.pick([
    {},
    {},
    {},
    { count: anyNumber(random) },
    { size: anyNumber(random) },
    { offset: anyNumber(random) },
    { comment: random.bytes(random.pick([1, 300, 65_535])) },
    { comment: strToU8('PK\u0005\u0006') },
    { before: random.bytes(30) },
    { after: random.bytes(30) },
  ])
  return zipOf(parts, end)
}

const trickyNames = [
  '../rooms.json',
  '/rooms.json',
  '..\\rooms.json',
  'C:\\rooms.json',
  'rooms.json\u0000.txt',
  'rooms.json/',
  './rooms.json',
  'ROOMS.JSON',
  'rooms.json ',
  '__proto__.json',
  'constructor.json',
  'toString.json',
  'hasOwnProperty.json',
  'meetings.json',
  `${'a'.repeat(65_000)}.json`,
  `${'b'.repeat(100)}.json`,
  'attachments/../rooms.json',
  `attachments/${'0'.repeat(64)}.jpg`,
  `attachments/${'0'.repeat(64)}.svg`,
  'attachments/',
  '',
  '.',
  '\u202egpj.exe',
  '/home/hemmelig/Sted.moedested',
]

/** Entries with names that lead elsewhere, stand twice, or are not ours. */
export function trickyNamesFile(random: Random): Uint8Array {
  const honest = honestPlace(random)
  const entries = entriesOf(honest)
  const parts = partsOf(entries)
  for (let more = random.between(1, 4); more > 0; more -= 1) {
    const name = random.oneIn(5) ? random.pick(parts).name : random.pick(trickyNames)
    const content = random.pick([json([]), json({}), strToU8('{'), new Uint8Array(), random.bytes(20)])
    parts.splice(random.below(parts.length + 1), 0, { name, content })
  }
  if (random.oneIn(3)) {
    const hashes = Object.fromEntries(parts.map(({ name }) => [name, random.pick(['0', 'f']).repeat(64)]))
    const manifest = { format: 'moedested', formatVersion: 2, entries: hashes }
    for (const part of parts) if (part.name === 'manifest.json') part.content = json(manifest)
  }
  return zipOf(parts)
}

/** A few kilobytes that would become hundreds of megabytes, or all the work of reading them. */
export function bomb(random: Random): Uint8Array {
  const base = partsOf(entriesOf({ data: emptyData(random), attachments: [] }))
  const instead = (name: string, content: Uint8Array, lies: Lies = {}): ZipPart[] => [
    ...base.filter((part) => part.name !== name),
    { name, content, lies },
  ]
  const MB = 1024 * 1024
  const filled = (text: string, size: number) => strToU8(`[${text.repeat(Math.floor(size / text.length))}{}]`)
  switch (random.below(8)) {
    case 0:
      return zipOf(
        instead(
          'rooms.json',
          filled(random.pick(['{},', '[],', '0,', '"",', ' ']), random.between(1, 60) * MB),
        ),
      )
    case 1:
      return zipOf(
        instead('manifest.json', filled(random.pick(['{},', '0,', ' ']), random.between(1, 60) * MB)),
      )
    case 2: {
      const deep = random.between(1, 20) * MB
      return zipOf(
        instead('overrides.json', strToU8(`${'['.repeat(deep)}${random.oneIn(2) ? ']'.repeat(deep) : ''}`)),
      )
    }
    case 3: {
      // Many entries that unpack the same few bytes.
      const content = new Uint8Array(random.between(1, 20) * MB)
      const zeros = deflateSync(content, { level: 1 })
      const many = Array.from(
        { length: 60 },
        (_, i): ZipPart => ({
          name: `attachments/${i.toString(16).padStart(64, '0')}.jpg`,
          content,
          packed: i === 0 ? zeros : new Uint8Array(),
          lies: i === 0 ? {} : { packedSize: zeros.length, offset: 0, crc: 0 },
        }),
      )
      return zipOf([...many, ...base])
    }
    case 4: {
      const content = new Uint8Array(random.between(50, 200) * MB)
      return zipOf([...base, { name: `attachments/${'a'.repeat(64)}.png`, content }])
    }
    case 5:
      return zipOf(instead('place.json', strToU8(`{"name":"${'x'.repeat(random.between(1, 60) * MB)}"}`)))
    case 6: {
      // More entries than anybody has, with nothing in them.
      const empty = { content: new Uint8Array(), stored: true }
      const many = Array.from({ length: 60_000 }, (_, i) => ({
        name: `attachments/${i.toString(16).padStart(64, '0')}.jpg`,
        ...empty,
      }))
      return zipOf([...base, ...many])
    }
    default: {
      // Says 900 MB of itself.
      const name = random.pick(['rooms.json', `attachments/${'b'.repeat(64)}.jpg`])
      return zipOf(instead(name, strToU8('[]'), { size: random.pick([63, 500, 900]) * MB }))
    }
  }
}

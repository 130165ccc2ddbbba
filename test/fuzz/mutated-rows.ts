/** Place files in whose JSON something else stands than should. */
import { strToU8 } from 'fflate'
import { attachmentTypes } from '../../shared/domain/attachment.ts'
import { FORMAT_VERSION } from '../../shared/place-file/upgrades/upgrade-rows.ts'
import { makeEntry } from '../factories/accounts.ts'
import { makeAttachment } from '../factories/attachment.ts'
import { hostileJson, hostileText, secrets } from './hostile-values.ts'
import { type Entries, entriesOf, honestPlace, json, packed } from './place-entries.ts'
import type { Random } from './random.ts'
import { joinBytes } from './zip-bytes.ts'

const HOLE = '\u0001hole\u0001'

/** One to three places in one of the files of rows hold something else. */
export function mutatedRowsFile(random: Random): Uint8Array {
  const honest = honestPlace(random)
  const entries = entriesOf(honest)
  const kinds = Object.keys(honest.data).filter(
    (kind) => JSON.stringify(Reflect.get(honest.data, kind)) !== '[]',
  )
  for (let more = random.between(1, 3); more > 0; more -= 1) {
    const kind = random.pick(kinds)
    const rows: unknown = JSON.parse(JSON.stringify(Reflect.get(honest.data, kind)))
    entries.set(
      `${kind}.json`,
      strToU8(withHole({ rows }, random).replaceAll(JSON.stringify(HOLE), () => hostileJson(random))),
    )
  }
  return packed(entries)
}

/** The rows as JSON in which one value, or a new one beside it, is a hole to be filled. */
function withHole(whole: { rows: unknown }, random: Random): string {
  let at: object = whole
  let key = 'rows'
  for (;;) {
    const value: unknown = Reflect.get(at, key)
    const inside = typeof value === 'object' && value !== null ? Object.keys(value) : []
    if (inside.length === 0 || random.oneIn(7)) break
    at = value as object
    key = random.pick(inside)
  }
  switch (random.below(6)) {
    case 0:
      Reflect.deleteProperty(at, key)
      break
    case 1:
      Object.defineProperty(at, random.pick([strangeName(random), '__proto__', 'id', 'x'.repeat(5000)]), {
        value: HOLE,
        enumerable: true,
        configurable: true,
      })
      break
    case 2:
      // The same row twice, and a value of one kind where another belongs.
      Reflect.set(at, key, [Reflect.get(at, key), Reflect.get(at, key)])
      break
    default:
      Reflect.set(at, key, HOLE)
  }
  return JSON.stringify(whole.rows) ?? 'null'
}

/** The name of a field is told, shortened, so that whoever wrote the file finds it; it is nobody's name here. */
function strangeName(random: Random): string {
  const text = hostileText(random)
  return secrets.some((secret) => text.includes(secret)) ? 'floor' : text
}

/** JSON that is none, or hardly. */
export function oddJsonFile(random: Random): Uint8Array {
  const honest = honestPlace(random)
  const entries = entriesOf(honest)
  const name = random.pick([...entries.keys()].filter((each) => each.endsWith('.json')))
  const text = new TextDecoder().decode(entries.get(name))
  const at = random.below(text.length)
  const odd: Uint8Array[] = [
    joinBytes([Uint8Array.of(0xef, 0xbb, 0xbf), strToU8(text)]),
    joinBytes([
      Uint8Array.of(0xff, 0xfe),
      Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0) & 255, 0])),
    ]),
    joinBytes([strToU8(text.slice(0, at)), random.bytes(3), strToU8(text.slice(at))]),
    joinBytes([
      strToU8(text.slice(0, at)),
      Uint8Array.of(0xc0, 0xaf, 0xed, 0xa0, 0x80),
      strToU8(text.slice(at)),
    ]),
    Uint8Array.from([...text].map((letter) => letter.charCodeAt(0) & 255)),
    strToU8(text.slice(0, at)),
    strToU8(text + text),
    strToU8(text.replaceAll('"', "'")),
    strToU8(text.replace(/[\]}]$/, ',$&')),
    strToU8(`/* hi */${text}`),
    strToU8(text.replace(/:[^,]*,/, ':NaN,')),
    strToU8(text.replace(/:[^,]*,/, ':-Infinity,')),
    strToU8(text.replace(/:[^,]*,/, ':0x10,')),
    strToU8(text.replace(/"id":/, '"id":"x","id":')),
    strToU8(hostileJson(random)),
    new Uint8Array(),
    strToU8('\u0000'),
  ]
  entries.set(name, random.pick(odd))
  return packed(entries)
}

/** Manifests of every version, and of none. */
export function oddManifestFile(random: Random): Uint8Array {
  const honest = honestPlace(random)
  const count = random.pick([0, 1, -1, 1.5, 1e9, '1', null, 2 ** 53])
  const counts = Object.fromEntries(
    [...Object.keys(honest.data), 'attachments'].map((kind) => [kind, random.oneIn(3) ? count : 0]),
  )
  const fields = random.pick<object>([
    { formatVersion: random.pick([0, -1, 1, 1, 1, 2, 3, 4, 99, 1e9, 2.5, '2', null, 1e21]) },
    {
      formatVersion: FORMAT_VERSION + 1,
      appVersion: random.pick(['0.9', '2.1.0-beta', hostileText(random), 7, null, ['1'], '9'.repeat(50)]),
    },
    { format: random.pick(['moedested ', 'MOEDESTED', null, 1, ['moedested']]) },
    { appVersion: hostileText(random) },
    {
      savedAt: random.pick(['2026-11-25T14:05', '2026-02-30T14:05', '2026-11-25', 'T', hostileText(random)]),
    },
    { counts },
    { entries: { [hostileText(random)]: 'a'.repeat(64) } },
    { entries: Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`x${i}`, 'a'.repeat(64)])) },
    {
      attachmentsBeside: random.pick([true, false, 'yes', null]),
      snapshot: random.pick([{}, null, { installationId: 'x', sequence: -1, reason: hostileText(random) }]),
    },
    { [hostileText(random)]: hostileText(random) },
  ])
  const entries = entriesOf(honest, fields)
  if (random.oneIn(4)) entries.set('manifest.json', strToU8(hostileJson(random)))
  if (random.oneIn(6)) entries.delete(random.pick([...entries.keys()]))
  return packed(entries)
}

/** What the pictures in a file are, and are not. */
export function oddPicturesFile(random: Random): Uint8Array {
  const honest = honestPlace(random)
  const made = makeAttachment(random.pick(attachmentTypes), random.bytes(random.below(300)))
  const { place, entries: known } = honest.data
  const logo = random.oneIn(2) ? made.hash : 'c'.repeat(64)
  const receipt = makeEntry({ id: random.id(), receipts: [random.oneIn(2) ? made.hash : 'b'.repeat(64)] })
  const data = {
    ...honest.data,
    place: { ...place, logo },
    entries: random.oneIn(2) ? [...known, receipt] : known,
  }
  const entries: Entries = entriesOf({ data, attachments: honest.attachments })
  const ending = random.pick(['jpg', 'png', 'pdf', 'jpeg', 'JPG', 'PDF', 'svg', 'html', 'gif'])
  const content = random.pick([
    made.bytes,
    made.bytes.slice(0, random.below(made.bytes.length)),
    new Uint8Array(),
    strToU8('<svg xmlns="http://www.w3.org/2000/svg"><script>window.ran = true</script></svg>'),
    strToU8('<!doctype html><script>window.ran = true</script>'),
    strToU8('GIF89a'),
    strToU8('%PDF-1.7 << /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>'),
    Uint8Array.of(0xff, 0xd8),
  ])
  const hash = random.pick([made.hash, made.hash.toUpperCase(), 'd'.repeat(64), 'a'])
  entries.set(`attachments/${hash}.${ending}`, content)
  if (random.oneIn(3)) entries.set(`attachments/${made.hash}.${random.pick(['jpg', 'png'])}`, made.bytes)
  if (random.oneIn(3))
    entries.set(
      'manifest.json',
      json({ format: 'moedested', formatVersion: FORMAT_VERSION, attachmentsBeside: true }),
    )
  return packed(entries)
}

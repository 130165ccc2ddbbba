/** Values somebody may put where a name, a number or a day should be. */
import type { Random } from './random.ts'

/** Stand in the rows of every file; no refusal may repeat them. */
export const secrets = [
  'Hemmelig Hansen',
  '20 30 40 50',
  'hemmelig@example.dk',
  '/home/hemmelig/Sted.moedested',
]

export const hostileTexts: readonly string[] = [
  ...secrets,
  '<script>window.ran = true</script>',
  '<img src=x onerror="window.ran = true">',
  '<svg/onload=alert(1)>',
  'javascript:window.ran=true',
  '{{t}} {{count}} {{-file}}',
  '$t(errors:disk-full) $t(common:action.save, {"lng": "en"})',
  "$& $` $' $$ $1 \\1 %s %00",
  '=HYPERLINK("http://example.org","Klik")',
  '@SUM(1+1)*cmd|" /C calc"!A0',
  '\u202eabc\u202c \u2066x\u2069 \u200f\u200e',
  '\u0000\u0001\u0008\u001b[31m\u007f\u0085',
  '\r\n\t\v\f\u2028\u2029',
  '\ud800',
  'a\udfffb',
  '\ufeff\ufffd\ufffe\uffff',
  '👩‍👩‍👧‍👦🇩🇰☕️',
  `e${'\u0301'.repeat(190)}`,
  'æ'.repeat(200),
  'W'.repeat(200),
  'x'.repeat(201),
  ' '.repeat(200),
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '../../../../etc/passwd',
  'C:\\Windows\\System32\\con',
  'CON',
  '2026-02-30',
  '1899-12-31',
  '2200-01-01',
  '24:00',
  '',
]

export function hostileText(random: Random): string {
  if (random.oneIn(6)) {
    const length = random.pick([1, 3, 30, 199, 200, 20_000])
    return Array.from({ length }, () => String.fromCharCode(random.below(0x10000))).join('')
  }
  return random.oneIn(4)
    ? `${random.pick(hostileTexts)}${random.pick(hostileTexts)}`.slice(0, 200)
    : random.pick(hostileTexts)
}

/** Numbers as JSON can write them; some become something else when read. */
export const hostileNumbers: readonly string[] = [
  '0',
  '-0',
  '-1',
  '0.1',
  '1.5',
  '1e21',
  '1e308',
  '1e999',
  '-1e999',
  '9007199254740993',
  '4294967296',
  '2147483648',
  '1e-400',
  `1${'0'.repeat(400)}`,
]

/** A piece of JSON of any kind. */
export function hostileJson(random: Random): string {
  switch (random.below(9)) {
    case 0:
      return random.pick(hostileNumbers)
    case 1:
      return random.pick(['null', 'true', 'false', '[]', '{}', '""', '[null]', '[[[]]]'])
    case 2:
      return `{"__proto__":${random.pick(['{}', 'null', '{"polluted":true}'])}}`
    case 3:
      return `{"constructor":{"prototype":{"polluted":true}},"toJSON":"x","then":"x","length":-1}`
    case 4: {
      const deep = random.pick([10, 1000, 100_000])
      return random.oneIn(2)
        ? '['.repeat(deep) + ']'.repeat(deep)
        : `${'{"a":'.repeat(deep)}null${'}'.repeat(deep)}`
    }
    case 5:
      return JSON.stringify('x'.repeat(random.pick([201, 20_001, 1_000_000])))
    case 6:
      return `[${Array.from({ length: random.pick([51, 1001, 20_001]) }, () => random.pick(hostileNumbers)).join()}]`
    default:
      return JSON.stringify(hostileText(random))
  }
}

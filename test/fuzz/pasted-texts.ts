/** What may come out of a clipboard: programmes, whole web pages, and texts made to take long. */
import { hostileText } from './hostile-values.ts'
import type { Random } from './random.ts'

const pieces: readonly string[] = [
  '16. jan.: Om Bråskovgård – EY (Kaffe: Egon/Else/Lars)',
  '9/1 og 16/1',
  '2026-11-24',
  'tirsdag den 24. november 2026',
  '31/2',
  'November 24, 2026',
  'kl. 14.00',
  '2.30 pm',
  '1.234,50 kr.',
  '1.234.567.890.123.456',
  '-0,00',
  'gratis',
  'Dato\tEmne\tVært\tKaffe',
  '"Linje et\nlinje to"\t"med ""citat"""',
  '(Kaffe: Åse/Finn)',
  '(alle hjælper)',
  'er aflyst: ',
  ' – LK/EY & OP',
  'uge 53',
  '<table><tr><td onclick="window.ran = true">24/11</td><td>Sang</td></tr></table>',
  '<script>window.ran = true</script>',
  '<!--StartFragment--><p style="color:red">Hej</p><!--EndFragment-->',
  '<style>@import "http://example.org/x.css"</style>',
]

/** Runs of one piece are what backtracking patterns choke on. */
const runs: readonly string[] = [
  ' ',
  '\t',
  '\n',
  '\r\n',
  '"',
  '""',
  '(',
  ')',
  '-',
  '–',
  ' –',
  ' - ',
  ',',
  '.',
  ':',
  '/',
  '0',
  '1',
  '1.',
  '1 ',
  '1,',
  '24/11 ',
  'a',
  'A',
  'AB/',
  'AB ',
  'kaffe ',
  '(kaffe: ',
  'kaffe og ',
  'aflyst ',
  'alle hjælper',
  'e\u0301',
  '\u200b',
  '\u00a0',
  '🙂',
  '\ud800',
  '<',
  '<td>',
  '• ',
  '"\n',
  '"\t',
  '1\n',
]

export function pastedText(random: Random): { what: string; text: string } {
  const length = random.pick([1, 10, 1000, 30_000, 300_000])
  switch (random.below(5)) {
    case 0: {
      const run = random.pick(runs)
      const end = random.pick(['', 'x', '!', ')', '"', ' – LK'])
      const begin = random.pick(['', '24/11 ', '(', '(kaffe: ', '"', 'x', 'x\t', 'kl', '1'])
      return {
        what: `a run of ${JSON.stringify(run)}`,
        text: begin + run.repeat(Math.ceil(length / run.length)) + end,
      }
    }
    case 1: {
      const two = [random.pick(runs), random.pick(runs)].join('')
      return { what: `a run of ${JSON.stringify(two)}`, text: two.repeat(Math.ceil(length / two.length)) }
    }
    case 2: {
      const text = Array.from({ length: Math.min(length, 2000) }, () =>
        String.fromCharCode(random.below(random.pick([128, 256, 0x3000, 0x10000]))),
      ).join('')
      return { what: 'letters', text }
    }
    default: {
      const count = random.pick([1, 3, 30, 1000])
      const mark = random.pick(['\n', '\t', ' ', '\r\n', ''])
      const text = Array.from({ length: count }, () =>
        random.oneIn(4) ? hostileText(random) : random.pick(pieces),
      ).join(mark)
      return { what: 'a programme', text: text.slice(0, 400_000) }
    }
  }
}

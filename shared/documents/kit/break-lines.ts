/// <reference path="./hyphen.d.ts" />
/** Lines broken by our own measure, so that a page is known before it is made. */
import danish from 'hyphen/da/index.js'
import { type Letters, lettersOf, thousandthsOf, widthOf } from './measure.ts'

/** What decides where lines end: how wide they may be, and in what they are set. */
export interface Measure {
  width: number
  size: number
  bold: boolean
}

/**
 * The lines of a text, none wider than the measure: as few as there can be, and as even as they can be where
 * `balanced`. A word that is wider than a line is broken, with a hyphen. Non-breaking spaces keep words together.
 */
export function breakLines(text: string, measure: Measure, balanced: boolean): string[] {
  const lines = filledLines(text, measure)
  if (lines.length < 2) return lines
  return balanced && lines.length <= MOST_EVEN
    ? evenLines(text, measure, lines)
    : withoutRunt(text, measure, lines)
}

/** A block of more lines has no shape to be evened out. */
const MOST_EVEN = 14

/** The widest word of a text in shares of the size. */
export function widestWord(text: string, bold: boolean): number {
  return wordsOf(text, bold).reduce((widest, { width }) => Math.max(widest, width), 0) / 1000
}

/** A word in thousandths of the size: by itself, and with the space after it. */
interface Word {
  text: string
  width: number
  spaced: number
}

/** Texts are set in many sizes until one fits; their words are measured once. */
const texts = { normal: new Map<string, readonly Word[]>(), bold: new Map<string, readonly Word[]>() }
const broken = { normal: new Map<string, Breakable>(), bold: new Map<string, Breakable>() }
const MOST_REMEMBERED = 200

function remember<T>(known: Map<string, T>, text: string, make: () => T): T {
  const ready = known.get(text)
  if (ready !== undefined) return ready
  if (known.size >= MOST_REMEMBERED) known.clear()
  const made = make()
  known.set(text, made)
  return made
}

function wordsOf(text: string, bold: boolean): readonly Word[] {
  return remember(bold ? texts.bold : texts.normal, text, () =>
    text
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => ({
        text: word,
        width: thousandthsOf(word, bold),
        spaced: thousandthsOf(`${word} `, bold),
      })),
  )
}

/** Each line as full as it will be. */
export function filledLines(text: string, measure: Measure): string[] {
  const lines: string[] = []
  let [line, used] = ['', 0]
  for (const whole of wordsOf(text, measure.bold))
    for (const [piece, word] of (fits(whole.width, measure) ? [whole] : partsOf(whole, measure)).entries()) {
      // A piece of a word begins a line, though it might fit behind the piece before it.
      if (line !== '' && (piece > 0 || !fits(used + word.width, measure))) {
        lines.push(line)
        line = ''
        used = 0
      }
      line = line === '' ? word.text : `${line} ${word.text}`
      used += word.spaced
    }
  return line === '' ? lines : [...lines, line]
}

/** Said as `widthOf` says it, so that no rounding makes a line that fits too wide. */
function fits(thousandths: number, { width, size }: Measure): boolean {
  return (size * thousandths) / 1000 <= width
}

/** As many lines, each as narrow as they can all be: no title ends with one short word beneath a full line. */
function evenLines(text: string, measure: Measure, lines: string[]): string[] {
  let best = lines
  // Never so narrow that a word would have to be broken for it.
  const widest = widestWord(text, measure.bold) * measure.size
  let [low, high] = [Math.max(measure.width / 2, Math.min(measure.width, widest)), measure.width]
  for (let step = 0; step < 8; step += 1) {
    const width = (low + high) / 2
    const tried = filledLines(text, { ...measure, width })
    if (tried.length > lines.length) low = width
    else {
      best = tried
      high = width
    }
  }
  return best
}

/** A little narrower where that keeps the last line from being a word or two by themselves. */
function withoutRunt(text: string, measure: Measure, lines: string[]): string[] {
  for (const share of [1, 0.97, 0.94, 0.91, 0.88, 0.85]) {
    const tried = filledLines(text, { ...measure, width: measure.width * share })
    if (tried.length > lines.length) break
    if (widthOf(tried.at(-1) ?? '', measure.size, measure.bold) >= measure.width * 0.3) return tried
  }
  return lines
}

/** A word in pieces that each fit on a line; all but the last end with a hyphen. */
function partsOf({ text, width, spaced }: Word, measure: Measure): Word[] {
  const { letters, starts, ends, hyphened, places } = breakable(text, measure.bold)
  const parts: Word[] = []
  let [from, start] = [0, 0]
  while (from < letters.length - 1 && !fits(width - start, measure)) {
    let to = from + 1
    while (to < letters.length - 1 && fits((hyphened[to] as number) - start, measure)) to += 1
    to = breakBefore(places, from, to)
    const piece = letters.slice(from, to).join('')
    const own = places[to] === 'sign'
    const wide = (own ? ends : hyphened)[to - 1] as number
    // Nothing but the word's last piece has a space after it on its line.
    parts.push({ text: own ? piece : `${piece}-`, width: wide - start, spaced: wide - start })
    from = to
    start = starts[from] as number
  }
  return [...parts, { text: letters.slice(from).join(''), width: width - start, spaced: spaced - start }]
}

/** What a word may be broken before: after a sign of its own, or between two syllables. */
interface Breakable extends Letters {
  readonly places: readonly ('sign' | 'syllable' | undefined)[]
}

/** Signs after which a word is broken without a hyphen. */
const isSign = (letter = '') => /[-/@.]/.test(letter)
const isVowel = (letter = '') => /[aeiouyæøåäöüé]/i.test(letter)

/** After a sign of the word's own, and between syllables: "Fæl-les-spis-ning". */
function breakable(word: string, bold: boolean): Breakable {
  return remember(bold ? broken.bold : broken.normal, word, () => {
    const found = lettersOf(word, bold)
    const between = syllableStarts(word, found.letters)
    const places = found.letters.map((_, at) => {
      if (isSign(found.letters[at - 1])) return 'sign'
      return between.has(at) ? 'syllable' : undefined
    })
    return { ...found, places }
  })
}

/** A character of no alphabet, which no word has. */
const MARK = '\uE000'

/**
 * Which letters a syllable begins with, by the patterns of hyph-utf8 (TeX) for Danish; titles are Danish in English
 * papers too. The patterns do not know every joint of a compound: after a linking s, a consonant with its vowel begins
 * the next word ("Søndags-kaffe", "Reparations-café").
 */
function syllableStarts(word: string, letters: readonly string[]): ReadonlySet<number> {
  const starts = new Set<number>()
  let at = 0
  for (const character of danish.hyphenateSync(word, { hyphenChar: MARK })) {
    if (character === MARK) starts.add(at)
    // Were the letters others than ours, no place would be sure.
    else if (character === letters[at]) at += 1
    else return new Set()
  }
  for (let joint = 3; joint < letters.length - 2; joint += 1) {
    const [earlier, before, letter, next] = letters.slice(joint - 2)
    // Of two, the second belongs to the next word already: "Fælles-spisning".
    if (earlier !== 's' && before === 's' && !isVowel(letter) && isVowel(next)) starts.add(joint)
  }
  return starts
}

/** The latest possible place: a sign's, else a syllable's, else where the line is full. */
function breakBefore(places: Breakable['places'], from: number, latest: number): number {
  const earliest = from + Math.max(3, Math.floor((latest - from) * 0.5))
  for (const kind of ['sign', 'syllable'] as const)
    for (let at = latest; at >= earliest; at -= 1) if (places[at] === kind) return at
  return latest
}

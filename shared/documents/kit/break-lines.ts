/** Lines broken by our own measure, so that a page is known before it is made. */
import { widthOf } from './measure.ts'

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
  return Math.max(0, ...text.split(' ').map((word) => widthOf(word, 1, bold)))
}

/** Each line as full as it will be. */
function filledLines(text: string, measure: Measure): string[] {
  const { width, size, bold } = measure
  const space = widthOf(' ', size, bold)
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ').flatMap((whole) => partsOf(whole, measure))) {
    const wide = widthOf(word, size, bold)
    if (line !== '' && used + space + wide > width) {
      lines.push(line)
      line = ''
    }
    used = line === '' ? wide : used + space + wide
    line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
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
function partsOf(word: string, { width, size, bold }: Measure): string[] {
  if (widthOf(word, size, bold) <= width) return word === '' ? [] : [word]
  const letters = [...word]
  const hyphen = widthOf('-', size, bold)
  let [count, used] = [0, hyphen]
  while (count < letters.length - 1) {
    used += widthOf(letters[count] ?? '', size, bold)
    if (used > width) break
    count += 1
  }
  const at = breakBefore(letters, Math.max(1, count))
  const start = letters.slice(0, at).join('')
  const rest = letters.slice(at).join('')
  const ends = start.endsWith('-') || start.endsWith('/') || start.endsWith('@') || start.endsWith('.')
  return [ends ? start : `${start}-`, ...partsOf(rest, { width, size, bold })]
}

/**
 * Where to break at the latest possible place: after a sign of the word's own, else between a consonant and a
 * consonant with its vowel (Retskrivningsordbogen § 15: "syl-te", "fælles-spisning"), else where the line is full.
 */
function breakBefore(letters: readonly string[], latest: number): number {
  const earliest = Math.max(3, Math.floor(latest * 0.5))
  for (let at = latest; at >= earliest; at -= 1) if (/[-/@.]/.test(letters[at - 1] ?? '')) return at
  const isVowel = (letter = '') => /[aeiouyæøåäöüé]/i.test(letter)
  for (let at = Math.min(latest, letters.length - 2); at >= earliest; at -= 1) {
    const [before, after, next] = [letters[at - 1], letters[at], letters[at + 1]]
    if (!isVowel(before) && !isVowel(after) && isVowel(next)) return at
  }
  return latest
}

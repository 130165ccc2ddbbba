import { filledLines, type Measure } from './break-lines.ts'

/** A text whose first lines can be kept with what stands above it, and the rest of it, empty where there is none. */
export function afterLines(text: string, count: number, measure: Measure): [first: string, rest: string] {
  const lines = filledLines(text, measure).slice(0, count)
  let at = 0
  for (const line of lines) {
    // A word that is broken at the line's end has a hyphen there that the text has not.
    at += text.startsWith(line, at) ? line.length : line.length - 1
    if (text[at] === ' ') at += 1
  }
  return [text.slice(0, at).trimEnd(), text.slice(at)]
}

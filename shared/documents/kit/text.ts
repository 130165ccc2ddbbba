import type { Content, ContentNode } from '../document.ts'

/**
 * Text as it is printed: letters typed as a base and an accent in one character (the fonts have Å, not A and a ring),
 * and every kind of line break or tab as a space.
 */
export function printed(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

/** The lines of a longer text, empty ones left out. */
export function printedLines(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/u)
    .map(printed)
    .filter((line) => line !== '')
}

/** Pieces up to this length are never broken: "Tilmelding senest torsdag den 19. november" is one glance. */
const longestUnbroken = 44

/** Facts in a row, "Salen · 20 kr. · Vært: Åse": a line ends between two of them, not within a short one. */
export function facts(parts: readonly (string | ContentNode)[]): Content[] {
  return parts.map((part, i) => {
    const node = typeof part === 'string' ? { text: part } : part
    const text = `${node.text as string}${i < parts.length - 1 ? ' · ' : ''}`
    return text.length <= longestUnbroken ? { ...node, text, noWrap: true } : { ...node, text }
  })
}

/** Shortened at a word's end to so many letters, for a line that repeats what stands in full elsewhere. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text
  const start = text.slice(0, longest - 1)
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), longest / 2))}…`
}

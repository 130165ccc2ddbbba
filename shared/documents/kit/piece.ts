/** What a fitted page is put together from: pieces that know their size before anything is drawn. Lengths in points. */

import { breakLines, type Measure, widestWord } from './break-lines.ts'
import type { Mark } from './mark.ts'
import { CAP_HEIGHT, DESCENT, widthOf } from './measure.ts'

export interface Piece {
  readonly width: number
  readonly height: number
  draw(left: number, top: number): readonly Mark[]
  /** What had no room in it. */
  readonly cut: readonly string[]
}

/** How a text is set. */
export interface Setting {
  size: number
  bold?: boolean
  color: string
  /** From line to line, in shares of the size. */
  leading?: number
  align?: 'left' | 'center'
  /** Lines of even length, for titles; else each is filled. */
  balanced?: boolean
  /** Lines there may be; what is more is cut. */
  most?: number
  /** Set smaller, but no smaller than this, where that keeps a word (an address, an amount) from being broken. */
  least?: number
  /** Set smaller, but no smaller than this, where that keeps it all on one line. */
  leastOnOneLine?: number
}

/** Paragraphs of text within a width. The box ends at the first line's capitals and the last line's descenders. */
export function textPiece(text: string | readonly string[], width: number, setting: Setting): Piece {
  const { bold = false, color, leading = 1.2, align = 'left', balanced = false } = setting
  const paragraphs = [text].flat()
  const size = sizeOf(paragraphs, width, setting)
  const all = paragraphs.flatMap((part) => breakLines(part, { width, size, bold }, balanced))
  const { lines, cut } = capped(all, { width, size, bold }, setting.most)
  const step = size * leading
  return {
    width,
    height: lines.length === 0 ? 0 : size * (CAP_HEIGHT + DESCENT) + (lines.length - 1) * step,
    cut,
    draw: (left, top) =>
      lines.map((line, i) => ({
        kind: 'text',
        text: line,
        x: align === 'center' ? left + (width - widthOf(line, size, bold)) / 2 : left,
        baseline: top + size * CAP_HEIGHT + i * step,
        size,
        bold,
        color,
      })),
  }
}

function sizeOf(paragraphs: readonly string[], width: number, setting: Setting): number {
  const { size, bold = false, least = size, leastOnOneLine = size } = setting
  const longest = Math.max(0.001, ...paragraphs.map((part) => widthOf(part, 1, bold)))
  const onOneLine = Math.min(size, (width * 0.998) / longest)
  if (onOneLine >= leastOnOneLine) return onOneLine
  const widest = Math.max(0.001, ...paragraphs.map((part) => widestWord(part, bold)))
  return Math.max(Math.min(least, size), Math.min(size, (width * 0.998) / widest))
}

/** The first lines; the last of them ends in an ellipsis, and gives up words where that has no room. */
function capped(
  all: readonly string[],
  { width, size, bold }: Measure,
  most = all.length,
): { lines: readonly string[]; cut: string[] } {
  if (all.length <= most) return { lines: all, cut: [] }
  const last = (all[most - 1] ?? '').split(' ')
  let kept = last.length
  const ending = () => `${last.slice(0, kept).join(' ')}…`
  while (kept > 1 && widthOf(ending(), size, bold) > width) kept -= 1
  const rest = [...last.slice(kept), ...all.slice(most)]
  return { lines: most < 1 ? [] : [...all.slice(0, most - 1), ending()], cut: [rest.join(' ')] }
}

/** Pieces under each other; `gap` goes between those that have any height. */
export function column(
  parts: readonly (Piece | { gap: number })[],
  align: 'left' | 'center' = 'left',
): Piece {
  const placed: { piece: Piece; at: number }[] = []
  let [height, waiting] = [0, 0]
  for (const part of parts) {
    if ('gap' in part) waiting = Math.max(waiting, part.gap)
    else if (part.height > 0) {
      const at = placed.length === 0 ? 0 : height + waiting
      placed.push({ piece: part, at })
      height = at + part.height
      waiting = 0
    }
  }
  const width = Math.max(0, ...placed.map(({ piece }) => piece.width))
  return {
    width,
    height,
    cut: placed.flatMap(({ piece }) => piece.cut),
    draw: (left, top) =>
      placed.flatMap(({ piece, at }) =>
        piece.draw(align === 'center' ? left + (width - piece.width) / 2 : left, top + at),
      ),
  }
}

/** Pieces beside each other, each from its own left edge. */
export function row(parts: readonly { piece: Piece; left: number }[]): Piece {
  return {
    width: Math.max(0, ...parts.map(({ piece, left }) => left + piece.width)),
    height: Math.max(0, ...parts.map(({ piece }) => piece.height)),
    cut: parts.flatMap(({ piece }) => piece.cut),
    draw: (x, top) => parts.flatMap(({ piece, left }) => piece.draw(x + left, top)),
  }
}

/** A frame around a piece. */
export function framed(piece: Piece, padding: number, color: string, lineWidth: number): Piece {
  const [width, height] = [piece.width + 2 * padding, piece.height + 2 * padding]
  return {
    width,
    height,
    cut: piece.cut,
    draw: (left, top) => [
      { kind: 'frame', x: left, y: top, width, height, color, lineWidth },
      ...piece.draw(left + padding, top + padding),
    ],
  }
}

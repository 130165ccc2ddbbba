/** What is drawn where on a page whose every line was placed beforehand. Points from the left and top edge. */
import { wellFormed } from '../../domain/text.ts'
import type { ContentNode } from '../document.ts'
import { ASCENT } from './measure.ts'

interface Box {
  x: number
  y: number
  width: number
  height: number
}

export type Mark =
  | { kind: 'text'; text: string; x: number; baseline: number; size: number; bold: boolean; color: string }
  | ({ kind: 'field'; color: string } & Box)
  | ({ kind: 'frame'; color: string; lineWidth: number } & Box)
  /** A field whose lower edge is an arch, `sag` higher at its ends than in its middle. */
  | ({ kind: 'arch'; color: string; sag: number } & Box)
  | ({ kind: 'line'; color: string; lineWidth: number } & Box)
  /** `svg` is a whole SVG text. */
  | ({ kind: 'drawing'; svg: string } & Box)
  /** `cover` fills the box and is cropped; else it is seen whole. `image` is a data URL. */
  | ({ kind: 'picture'; image: string; cover: boolean } & Box)
  /** Dark squares `module` wide, a quiet zone of four of them around. */
  | { kind: 'qr'; text: string; x: number; y: number; module: number }

/**
 * The marks as nodes of a document, each at its own place, so that nothing is left to pdfmake's line breaking.
 *
 * @param scale enlarges everything: √2 makes A3 of A4
 * @param right moves everything to the right, in points of the paper
 */
export function contentOf(marks: readonly Mark[], scale = 1, right = 0): ContentNode[] {
  return marks.map((mark) => nodeOf(mark, scale, right))
}

function nodeOf(mark: Mark, scale: number, right: number): ContentNode {
  const at = (x: number, y: number) => ({ absolutePosition: { x: x * scale + right, y: y * scale } })
  switch (mark.kind) {
    case 'text': {
      const fontSize = mark.size * scale
      const { text, bold, color } = mark
      return {
        text,
        fontSize,
        bold,
        color,
        noWrap: true,
        lineHeight: 1,
        ...at(mark.x, mark.baseline - ASCENT * mark.size),
      }
    }
    case 'field': {
      const { color, width, height } = mark
      return {
        canvas: [{ type: 'rect', x: 0, y: 0, w: width * scale, h: height * scale, ...flat(color) }],
        ...at(mark.x, mark.y),
      }
    }
    case 'frame': {
      const { color, width, height, lineWidth } = mark
      const line = { lineColor: color, lineWidth: lineWidth * scale }
      return {
        canvas: [{ type: 'rect', x: 0, y: 0, w: width * scale, h: height * scale, ...line }],
        ...at(mark.x, mark.y),
      }
    }
    case 'arch':
      return {
        canvas: [{ type: 'polyline', closePath: true, points: archPoints(mark, scale), ...flat(mark.color) }],
        ...at(mark.x, mark.y),
      }
    case 'line': {
      const { color, width, height, lineWidth } = mark
      const line = { x1: 0, y1: 0, x2: width * scale, y2: height * scale, lineColor: color }
      return { canvas: [{ type: 'line', ...line, lineWidth: lineWidth * scale }], ...at(mark.x, mark.y) }
    }
    case 'drawing':
      return { svg: mark.svg, width: mark.width * scale, height: mark.height * scale, ...at(mark.x, mark.y) }
    case 'picture': {
      const [width, height] = [mark.width * scale, mark.height * scale]
      const size = mark.cover ? { cover: { width, height } } : { fit: [width, height] }
      return { image: mark.image, ...size, ...at(mark.x, mark.y) }
    }
    case 'qr': {
      const modules = qrModules(mark.text) ?? 0
      const module = Math.floor(mark.module * scale)
      // pdfmake rounds down to whole points a module; half a point more keeps it from rounding down twice.
      const fit = modules * module + 0.5
      return {
        qr: wellFormed(mark.text),
        fit,
        mode: 'octet',
        eccLevel: 'M',
        padding: 4,
        ...at(mark.x, mark.y),
      }
    }
  }
}

function flat(color: string) {
  return { color, lineWidth: 0 }
}

/** So many that no corner is seen, and none outside the box. */
const ARCH_POINTS = 64

function archPoints({ width, height, sag }: Box & { sag: number }, scale: number) {
  const points = Array.from({ length: ARCH_POINTS + 1 }, (_, i) => {
    const across = i / ARCH_POINTS
    return { x: across * width * scale, y: (height - sag * (2 * across - 1) ** 2) * scale }
  })
  return [{ x: 0, y: 0 }, ...points, { x: width * scale, y: 0 }]
}

/** Bytes that codes of version 1 to 10 hold with error correction M (ISO/IEC 18004, table 7). */
const qrCapacity = [14, 26, 42, 62, 84, 106, 122, 152, 180, 213]

/** Squares on a side of the code of a text, without its quiet zone; `undefined` when the text is too long for one people can scan. */
export function qrModules(text: string): number | undefined {
  const bytes = encodeURIComponent(wellFormed(text)).replace(/%../g, '.').length
  const version = qrCapacity.findIndex((capacity) => bytes <= capacity) + 1
  return version === 0 ? undefined : 17 + 4 * version
}

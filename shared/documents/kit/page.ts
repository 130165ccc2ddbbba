import type { Paper } from '../document.ts'

/** Points of a millimetre; every length in a document definition is in points. */
const pointsPerMm = 72 / 25.4

/** Points of a length in millimetres. */
export function mm(length: number): number {
  return length * pointsPerMm
}

/** A page in points. Everything on A3 is A4 enlarged by √2, type included, so it reads from further away. */
export interface PageGeometry {
  readonly size: 'A4' | 'A3'
  readonly width: number
  /** 1 on A4, √2 on A3. */
  readonly scale: number
  readonly marginTop: number
  readonly marginSide: number
  /** Between the side margins. */
  readonly contentWidth: number
}

export function pageOf(paper: Paper): PageGeometry {
  const scale = paper === 'a3' ? Math.SQRT2 : 1
  const width = mm(paper === 'a3' ? 297 : 210)
  const marginSide = mm(15) * scale
  return {
    size: paper === 'a3' ? 'A3' : 'A4',
    width,
    scale,
    marginTop: mm(15) * scale,
    marginSide,
    contentWidth: width - 2 * marginSide,
  }
}

/** Column widths in points from widths in millimetres on A4; the column of 0 takes what is left. */
export function columnsOf({ contentWidth, scale }: PageGeometry, widths: readonly number[]): number[] {
  const used = widths.reduce((sum, width) => sum + mm(width) * scale, 0)
  return widths.map((width) => (width === 0 ? contentWidth - used : mm(width) * scale))
}

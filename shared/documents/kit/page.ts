import type { Paper } from '../document.ts'

/** Points of a millimetre; every length in a document definition is in points. */
const pointsPerMm = 72 / 25.4

/** Points of a length in millimetres. */
export function mm(length: number): number {
  return length * pointsPerMm
}

type Orientation = 'portrait' | 'landscape'

/** A page in points. Everything on A3 is A4 enlarged by √2, type included, so it reads from further away. */
export interface PageGeometry {
  readonly size: 'A4' | 'A3'
  readonly orientation: Orientation
  readonly width: number
  readonly height: number
  /** 1 on A4, √2 on A3. */
  readonly scale: number
  readonly marginTop: number
  readonly marginSide: number
  /** Between the side margins. */
  readonly contentWidth: number
}

/** Narrower margins lying than standing: a calendar needs the width, and is read as a whole. */
const sideMargin: Readonly<Record<Orientation, number>> = { portrait: 15, landscape: 10 }

export function pageOf(paper: Paper, orientation: Orientation = 'portrait'): PageGeometry {
  const scale = paper === 'a3' ? Math.SQRT2 : 1
  const [short, long] = paper === 'a3' ? [mm(297), mm(420)] : [mm(210), mm(297)]
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short]
  const marginSide = mm(sideMargin[orientation]) * scale
  return {
    size: paper === 'a3' ? 'A3' : 'A4',
    orientation,
    width,
    height,
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

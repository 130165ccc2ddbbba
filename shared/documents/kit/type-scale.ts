import type { PlaceColour } from '../../domain/place.ts'
import { placeColourHex } from '../../domain/place-colour.ts'
import type { DocumentDefinition } from '../document.ts'
import { fontFamily } from '../pdf-engine.ts'

/** How much lower small text has to begin to stand on the line of an entry's title beside it, on A4. */
export const dropToTitle = 1.9

/** Four sizes in points on A4, and one for a title too long for the largest. Readers are 65 and older: nothing on a programme or list is under 11. */
const sizes = { display: 30, displayLong: 22, lead: 15, entry: 13, body: 11 } as const

/** Nearly black and dark grey, both far over 7:1 on white; what is grey is still read in black and white. */
export const ink = '#1a1a1a'
const muted = '#404040'
export const hairline = '#b8b2a7'

/** Figures of one width, so that amounts under each other stand øre under øre. */
export const tabular: readonly string[] = ['tnum']

/** The named styles of all documents; `scale` enlarges them for bigger paper. */
export function textStyles(scale: number, colour: PlaceColour): NonNullable<DocumentDefinition['styles']> {
  const placeColour = placeColourHex[colour]
  const size = (name: keyof typeof sizes) => sizes[name] * scale
  return {
    placeName: { fontSize: size('lead'), bold: true, color: placeColour },
    display: { fontSize: size('display'), bold: true, lineHeight: 1.05 },
    displayLong: { fontSize: size('displayLong'), bold: true, lineHeight: 1.05 },
    lead: { fontSize: size('lead') },
    section: { fontSize: size('lead'), bold: true, color: placeColour },
    label: { fontSize: size('entry'), bold: true, color: placeColour },
    time: { fontSize: size('entry'), bold: true },
    title: { fontSize: size('entry'), bold: true },
    topic: { fontSize: size('entry') },
    strong: { bold: true },
    mark: { bold: true, color: placeColour },
    muted: { color: muted },
    figures: { fontFeatures: tabular },
    amount: { fontFeatures: tabular, alignment: 'right' },
    sum: { fontFeatures: tabular, alignment: 'right', bold: true },
    /** AFLYST: white on black, so that it is seen first in black and white as well. */
    cancelled: { fontSize: size('body'), bold: true, color: '#ffffff', background: ink },
    struck: { bold: false, color: muted, decoration: 'lineThrough' },
  }
}

export function defaultStyle(scale: number): DocumentDefinition['defaultStyle'] {
  return { font: fontFamily, fontSize: sizes.body * scale, lineHeight: 1.1, color: ink }
}

/** Points from one line to the next as pdfmake sets them: the fonts' ascent and descent, times the line height. */
export function lineOf(size: number, lineHeight = 1.1): number {
  return size * 1.3 * lineHeight
}

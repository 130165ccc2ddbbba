import { placeColourHex } from '../../domain/place-colour.ts'
import type { PlaceData } from '../../domain/place-data.ts'
import type { ContentNode } from '../document.ts'

/** A few words in a frame in the place's colour, for a heading's corner: "Makuleres efter brug". */
export function stampBox(text: string, { place }: PlaceData): ContentNode {
  const colour = placeColourHex[place.colour]
  return {
    table: { widths: ['*'], body: [[{ text, style: 'mark', alignment: 'center' }]] },
    layout: {
      hLineWidth: () => 1.5,
      vLineWidth: () => 1.5,
      hLineColor: () => colour,
      vLineColor: () => colour,
      paddingLeft: () => 4,
      paddingRight: () => 4,
      paddingTop: () => 6,
      paddingBottom: () => 5,
    },
  }
}

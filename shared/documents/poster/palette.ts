/** The colours of a poster, all from the place's own. */

import type { PlaceColour } from '../../domain/place.ts'
import { placeColourHex } from '../../domain/place-colour.ts'
import { ink } from '../kit/type-scale.ts'

export const white = '#ffffff'

/** Colours of words that stand on paper or on the place's colour. */
export interface Inks {
  text: string
  label: string
  line: string
}

/** The place's colour, a light tint of it that ink still reads on, and what is written on either. */
export function paletteOf(colour: PlaceColour) {
  const deep = placeColourHex[colour]
  return {
    deep,
    tint: mixed(deep, white, 0.88),
    onPaper: { text: ink, label: deep, line: deep } satisfies Inks,
    onDeep: { text: white, label: white, line: white } satisfies Inks,
  }
}

/** A colour on its way to another; 1 is there. */
function mixed(from: string, to: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [from, to].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number]
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${channels.join('')}`
}

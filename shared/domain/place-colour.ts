import type { PlaceColour } from './place.ts'

/**
 * The deep colours as sRGB hex: named after what they look like outdoors. Each reads at 7:1 or better (WCAG 2.2,
 * 1.4.6) as text on paper white and carries white text as well, so headings and filled fields may use any of them.
 */
export const placeColourHex: Readonly<Record<PlaceColour, string>> = {
  fjord: '#1c4e78',
  skov: '#22543a',
  lyng: '#6b3069',
  teglsten: '#87301f',
  rav: '#6e4210',
  skifer: '#3d4a57',
}

/** The off-white of the screen's pages; paper itself is white. */
export const paperWhite = '#faf7f1'

/** Contrast of two sRGB hex colours by WCAG 2.2, from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [darker, lighter] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminanceOf(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

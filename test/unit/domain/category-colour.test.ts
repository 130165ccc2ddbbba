import { expect, test } from 'vitest'
import { categories } from '../../../shared/domain/activity.ts'
import { categoryColour } from '../../../shared/domain/category-colour.ts'
import { contrastOf, paperWhite } from '../../../shared/domain/place-colour.ts'

test.each(categories)('the words of %s read on its field and on white paper', (category) => {
  const { field, ink } = categoryColour[category]
  expect(contrastOf(ink, field)).toBeGreaterThanOrEqual(7)
  expect(contrastOf(ink, '#ffffff')).toBeGreaterThanOrEqual(7)
  expect(contrastOf(ink, paperWhite)).toBeGreaterThanOrEqual(7)
})

test('no two categories look the same', () => {
  for (const one of categories)
    for (const other of categories)
      if (one !== other) {
        const [a, b] = [categoryColour[one], categoryColour[other]]
        expect(distance(a.field, b.field) + distance(a.ink, b.ink), `${one} ${other}`).toBeGreaterThan(0.06)
      }
})

/** How far apart two colours look, by OKLab (https://bottosson.github.io/posts/oklab/): 0.02 is just seen. */
function distance(one: string, other: string): number {
  const [a, b] = [oklab(one), oklab(other)]
  return Math.hypot(...a.map((value, i) => value - (b[i] ?? 0)))
}

function oklab(hex: string): number[] {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

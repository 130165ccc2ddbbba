import { readFileSync } from 'node:fs'
import { contextOf, type LaidOut, solid } from './laid-out.ts'

const photo = `data:image/jpeg;base64,${readFileSync(new URL('../../fixtures/pictures/yarn.jpg', import.meta.url)).toString('base64')}`
export const picture = 'a'.repeat(64)
/** With the picture in it. */
export const context = contextOf({ images: { [picture]: photo } })

/** Without the hyphens of words that were broken. */
export const unbroken = (found: string) => solid(found).replace(/-/g, '')

/** Glyphs outside the page, or nearer to its edge than any printer prints. */
export function offPage({ pages }: LaidOut): string[] {
  return pages.flatMap(({ width, height, pieces }) =>
    pieces
      .filter(
        ({ left, right, bottom, top }) => left < 20 || right > width - 20 || bottom < 15 || top > height - 15,
      )
      .map(({ text }) => text),
  )
}

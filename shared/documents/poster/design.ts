/** What every design of a poster is given and gives back. Lengths in points of A4 or A5; A3 is A4 enlarged. */
import type { Paper } from '../document.ts'
import type { Mark } from '../kit/mark.ts'
import { mm } from '../kit/page.ts'
import type { PosterFacts } from './facts.ts'

export interface Sheet {
  readonly width: number
  readonly height: number
  /** Free of text at the sides, and at top and bottom. */
  readonly margin: number
  readonly contentWidth: number
  /** 1 on A4; on A5 the share that its type is of A4's. */
  readonly unit: number
}

export function sheetOf(paper: Exclude<Paper, 'a3'>): Sheet {
  const [width, height] = paper === 'a4' ? [mm(210), mm(297)] : [mm(148.5), mm(210)]
  const margin = paper === 'a4' ? mm(15) : mm(11)
  return { width, height, margin, contentWidth: width - 2 * margin, unit: paper === 'a4' ? 1 : 0.7 }
}

/** Points that what reaches the page's edge goes over it, so that no rounding and no cut leaves a white hair there. */
const BLEED = 3

/** A field or picture whose edges go over the page's where they reach them. */
export function bled<T extends Extract<Mark, { kind: 'field' | 'arch' | 'picture' }>>(
  mark: T,
  sheet: Sheet,
): T {
  const over = (reaches: boolean) => (reaches ? BLEED : 0)
  const [left, top] = [over(mark.x <= 0), over(mark.y <= 0)]
  const right = over(mark.x + mark.width >= sheet.width)
  const bottom = over(mark.y + mark.height >= sheet.height)
  const [width, height] = [mark.width + left + right, mark.height + top + bottom]
  return { ...mark, x: mark.x - left, y: mark.y - top, width, height }
}

/** How tightly a poster is set, from an easy first try to the last resort. */
export interface Degree {
  /** Largest and smallest size the title may have, and the share of the page it may take. */
  readonly title: { readonly largest: number; readonly least: number; readonly share: number }
  /** Size of day, time and place. */
  readonly fact: number
  /** They may be as small as this where that keeps each on one line. */
  readonly factLeast: number
  /** Size of all that is read from near by. */
  readonly small: number
  /** Share of its natural size that what leads the poster has at least; from 0 to 1. */
  readonly hero: number
  /** Lines that each thing may have at most; only at the very end. */
  readonly most?: number
}

export interface Layout {
  readonly fits: boolean
  /** What had no room, where `most` was at work. */
  readonly cut: readonly string[]
  marks(): readonly Mark[]
}

export type Design = (facts: PosterFacts, sheet: Sheet, degree: Degree) => Layout

/** Nothing on paper is smaller: readers are 65 and older. */
const SMALLEST = 11

/** Title 60 pt or more, day, time and place 28 pt or more, on A4. What leads the poster gives way last. */
const easy = Array.from({ length: 9 }, (_, i) => {
  const [first, second] = [Math.min(1, i / 4), Math.max(0, (i - 4) / 4)]
  return {
    largest: mix(104, 60, first),
    least: 60,
    share: mix(0.24, 0.5, second),
    fact: mix(34, 28, first),
    small: mix(14.5, 12.5, first),
    hero: mix(1, 0.78, first) - 0.44 * second,
  }
})
/** The title as large as fits, and what leads grows small. */
const tight = Array.from({ length: 12 }, (_, i) => {
  const title = mix(58, 24, i / 11)
  return { largest: title, least: title, share: 0.7, fact: 28, small: 12, hero: mix(0.34, 0.14, i / 11) }
})
/** Texts longer than anybody should write: all that has to stand, at whatever size it can. */
const last = Array.from({ length: 12 }, (_, i) => {
  const f = (i + 1) / 12
  const title = mix(24, 11, f)
  return {
    largest: title,
    least: title,
    share: 1,
    fact: mix(28, 11, f),
    small: mix(12, 11, f),
    hero: i < 4 ? 0.1 : 0,
  }
})

/** In the order they are tried. The easy ones come first and are `easyDegrees` many. */
export function degreesOf({ unit }: Sheet): Degree[] {
  const sized = (size: number) => Math.max(SMALLEST, size * unit)
  return [...easy, ...tight, ...last].map(({ largest, least, share, fact, small, hero }) => ({
    title: { largest: sized(largest), least: sized(least), share },
    fact: sized(fact),
    factLeast: sized(Math.min(28, fact)),
    small: sized(small),
    // A flyer is read in the hand: there the words matter more than what leads from afar.
    hero: unit < 1 ? hero * 0.6 : hero,
  }))
}

export const easyDegrees = easy.length

function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share
}

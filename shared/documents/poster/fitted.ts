/** A poster fitted to its page by measuring: one page always, whatever it says. */
import type { PosterDesign } from '../document.ts'
import type { Mark } from '../kit/mark.ts'
import { type Degree, type Design, degreesOf, easyDegrees, type Layout, type Sheet } from './design.ts'
import type { PosterFacts } from './facts.ts'
import { motifDesign } from './motif-design.ts'
import { photoDesign } from './photo-design.ts'
import { typeDesign } from './type-design.ts'

export interface Fitted {
  marks: readonly Mark[]
  /** What had no room; empty when everything stands. */
  leftOut: string
}

const designs: Readonly<Record<PosterDesign, Design>> = {
  motif: motifDesign,
  photo: photoDesign,
  type: typeDesign,
}

/** The design asked for, else the photo where there is one. A photo that is not there is a motif. */
function designOf(asked: PosterDesign | undefined, { picture }: PosterFacts): PosterDesign {
  if (picture === undefined) return asked === 'type' ? 'type' : 'motif'
  return asked ?? 'photo'
}

/**
 * Everything at a comfortable size if it goes; else the longer text is shortened at a sentence's end; else all is set
 * smaller; and only where even the smallest type has no room, what matters least is left out as well.
 */
export function fitted(facts: PosterFacts, asked: PosterDesign | undefined, sheet: Sheet): Fitted {
  const design = designs[designOf(asked, facts)]
  const degrees = degreesOf(sheet)
  const [easy, tighter] = [degrees.slice(0, easyDegrees), degrees.slice(easyDegrees)]
  return (
    (isLong(facts) ? undefined : firstThatFits(design, facts, sheet, easy)) ??
    shortened(design, facts, sheet, easy.at(-1) as Degree) ??
    firstThatFits(design, withSentences(facts, 0), sheet, tighter, textFrom(facts, 0)) ??
    atAllCosts(design, facts, sheet, degrees.at(-1) as Degree)
  )
}

function firstThatFits(
  design: Design,
  facts: PosterFacts,
  sheet: Sheet,
  degrees: readonly Degree[],
  leftOut = '',
): Fitted | undefined {
  for (const degree of degrees) {
    const layout = design(facts, sheet, degree)
    if (layout.fits) return { marks: layout.marks(), leftOut }
  }
  return undefined
}

/** As many sentences as there is room for; `undefined` when it does not fit without any. */
function shortened(design: Design, facts: PosterFacts, sheet: Sheet, degree: Degree): Fitted | undefined {
  const layoutWith = (count: number) => design(withSentences(facts, count), sheet, degree)
  let [fits, tooMany] = [0, firstTooMany(facts)]
  let best: Layout = layoutWith(0)
  if (!best.fits) return undefined
  while (tooMany - fits > 1) {
    const count = (fits + tooMany) >> 1
    const tried = layoutWith(count)
    if (tried.fits) [fits, best] = [count, tried]
    else tooMany = count
  }
  return { marks: best.marks(), leftOut: textFrom(facts, fits) }
}

/** More letters of longer text than any page holds beside all else: not worth the trying. */
const MOST_LETTERS = 3000

function isLong({ text }: PosterFacts): boolean {
  return text.flat().join(' ').length > MOST_LETTERS
}

/** A number of sentences that is certain not to fit, or one that was seen not to. */
function firstTooMany({ text }: PosterFacts): number {
  let letters = 0
  const sentences = text.flat()
  const at = sentences.findIndex((sentence) => {
    letters += sentence.length
    return letters > MOST_LETTERS
  })
  return at === -1 ? sentences.length : at + 1
}

/** The facts with only the first sentences of the longer text. */
function withSentences(facts: PosterFacts, count: number): PosterFacts {
  let left = count
  const text = facts.text.map((sentences) => {
    const kept = sentences.slice(0, left)
    left -= kept.length
    return kept
  })
  return { ...facts, text: text.filter((sentences) => sentences.length > 0) }
}

function textFrom({ text }: PosterFacts, count: number): string {
  return text.flat().slice(count).join(' ')
}

/** Fields filled to their limits: first without what nobody has to know, then each thing in ever fewer lines. */
function atAllCosts(design: Design, facts: PosterFacts, sheet: Sheet, smallest: Degree): Fitted {
  const bare: PosterFacts = { ...withSentences(facts, 0), opening: [], line: '', own: '' }
  const without = [facts.line, textFrom(facts, 0), facts.own, ...facts.opening]
  const leftOut = (cut: readonly string[]) => [...without, ...cut].filter((text) => text !== '').join(' ')
  for (const most of [Number.MAX_SAFE_INTEGER, 12, 8, 6, 5, 4, 3, 2]) {
    const layout = design(bare, sheet, { ...smallest, most })
    if (layout.fits) return { marks: layout.marks(), leftOut: leftOut(layout.cut) }
  }
  const layout = design(bare, sheet, { ...smallest, most: 1 })
  return { marks: layout.marks(), leftOut: leftOut(layout.cut) }
}

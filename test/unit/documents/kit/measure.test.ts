import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import sample from '../../../../resources/sample-place/sample-place.json' with { type: 'json' }
import { fontCoverage } from '../../../../shared/documents/font-coverage.ts'
import { lettersOf, thousandthsOf, widthOf } from '../../../../shared/documents/kit/measure.ts'
import { fontFamily, type Pdfmake, teachPdfmake } from '../../../../shared/documents/pdf-engine.ts'

const weights = [
  { name: 'regular', bold: false },
  { name: 'bold', bold: true },
]
const covered = fontCoverage.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
)
const texts = JSON.stringify(sample).match(/(?<=")[^"\\{}]*\p{L}[^"\\{}]*(?=")/gu) ?? []

/** The fonts as pdfmake's own document has them. */
interface PdfFonts {
  provideFont(
    family: string,
    bold: boolean,
    italics: boolean,
  ): { widthOfString(text: string, size: number): number }
}

async function pdfFonts(): Promise<PdfFonts> {
  const Instance = createRequire(import.meta.url)('pdfmake').constructor as new () => Pdfmake
  const fileOf = (weight: string) =>
    readFileSync(
      new URL(`../../../../resources/fonts/AtkinsonHyperlegibleNext-${weight}.ttf`, import.meta.url),
    )
  const pdfmake = new Instance()
  await teachPdfmake(pdfmake, { normal: fileOf('Regular'), bold: fileOf('Bold') })
  const empty = pdfmake.createPdf({ content: [], defaultStyle: { font: fontFamily } })
  return (await empty.getStream()) as PdfFonts
}

describe.each(weights)('the measure of $name', async ({ bold }) => {
  const font = (await pdfFonts()).provideFont(fontFamily, bold, false)
  /** To a hundredth of a thousandth of the size. */
  const expectRight = (text: string) => {
    expect(widthOf(text, 1000, bold), text).toBeCloseTo(font.widthOfString(text, 1000), 2)
  }

  it('is that of the PDF for every pair of letters', () => {
    const letters = [
      ...'ABDEFHKLMNOPRSTUVWXYZÆØÅabcdefghijklmnoprstuvwxyzæøåéöü0123456789 \u00a0.,:;-–!?&/()»«’…',
    ]
    for (const left of letters) expectRight(letters.map((right) => left + right).join(' '))
  })

  it('is that of the PDF for real words, and sentences of them', () => {
    expect(texts.length).toBeGreaterThan(300)
    for (const text of texts) expectRight(text)
  })

  it('is that of the PDF for anything the font has', () => {
    const text = fc.string({ unit: fc.constantFrom(...covered), maxLength: 60 })
    fc.assert(fc.property(text, expectRight), { numRuns: 1000 })
  })

  it('knows where each letter of a word stands', () => {
    for (const word of ['Tovholder', 'AVA', 'xxTTvv', 'S']) {
      const { letters, starts, ends, hyphened } = lettersOf(word, bold)
      const upTo = letters.map((_, i) => word.slice(0, i + 1))
      expect(ends).toEqual(upTo.map((part) => thousandthsOf(part, bold)))
      expect(hyphened).toEqual(upTo.map((part) => thousandthsOf(`${part}-`, bold)))
      const rest = letters.map((_, i) => thousandthsOf(word.slice(i), bold))
      expect(starts.map((start) => thousandthsOf(word, bold) - start)).toEqual(rest)
    }
  })
})

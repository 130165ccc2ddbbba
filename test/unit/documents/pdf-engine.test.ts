import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import type { DocumentDefinition } from '../../../shared/documents/document.ts'
import { fontCoverage } from '../../../shared/documents/font-coverage.ts'
import { fontFamily, type Pdfmake, teachPdfmake } from '../../../shared/documents/pdf-engine.ts'
import { documents } from '../../../shared/documents/registry.ts'
import { busyWeek } from '../../factories/busy-week.ts'
import { keptBooks } from '../../factories/kept-books.ts'
import { contextOf, define, read } from './laid-out.ts'

const Instance = createRequire(import.meta.url)('pdfmake').constructor as new () => Pdfmake
const folder = new URL('../../../resources/fonts/', import.meta.url)
const fonts = {
  normal: readFileSync(new URL('AtkinsonHyperlegibleNext-Regular.ttf', folder)),
  bold: readFileSync(new URL('AtkinsonHyperlegibleNext-Bold.ttf', folder)),
}

const { grants, entries, plannedExpenses, bookYears } = keptBooks()
const books = { grants, entries, plannedExpenses, bookYears }

/** pdfmake as it comes, with the same fonts. */
function bare(): (definition: DocumentDefinition) => Promise<Uint8Array> {
  const pdfmake = new Instance()
  pdfmake.virtualfs = {
    existsSync: (name) => Object.hasOwn(fonts, name),
    readFileSync: (name) => fonts[name as keyof typeof fonts],
  }
  pdfmake.setFonts({ [fontFamily]: { normal: 'normal', bold: 'bold' } })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy?.(() => false)
  return (definition) => pdfmake.createPdf(definition).getBuffer()
}

/** Every letter with its place in hundredths of a point, whatever pieces it was written in. */
async function words(bytes: Uint8Array) {
  const { pages, info } = await read(bytes)
  return {
    info,
    pages: pages.map(({ pieces }) =>
      pieces.map(({ text, left, right, baseline, fontSize }) => ({
        text: text.trim(),
        left: left.toFixed(2),
        right: text.endsWith(' ') ? undefined : right.toFixed(2),
        baseline: baseline.toFixed(2),
        fontSize,
      })),
    ),
  }
}

describe('pdfmake taught to remember', () => {
  it.each(documents.map(({ name }) => name))(
    'puts every word of %s where bare pdfmake puts it',
    async (name) => {
      const taught = await teachPdfmake(new Instance(), fonts)
      const plain = bare()
      // Twice, since the second document is the one made from memory.
      for (const week of ['2026-W48', '2026-W49']) {
        const make = () => define(name, { ...busyWeek(), ...books }, { week }, contextOf())
        expect(await words(await taught(make()))).toEqual(await words(await plain(make())))
      }
    },
  )

  it('writes fewer operations for the same words', async () => {
    const taught = await teachPdfmake(new Instance(), fonts)
    const make = () => ({ ...define('week', busyWeek()), compress: false })
    const operations = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1').split('\nBT\n').length
    expect(operations(await taught(make()))).toBeLessThan(operations(await bare()(make())) / 2)
  })

  it('gives the figures of amounts one width, also within a line', async () => {
    const taught = await teachPdfmake(new Instance(), fonts)
    const amount = (text: string) => ({ text, style: 'amount' })
    const make = () => ({
      ...define('phone-list', busyWeek()),
      content: [
        amount('111.111,11'),
        amount('987.604,52'),
        { text: ['i alt 11 ', { text: '11 ', style: 'amount' }, '11'] },
      ],
      footer: () => '',
    })
    const made = await taught(make())
    const { pages, text } = await read(made)
    const [ones, others] = pages.flatMap(({ pieces }) => pieces.map(({ left, right }) => right - left))
    expect(text).toContain('111.111,11987.604,52ialt111111')
    expect(ones).toBeGreaterThan(40)
    expect(ones).toBeCloseTo(others as number, 3)
    // A run that went over the change would be narrower.
    expect(await words(made)).toEqual(await words(await bare()(make())))
  })

  it('finds every letter in the text, also those first met as a part of another', async () => {
    const taught = await teachPdfmake(new Instance(), fonts)
    const page = (text: string) => ({
      ...define('phone-list', busyWeek()),
      content: [{ text }],
      footer: () => '',
    })
    const every = fontCoverage
      .flatMap(([first, last]) =>
        Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
      )
      .filter((letter) => letter.trim() !== '')
    // The composed ones alone, and then the rest: backwards, so that parts come after wholes.
    await taught(
      page(every.filter((letter) => letter.normalize('NFD') !== letter || ';:„”'.includes(letter)).join(' ')),
    )
    const { text } = await read(await taught(page(every.reverse().join(' '))))
    expect([...text]).toEqual(every)
  })

  it('makes the same pages again however often it is asked', async () => {
    const taught = await teachPdfmake(new Instance(), fonts)
    const first = await words(await taught(define('week', busyWeek())))
    await taught(define('month-list', busyWeek(), {}, contextOf({ language: 'en' })))
    expect(await words(await taught(define('week', busyWeek())))).toEqual(first)
  })

  it('resolves styles as pdfmake does: own, named, those around, default', async () => {
    const definition: DocumentDefinition = {
      ...define('phone-list', busyWeek()),
      styles: { large: { fontSize: 20, bold: true }, red: { color: '#aa0000' }, small: { fontSize: 12 } },
      content: [
        {
          stack: [
            'around',
            { text: 'own', fontSize: 30 },
            { text: ['a ', { text: 'b ', style: 'small' }, 'c'] },
          ],
          style: 'large',
        },
        { text: 'last wins', style: ['large', 'small'] },
        { table: { widths: [200], body: [[{ text: 'cell', style: 'red', fontSize: 16 }]] }, fontSize: 14 },
        {
          columns: [
            { width: 100, text: 'column' },
            { width: 100, stack: [{ text: 'right', alignment: 'right' }] },
          ],
          bold: true,
        },
      ],
    }
    const taught = await teachPdfmake(new Instance(), fonts)
    const copy = () => structuredCloneable(definition)
    expect(await words(await taught(copy()))).toEqual(await words(await bare()(copy())))
  })

  it('reads no file and no address', async () => {
    const taught = await teachPdfmake(new Instance(), fonts)
    for (const image of ['/etc/hostname', 'http://127.0.0.1:9/logo.png']) {
      const definition = { ...define('week', busyWeek()), content: [{ image }] }
      await expect(taught(definition)).rejects.toThrow(/denied|policy/)
    }
  })
})

/** pdfmake writes into what it is given; its functions cannot be copied, and need not be. */
function structuredCloneable(definition: DocumentDefinition): DocumentDefinition {
  return { ...definition, content: structuredClone(definition.content) }
}

import type { Signer } from '../../domain/grant.ts'
import type { ContentNode, DocumentContext } from '../document.ts'
import { columnsOf, mm, type PageGeometry } from '../kit/page.ts'
import { lineOf } from '../kit/type-scale.ts'

/** Points from one line to the next: room for a hand. */
const HEIGHT = mm(13)
const LINE = 0.75
/** Darker than the hairlines of a list: it guides the pen, and comes out on any copier. */
const lineColour = '#6f6a60'

/** Lines to sign on, one for each who signs: date, name, signature. They stay on one page. */
export function signatureLines(
  who: readonly string[],
  page: PageGeometry,
  { t }: DocumentContext,
): ContentNode {
  const widths = columnsOf(page, [46, 34, 48, 0])
  const gap = mm(5)
  const captions = [t('ledger:sign.date'), t('ledger:sign.name'), t('ledger:sign.signature')]
  const rows = who.flatMap((name) => [
    [
      { text: name, style: 'strong', margin: [0, HEIGHT - lineOf(11), 0, 0] },
      ...captions.map((_, i) => ({
        canvas: [
          {
            type: 'line',
            x1: 0,
            y1: HEIGHT,
            x2: (widths[i + 1] as number) - (i < 2 ? gap : 0),
            y2: HEIGHT,
            lineWidth: LINE,
            lineColor: lineColour,
          },
        ],
      })),
    ],
    ['', ...captions.map((text) => ({ text, style: 'muted' }))],
  ])
  return {
    unbreakable: true,
    stack: [
      { text: t('ledger:sign.title'), style: 'section', margin: [0, 14, 0, 0] },
      {
        table: { widths, body: rows },
        layout: {
          hLineWidth: () => 0,
          vLineWidth: () => 0,
          paddingLeft: () => 0,
          paddingRight: () => 0,
          paddingTop: () => 0,
          paddingBottom: () => 0,
        },
      },
    ],
  }
}

/** Who signs, in the order people do. */
export function signerNames(signers: readonly Signer[], { t }: DocumentContext): string[] {
  return signers.map((signer) => t(`ledger:signer.${signer}`))
}

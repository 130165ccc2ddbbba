/** A grant's categories with a bar each, and what is spent, planned and left of them. */

import type { CategoryYear, GrantYear } from '../../domain/grant-year.ts'
import type { Ore } from '../../domain/money.ts'
import { placeColourHex } from '../../domain/place-colour.ts'
import type { PlaceData } from '../../domain/place-data.ts'
import type { Content, ContentNode, DocumentContext } from '../document.ts'
import { columnGap, listTable } from '../kit/list-table.ts'
import type { PageGeometry } from '../kit/page.ts'
import { printed } from '../kit/text.ts'
import { ink } from '../kit/type-scale.ts'
import { amountCell, amountHead, amountWidth } from './amounts.ts'

interface Spending {
  readonly name: string
  readonly budget: Ore
  readonly spent: Ore
  readonly planned: Ore
  readonly sum?: boolean
}

/** Filled is spent, grey is planned, white is left; a budget that is passed has its mark where it ends. */
export function spendingTable(
  { categories, spent, planned }: GrantYear,
  { place }: PlaceData,
  page: PageGeometry,
  { t, language }: DocumentContext,
): ContentNode {
  const funded = categories.filter(({ category }) => category.funded)
  const total: Spending = {
    name: t('tables:year.fundedTotal'),
    budget: funded.reduce((sum, { budget }) => sum + budget, 0),
    spent,
    planned,
    sum: true,
  }
  const own = categories.filter(({ category }) => !category.funded)
  const rows = [...funded.map(spendingOf), total, ...own.map(spendingOf)]
  const heads = [t('tables:budget'), t('tables:spent'), t('ledger:status.planned'), t('ledger:status.left')]
  const amountsOf = (row: Spending) => [
    row.budget,
    row.spent,
    row.planned,
    row.budget - row.spent - row.planned,
  ]
  const widths = heads.map(
    (head, i) =>
      Math.max(
        64,
        amountWidth(
          head,
          rows.map((row) => amountsOf(row)[i] ?? 0),
          language,
        ),
      ) + (i < heads.length - 1 ? columnGap : 0),
  )
  const first = page.contentWidth - widths.reduce((sum, width) => sum + width, 0)
  const colour = placeColourHex[place.colour]
  const cellsOf = (row: Spending): Content[] => {
    const style = row.sum ? 'sum' : 'amount'
    return [
      {
        stack: [
          { text: row.name, style: 'strong' },
          ...(row.sum ? [] : [bar(row, first - columnGap, colour)]),
        ],
      },
      ...amountsOf(row).map((amount) => amountCell(amount, language, style)),
    ]
  }
  const afterTotal = funded.length + 1
  return listTable(
    {
      head: ['', ...heads.map(amountHead)],
      rows: [
        ...rows.slice(0, afterTotal).map(cellsOf),
        ...(own.length > 0
          ? [[{ text: t('ledger:accounts.notFunded'), style: 'muted' }, '', '', '', '']]
          : []),
        ...rows.slice(afterTotal).map(cellsOf),
      ],
      widths: [first, ...widths],
      padding: 2,
      breakRows: false,
      lineAbove: (row) => (row === funded.length ? 'strong' : true),
    },
    page,
  )
}

function spendingOf({ category, budget, spent, planned }: CategoryYear): Spending {
  return { name: printed(category.name), budget, spent, planned }
}

/** Points. */
const BAR_HEIGHT = 9
const grey = '#b8b2a7'

function bar({ budget, spent, planned }: Spending, width: number, colour: string): ContentNode {
  const whole = Math.max(budget, spent + planned, 1)
  const share = (amount: Ore) => (Math.max(0, amount) / whole) * width
  const [filled, waiting] = [share(spent), Math.min(share(planned), width - share(spent))]
  const box = (x: number, w: number, color: string) => ({ type: 'rect', x, y: 0, w, h: BAR_HEIGHT, color })
  const isOver = spent + planned > budget
  return {
    canvas: [
      ...(filled > 0 ? [box(0, filled, colour)] : []),
      ...(waiting > 0 ? [box(filled, waiting, grey)] : []),
      { type: 'rect', x: 0, y: 0, w: width, h: BAR_HEIGHT, lineWidth: 0.75, lineColor: ink },
      ...(isOver
        ? [
            {
              type: 'line',
              x1: share(budget),
              y1: -3,
              x2: share(budget),
              y2: BAR_HEIGHT + 3,
              lineWidth: 2,
              lineColor: ink,
            },
          ]
        : []),
    ],
    margin: [0, 3, 0, 3],
  }
}

/** What the bars' fillings stand for. */
export function barLegend({ place }: PlaceData, { t }: DocumentContext): ContentNode {
  const swatches = [
    [t('tables:spent'), placeColourHex[place.colour]],
    [t('ledger:status.planned'), grey],
    [t('ledger:status.left'), '#ffffff'],
  ] as const
  return {
    columns: swatches.flatMap(([text, color]) => [
      {
        width: 14,
        canvas: [{ type: 'rect', x: 0, y: 3, w: 10, h: BAR_HEIGHT, color, lineWidth: 0.75, lineColor: ink }],
      },
      { width: 70, text },
    ]),
    margin: [0, 6, 0, 0],
  }
}

import type { PrintableDocument } from './document.ts'
import { contentOf, type Mark } from './kit/mark.ts'
import { mm } from './kit/page.ts'
import { ink } from './kit/type-scale.ts'
import { sheetOf } from './poster/design.ts'
import { aboutOneActivity, onePage, posterPage } from './poster.ts'

/** Flyer: a poster for the hand. Two of A5 on a sheet of A4 with marks to cut along, or one alone on A5. */
export const flyer: PrintableDocument = {
  ...aboutOneActivity('poster:flyerName', 'poster:flyerFile'),
  name: 'flyer',
  options: ['activity', 'date', 'design', 'text', 'paper'],
  papers: ['a4', 'a5'],
  build(data, options, context) {
    const sheet = sheetOf('a5')
    const { marks, leftOut } = posterPage(data, options, context, sheet)
    const one = contentOf(marks)
    if (options.paper === 'a5') {
      const page = { pageSize: 'A5', pageOrientation: 'portrait', content: one } as const
      return onePage(data, options, context, page, leftOut)
    }
    const two = [
      ...one,
      ...contentOf(marks, 1, sheet.width),
      ...contentOf(cutMarks(sheet.width, sheet.height)),
    ]
    const page = { pageSize: 'A4', pageOrientation: 'landscape', content: two } as const
    return onePage(data, options, context, page, leftOut)
  },
}

/** Two short lines at the edges, on white so that they are seen on a photo as well. */
function cutMarks(x: number, height: number): Mark[] {
  const length = mm(6)
  return [0, height - length].flatMap((y): Mark[] => [
    { kind: 'field', x: x - 1, y, width: 2, height: length, color: '#ffffff' },
    { kind: 'line', x, y, width: 0, height: length, color: ink, lineWidth: 0.75 },
  ])
}

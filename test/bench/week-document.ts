/**
 * How long a week programme takes against bare pdfmake: `week-vs-pdfmake`, goal 0.5.
 * By itself: `node test/bench/week-document.ts`.
 *
 * Both make the same definition of a lively week of A4, warm and in one process, turn by turn. Bare pdfmake has its
 * defaults and the same family with all its features; the app's own has its prepared fonts and its memory.
 */
import { pathToFileURL } from 'node:url'
import { renderPdf } from '../../electron/cli/render-pdf.ts'
import { week } from '../../shared/documents/week.ts'
import { createTranslate } from '../../shared/locales/translate.ts'
import { busyWeek } from '../factories/busy-week.ts'
import { barePdfmake } from './bare-pdfmake.ts'

const WARM_UP = 15
const RUNS = 41

/** Median time of ours as a share of bare pdfmake's. */
export async function measureWeekVsPdfmake(): Promise<number> {
  const data = busyWeek()
  const context = { t: createTranslate('da'), language: 'da', today: '2026-11-23', images: {} } as const
  const options = { week: '2026-W48', month: '2026-11', paper: 'a4' } as const
  const makers: [typeof renderPdf, number[]][] = [
    [barePdfmake(), []],
    [renderPdf, []],
  ]
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    for (const [make, times] of makers) {
      const definition = week.build(data, options, context)
      const start = performance.now()
      await make(definition)
      if (run >= WARM_UP) times.push(performance.now() - start)
    }
  }
  const [bare, ours] = makers.map(([, times]) => median(times)) as [number, number]
  return ours / bare
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1] as number
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(`week-vs-pdfmake ${(await measureWeekVsPdfmake()).toFixed(3)}`)
}

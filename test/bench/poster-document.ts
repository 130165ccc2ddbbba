/**
 * How long a fitted poster takes against one bare poster: `poster-vs-pdfmake`, goal 1.2.
 * By itself: `node test/bench/poster-document.ts`.
 *
 * Ours is fitted by measuring and made; the bare one is the same words, photo and code under each other, made once by
 * pdfmake as it comes, whether they fit or not. Warm and in one process, turn by turn.
 */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { renderPdf } from '../../electron/cli/render-pdf.ts'
import type { DocumentContext, DocumentDefinition } from '../../shared/documents/document.ts'
import { fontFamily } from '../../shared/documents/pdf-engine.ts'
import { type PosterSubject, posterFacts, posterSubject } from '../../shared/documents/poster/facts.ts'
import { poster } from '../../shared/documents/poster.ts'
import type { PlaceData } from '../../shared/domain/place-data.ts'
import { createTranslate } from '../../shared/locales/translate.ts'
import { makeActivity, makePlaceData, makeRoom } from '../factories/place-data.ts'
import { barePdfmake } from './bare-pdfmake.ts'

const WARM_UP = 15
const RUNS = 41

const photo = readFileSync(new URL('../fixtures/pictures/yarn.jpg', import.meta.url)).toString('base64')
const context: DocumentContext = {
  t: createTranslate('da'),
  language: 'da',
  today: '2026-11-23',
  images: { photo: `data:image/jpeg;base64,${photo}` },
}
const options = { week: '2026-W48', month: '2026-11', paper: 'a4' } as const

function knittingPlace(): PlaceData {
  const room = makeRoom({ name: 'Caféen' })
  const knitting = makeActivity({
    title: 'Garn og snak',
    line: 'Strik, hækling og lappegrej',
    text: 'Tag det, du er i gang med, eller begynd på noget nyt: vi har garn og pinde at låne ud. Sidste år blev det til 64 huer til børnehaven. Kan du ikke strikke endnu, sidder der altid en ved bordet, som gerne viser, hvordan man gør.',
    roomIds: [room.id],
    prices: [{ label: 'Kaffe', amount: 1000 }],
    signUp: { daysBefore: 3, maximum: 20 },
    link: 'www.lindeballe.example/garn',
    picture: 'photo',
  })
  return makePlaceData({ rooms: [room], activities: [knitting] })
}

/** The same words in the same sizes as a short poster has. */
function barePoster(data: PlaceData): DocumentDefinition {
  const facts = posterFacts(data, posterSubject(data, options, context) as PosterSubject, options, context)
  const big = { fontSize: 32, bold: true }
  return {
    pageSize: 'A4',
    pageOrientation: 'portrait',
    pageMargins: [42, 42, 42, 42],
    content: [
      { image: facts.picture, fit: [510, 300] },
      { text: facts.placeName, bold: true },
      { text: facts.title, fontSize: 80, bold: true },
      { text: facts.line, fontSize: 18 },
      ...facts.text.map((sentences) => ({ text: sentences.join(' ') })),
      ...facts.opening,
      { text: facts.day.main, ...big },
      { text: facts.time, ...big },
      { text: facts.where, ...big },
      facts.address,
      ...facts.prices,
      ...facts.signUp,
      ...facts.contact,
      { text: facts.mobilePay, fontSize: 26 },
      facts.link,
      { qr: `https://${facts.link}`, fit: 90, eccLevel: 'M', padding: 4 },
    ],
    info: { title: facts.title, author: facts.placeName },
    language: 'da',
    defaultStyle: { font: fontFamily, fontSize: 14 },
  }
}

/** Median time of ours as a share of the bare one's. */
export async function measurePosterVsPdfmake(): Promise<number> {
  const data = knittingPlace()
  const bare = barePdfmake()
  const makers: [() => Promise<Uint8Array>, number[]][] = [
    [() => bare(barePoster(data)), []],
    [() => renderPdf(poster.build(data, options, context)), []],
  ]
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    for (const [make, times] of makers) {
      const start = performance.now()
      await make()
      if (run >= WARM_UP) times.push(performance.now() - start)
    }
  }
  const [one, ours] = makers.map(([, times]) => median(times)) as [number, number]
  return ours / one
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1] as number
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(`poster-vs-pdfmake ${(await measurePosterVsPdfmake()).toFixed(3)}`)
}

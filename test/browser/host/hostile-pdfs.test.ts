/** PDFs that are broken, lie about what they are, or carry more than a receipt: none stops the app or runs anything. */
import { beforeAll, expect, it } from 'vitest'
import { takeReceipt } from '../../../renderer/host/take-receipt.ts'
import { receiptPdf } from '../../factories/receipt-pdf.ts'
import { Random } from '../../fuzz/random.ts'
import { unwrap } from '../fresh-database.ts'

const text = (words: string) => new TextEncoder().encode(words)
/** Every answer there is for a PDF. */
const answers = ['taken', 'receipt-pdf-broken', 'receipt-pdf-locked', 'receipt-pdf-too-long']

async function answerTo(bytes: Uint8Array): Promise<string> {
  const before = bytes.slice()
  const taken = await takeReceipt(bytes)
  expect(bytes, 'left as it was').toEqual(before)
  return taken.ok ? 'taken' : taken.code
}

/** A PDF of one page by hand, without the table of where things are: readers look for them. */
function byHand({
  pages = '/Kids [3 0 R] /Count 1',
  page = '/MediaBox [0 0 595 842]',
  catalog = '',
  more = '',
}: Partial<Record<'pages' | 'page' | 'catalog' | 'more', string>>): Uint8Array {
  return text(
    [
      '%PDF-1.7',
      `1 0 obj << /Type /Catalog /Pages 2 0 R ${catalog} >> endobj`,
      `2 0 obj << /Type /Pages ${pages} >> endobj`,
      `3 0 obj << /Type /Page /Parent 2 0 R ${page} >> endobj`,
      more,
      'trailer << /Root 1 0 R >>',
      '%%EOF',
    ].join('\n'),
  )
}

// What reads PDFs is served by the test server for the first time, which takes a while.
beforeAll(async () => {
  unwrap(await takeReceipt(await receiptPdf('Brugsen')))
}, 60_000)

it('any PDF in which bytes were changed, or whose end is gone, is taken or refused', async () => {
  const honest = await receiptPdf('Brugsen', { pages: 2 })
  const seen = new Set<string>()
  for (let round = 0; round < 80; round += 1) {
    const random = new Random(5, round)
    const bytes = honest.slice(0, random.oneIn(3) ? random.between(6, honest.length) : honest.length)
    for (let flips = random.between(1, 30); flips > 0; flips -= 1)
      bytes[random.between(5, bytes.length - 1)] = random.below(256)
    const answer = await answerTo(bytes)
    expect(answers, `round ${round}`).toContain(answer)
    seen.add(answer)
  }
  expect([...seen]).toEqual(expect.arrayContaining(['taken', 'receipt-pdf-broken']))
}, 60_000)

it('what a PDF would run is not run', async () => {
  const script = 'window.ran = true; app.alert(1)'
  const answer = await answerTo(
    byHand({
      catalog: '/OpenAction 4 0 R /Names << /JavaScript << /Names [(a) 4 0 R] >> >>',
      page: '/MediaBox [0 0 595 842] /AA << /O 4 0 R >>',
      more: `4 0 obj << /S /JavaScript /JS (${script}) >> endobj`,
    }),
  )
  expect(answer).toBe('taken')
  expect('ran' in window).toBe(false)
})

it('one that says it has a billion pages is read by those it has', async () => {
  expect(await answerTo(byHand({ pages: '/Kids [3 0 R] /Count 1000000000' }))).toBe('taken')
})

it.each([
  ['whose pages are in a ring', byHand({ pages: '/Kids [2 0 R] /Count 1' })],
  ['without a page', byHand({ pages: '/Kids [] /Count 0' })],
  ['of nothing but its name', text('%PDF-')],
  ['that is a script by its bytes', text('%PDF-1.7<script>window.ran = true</script>')],
])('one %s is refused', async (_, bytes) => {
  expect(await answerTo(bytes)).toBe('receipt-pdf-broken')
  expect('ran' in window).toBe(false)
})

it('after all that the next receipt is read as ever', async () => {
  expect(await answerTo(await receiptPdf('Brugsen'))).toBe('taken')
})

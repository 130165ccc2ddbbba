/** Every document and design on one sheet, in colour and as a black-and-white printer gives it. */
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import sample from '../../resources/sample-place/sample-place.json' with { type: 'json' }
import { noticeKinds, posterDesigns } from '../../shared/documents/document.ts'
import { documents } from '../../shared/documents/registry.ts'
import type { Attachment } from '../../shared/domain/attachment.ts'
import { sha256Of } from '../../shared/place-file/sha256.ts'
import { writePlaceFile } from '../../shared/place-file/write-place-file.ts'
import { buildSamplePlace } from '../../shared/sample-place.ts'

/** Pages of one document that are enough to judge it by. */
const mostPages = 3

interface Sheet {
  label: string
  /** What is said to the command line's `print`. */
  words: string[]
}

/** What is asked for: each document on each paper, those with designs in each of them, notices of each kind. */
function sheets(photographed: string): Sheet[] {
  return documents.flatMap(({ name, papers, options }) =>
    papers.flatMap((paper): Sheet[] => {
      const plain = [name, '--paper', paper]
      if (options.includes('design'))
        return posterDesigns.map((design) => ({
          label: `${name} ${paper} ${design}`,
          words: [
            ...plain,
            '--design',
            design,
            '--activity',
            'Garn og snak',
            ...(design === 'photo' ? ['--data', photographed] : []),
          ],
        }))
      if (options.includes('notice'))
        return noticeKinds.map((kind) => ({
          label: `${name} ${paper} ${kind}`,
          words: [...plain, '--notice', kind],
        }))
      return [{ label: `${name} ${paper}`, words: plain }]
    }),
  )
}

/** A copy of the sample place with a photo, as a place file: the sample itself has none, nobody's face being ours. */
function photographedPlace(today: string): Uint8Array {
  const bytes = new Uint8Array(readFileSync('test/fixtures/pictures/yarn.jpg'))
  const photo: Attachment = { hash: sha256Of(bytes), type: 'image/jpeg', bytes }
  const place = buildSamplePlace(sample, today, randomUUID)
  const activities = place.activities.map((activity) => ({
    ...activity,
    versions: activity.versions.map((version) => ({ ...version, picture: photo.hash })),
  }))
  return writePlaceFile({ ...place, activities }, [photo], { appVersion: '0.0.0', savedAt: `${today}T10:00` })
}

/** Needs pdftoppm of poppler-utils. */
export async function takeContactSheets(browser: Browser, folder: string, today: string): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'pages-'))
  try {
    const photographed = join(scratch, 'photographed.moedested')
    writeFileSync(photographed, photographedPlace(today))
    const figures = sheets(photographed).map(({ label, words }, i) => {
      const pdf = join(scratch, `${i}.pdf`)
      run(process.execPath, ['electron/cli/index.ts', 'print', ...words, '--today', today, '--out', pdf])
      run('pdftoppm', ['-r', '60', '-png', '-l', String(mostPages), pdf, join(scratch, `${i}`)])
      const pages = readdirSync(scratch).filter((file) => file.startsWith(`${i}-`))
      const pictures = pages.sort().map((file) => readFileSync(join(scratch, file)).toString('base64'))
      return `<figure>${pictures.map((png) => `<img src="data:image/png;base64,${png}">`).join('')}<figcaption>${label}</figcaption></figure>`
    })
    for (const [name, filter] of [
      ['contact-sheet', 'none'],
      ['contact-sheet-black-and-white', 'grayscale(1)'],
    ] as const) {
      const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } })
      await page.setContent(`<style>
        body { margin: 24px; background: #8c8c8c; font: 15px sans-serif; display: flex; flex-wrap: wrap; gap: 28px 24px; align-items: end; filter: ${filter} }
        figure { margin: 0; display: flex; gap: 6px; flex-wrap: wrap; align-items: end } img { height: 420px; background: #fff } figcaption { width: 100% }
      </style>${figures.join('')}`)
      await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
      await page.close()
    }
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

function run(command: string, words: string[]): void {
  const { status, error } = spawnSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'] })
  if (error || status !== 0) throw new Error(`${command} ${words.join(' ')}`, { cause: error })
}

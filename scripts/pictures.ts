/**
 * Takes the current set of pictures under docs/pictures: every screen of the built app with the sample place, at
 * normal and at the largest text, and every document's pages (where pdftoppm of poppler-utils is installed).
 *
 * Run it with `npm run pictures` after changing what people see, and look at what comes out.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { documents } from '../shared/documents/registry.ts'
import { findTestBrowser, testArguments } from './find-browser.mjs'
import { servePage } from './serve.ts'

const folder = 'docs/pictures'
const today = '2026-11-24'

const sizes = ['normal', 'largest'] as const

/** Each screen: its name, and how to get there from the one before. */
const screens: readonly [name: string, go: (page: Page) => Promise<void>][] = [
  ['first-start', async (page) => page.getByRole('button', { name: 'Kom i gang' }).waitFor()],
  [
    'overview',
    async (page) => {
      await page.getByRole('button', { name: 'Se et eksempel' }).click()
      await page
        .getByRole('link', { name: /Stolegymnastik/ })
        .first()
        .waitFor()
    },
  ],
  ['activities', (page) => menu(page, 'Aktiviteter')],
  [
    'activity',
    async (page) => {
      await page.getByRole('button', { name: 'Torsdagsklubben' }).click()
      await page.getByRole('region', { name: 'Datoer' }).getByRole('table').waitFor()
    },
  ],
  [
    'activity-form',
    async (page) => {
      await page.getByRole('link', { name: 'Ret', exact: true }).click()
      await page.getByRole('button', { name: 'Gem aktivitet' }).waitFor()
    },
  ],
  [
    'activity-form-when',
    (page) => page.getByRole('heading', { name: 'Hvornår' }).evaluate((heading) => heading.scrollIntoView()),
  ],
  [
    'activity-form-look',
    (page) => page.getByRole('heading', { name: 'Plakat' }).evaluate((heading) => heading.scrollIntoView()),
  ],
  [
    'from-date',
    async (page) => {
      await page.getByLabel('Linje i programmet').fill('Kaffe, foredrag og fællessang')
      await page.getByRole('button', { name: 'Gem aktivitet' }).click()
      await page.getByRole('dialog').waitFor()
    },
  ],
  [
    'rooms',
    async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Gem' }).click()
      await page.getByRole('region', { name: 'Datoer' }).waitFor()
      await menu(page, 'Lokaler')
    },
  ],
  [
    'room',
    async (page) => {
      await page.getByRole('button', { name: 'Hele salen' }).click()
      await page.getByRole('heading', { level: 1, name: 'Hele salen' }).waitFor()
    },
  ],
  [
    'booking',
    async (page) => {
      await page.getByRole('button', { name: 'Nyt udlån' }).click()
      await page.getByRole('dialog').getByLabel('Hvem eller hvad').waitFor()
    },
  ],
  [
    'free-times',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('link', { name: 'Find en ledig tid' }).click()
      await page.getByRole('heading', { level: 1, name: 'Hvornår er Hele salen ledig?' }).waitFor()
    },
  ],
  ['people', (page) => menu(page, 'Tovholdere')],
  ['person', (page) => page.getByRole('button', { name: 'Karen Ågård' }).click()],
  [
    'print-week',
    async (page) => {
      await page.keyboard.press('Escape')
      await menu(page, 'Udskriv')
      await page.getByRole('region', { name: 'Side 1' }).waitFor()
    },
  ],
  ['settings', (page) => menu(page, 'Indstillinger')],
  [
    'settings-copies',
    (page) =>
      page.getByRole('heading', { name: 'Kopi af det hele' }).evaluate((heading) => heading.scrollIntoView()),
  ],
]

async function menu(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

async function takeScreens(): Promise<void> {
  const server = await servePage('out/renderer', 0)
  const executablePath = findTestBrowser()
  const browser = await chromium.launch({ args: testArguments(), ...(executablePath && { executablePath }) })
  for (const size of sizes) {
    const page = await browser.newPage({
      viewport: { width: 1366, height: 768 },
      locale: 'da-DK',
      timezoneId: 'Europe/Copenhagen',
      reducedMotion: 'reduce',
    })
    await page.addInitScript((chosen) => localStorage.setItem('text-size', chosen), size)
    await page.clock.setFixedTime(new Date(`${today}T10:00:00+01:00`))
    await page.goto(server.url)
    for (const [index, [name, go]] of screens.entries()) {
      await go(page)
      await page.mouse.move(0, 767)
      // Until nothing moves any more: dialogs fade in, pages are drawn.
      await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)))
      const number = String(index + 1).padStart(2, '0')
      await page.screenshot({
        path: `${folder}/screens/${number}-${name}${size === 'normal' ? '' : '-large-text'}.png`,
        animations: 'disabled',
      })
    }
    await page.close()
  }
  await browser.close()
  await server.close()
}

function takePages(): void {
  const scratch = mkdtempSync(join(tmpdir(), 'pictures-'))
  for (const { name, papers } of documents) {
    for (const paper of papers) {
      const pdf = join(scratch, 'document.pdf')
      run(process.execPath, [
        'electron/cli/index.ts',
        'print',
        name,
        '--paper',
        paper,
        '--today',
        today,
        '--out',
        pdf,
        '--force',
      ])
      run('pdftoppm', ['-r', '72', '-png', pdf, `${folder}/pages/${name}-${paper}`])
    }
  }
  rmSync(scratch, { recursive: true })
}

function run(command: string, words: string[]): void {
  const { status, error } = spawnSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'] })
  if (error || status !== 0) throw new Error(`${command} ${words.join(' ')}`, { cause: error })
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(`${folder}/screens`, { recursive: true })
mkdirSync(`${folder}/pages`, { recursive: true })
await takeScreens()
takePages()

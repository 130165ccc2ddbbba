/**
 * Takes the current set of pictures under docs/pictures: every screen of the built app with the sample place, at
 * normal and at the largest text, and every document on contact sheets, in colour and in black and white (which needs
 * pdftoppm of poppler-utils).
 *
 * Run it with `npm run pictures` after changing what people see, and look at what comes out.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { type Browser, chromium, type Page } from '@playwright/test'
import { findTestBrowser, testArguments } from './find-browser.mjs'
import { takeContactSheets } from './pictures/contact-sheet.ts'
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
  [
    'programme-month',
    async (page) => {
      await page.getByRole('navigation').getByRole('link', { name: 'Program', exact: true }).click()
      await page.getByRole('heading', { level: 1, name: 'November 2026' }).waitFor()
    },
  ],
  ['programme-week', (page) => page.getByText('Uge', { exact: true }).click()],
  ['programme-list', (page) => page.getByText('Liste', { exact: true }).click()],
  [
    'date',
    async (page) => {
      await page.getByText('Uge', { exact: true }).click()
      await page.getByText('Gå-med-tur').click()
      await page.getByRole('dialog').waitFor()
    },
  ],
  [
    'closures',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('link', { name: 'Lukkedage' }).click()
      await page.getByRole('heading', { level: 1, name: /Lukkedage/ }).waitFor()
    },
  ],
  [
    'clashes',
    async (page) => {
      await menu(page, 'Overblik', 'Denne uge')
      await page.getByRole('link', { name: /bruger begge/ }).click()
      await page.getByRole('heading', { level: 1, name: 'Sammenfald' }).waitFor()
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
    'accounts',
    async (page) => {
      await page.keyboard.press('Escape')
      await menu(page, 'Regnskab', 'Sådan står det i 2026')
    },
  ],
  [
    'new-expense',
    async (page) => {
      await page.getByRole('link', { name: 'Ny udgift' }).click()
      await page.getByRole('button', { name: 'Gem udgift' }).waitFor()
    },
  ],
  ['entries', (page) => accounts(page, 'Posteringer', 'Posteringer i 2026')],
  ['receipts', (page) => accounts(page, 'Bilag')],
  ['money', (page) => accounts(page, 'Kasse, bank og udlæg')],
  ['year', (page) => accounts(page, 'Årsregnskab', 'Årsregnskab 2026')],
  ['grants', (page) => accounts(page, 'Bevillinger')],
  ['print', (page) => menu(page, 'Udskriv')],
  ['print-week', (page) => choose(page, 'Ugeprogram')],
  ['print-poster', (page) => choose(page, 'Plakat')],
  [
    'week-prints',
    async (page) => {
      await menu(page, 'Udskriv')
      await page.getByRole('link', { name: 'Ugens udskrifter' }).click()
      await page.getByRole('button', { name: 'Lav udskrifterne' }).waitFor()
    },
  ],
  ['settings', (page) => menu(page, 'Indstillinger')],
  [
    'settings-copies',
    (page) =>
      page.getByRole('heading', { name: 'Kopi af det hele' }).evaluate((heading) => heading.scrollIntoView()),
  ],
  ['save-locked', (page) => openDialog(page, 'Gem til USB eller e-mail …')],
  [
    'take-home',
    async (page) => {
      await page.keyboard.press('Escape')
      await openDialog(page, 'Tag med hjem …')
    },
  ],
  [
    'who-sits-here',
    async (page) => {
      await page.keyboard.press('Escape')
      await openDialog(page, 'Hvem sidder her?')
    },
  ],
  [
    'history',
    async (page) => {
      await page.keyboard.press('Escape')
      await menu(page, 'Tovholdere')
      await page.getByRole('button', { name: 'Karen Ågård' }).click()
      await page.getByRole('dialog').getByRole('textbox', { name: 'Telefon' }).fill('20 30 40 50')
      await page.getByRole('dialog').getByRole('button', { name: 'Gem' }).click()
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
      await menu(page, 'Indstillinger')
      await page.getByRole('link', { name: 'Se, hvad der er sket' }).click()
      await page.getByRole('heading', { level: 1, name: 'Hvad er der sket' }).waitFor()
    },
  ],
]

async function openDialog(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button }).click()
  await page.getByRole('dialog').waitFor()
}

async function menu(page: Page, name: string, heading = name): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
}

async function accounts(page: Page, name: string, heading = name): Promise<void> {
  await menu(page, 'Regnskab', 'Sådan står det i 2026')
  await page.getByRole('link', { name, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
}

async function choose(page: Page, document: string): Promise<void> {
  await menu(page, 'Udskriv')
  await page.getByText(document, { exact: true }).click()
  await page.getByRole('region', { name: 'Side 1' }).waitFor()
}

async function takeScreens(browser: Browser): Promise<void> {
  const server = await servePage('out/renderer', 0)
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
  await server.close()
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(`${folder}/screens`, { recursive: true })
const executablePath = findTestBrowser()
const browser = await chromium.launch({ args: testArguments(), ...(executablePath && { executablePath }) })
await takeScreens(browser)
await takeContactSheets(browser, folder, today)
await browser.close()

/**
 * A long text is being typed when the page dies, and when the whole app is killed. Every key is logged outside the app
 * first, so that what is found again can be held against it: at most the last second is missing.
 */
import { appendFile, readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { AppPage } from '../pages/app.page.ts'
import { expect, test } from './fixtures/electron-test.ts'

const long =
  'Vi synger fra Højskolesangbogen og drikker kaffe bagefter. Åse spiller, og Øjvind læser højt af en ældre årgang. '.repeat(
    2,
  )
const line = /^Det, du var i gang med at skrive i dag kl\. \d{1,2}\.\d\d, er her stadig\.$/

async function beginWriting(page: Page): Promise<void> {
  await new AppPage(page).begin()
  await page.getByRole('link', { name: 'Skriv den første aktivitet' }).click()
  await page.getByLabel('Mere om aktiviteten').focus()
}

/** Presses key by key, each logged with its moment before it is pressed. */
async function type(page: Page, text: string, log: string): Promise<void> {
  for (const key of text) {
    await appendFile(log, `${JSON.stringify({ at: Date.now(), key })}\n`)
    await page.keyboard.type(key)
  }
}

/** What came back is a beginning of what was typed, and holds all that was typed a second before the end. */
async function expectKept(kept: string, log: string, end: number): Promise<void> {
  const keys = (await readFile(log, 'utf8'))
    .trim()
    .split('\n')
    .map((key) => JSON.parse(key) as { at: number; key: string })
  const old = keys.filter(({ at }) => at <= end - 1000)
  expect(old.length).toBeGreaterThan(20)
  expect(kept.length).toBeGreaterThanOrEqual(old.length)
  const typed = keys.map(({ key }) => key).join('')
  expect(kept).toBe(typed.slice(0, kept.length))
}

test('the page dies: the same screen is there again, with what was typed', async ({ launch }, info) => {
  const { main, page } = await launch()
  await beginWriting(page)
  const address = page.url()
  const log = info.outputPath('keys.log')
  await type(page, long, log)
  const end = Date.now()
  await main.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((loaded) => {
        const page = BrowserWindow.getAllWindows()[0]?.webContents
        page?.once('did-finish-load', () => loaded())
        page?.forcefullyCrashRenderer()
      }),
  )

  // Playwright has lost the page for good with its process; the shell has not.
  const seen = () =>
    main.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(`({
        address: location.href,
        lines: [...document.querySelectorAll('p')].map((p) => p.textContent),
        text: document.querySelector('textarea[maxlength="20000"]')?.value,
      })`),
    )
  await expect
    .poll(seen)
    .toMatchObject({ address, lines: expect.arrayContaining([expect.stringMatching(line)]) })
  await expectKept((await seen()).text, log, end)
})

test('the app is killed in the middle of a word: the text is there at the next start', async ({
  launch,
}, info) => {
  const { main, page } = await launch()
  await beginWriting(page)
  const log = info.outputPath('keys.log')
  await type(page, long.slice(0, 150), log)
  const end = Date.now()
  const gone = main.waitForEvent('close')
  main.process().kill('SIGKILL')
  await gone

  const second = await launch()
  await new AppPage(second.page).go('activities')
  await second.page.getByRole('button', { name: 'Ny aktivitet' }).click()
  await expect(second.page.getByText(line)).toBeVisible()
  await expectKept(await second.page.getByLabel('Mere om aktiviteten').inputValue(), log, end)
})

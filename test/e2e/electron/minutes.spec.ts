/**
 * The app is killed while the minutes of a meeting are typed. Every key is logged outside the app first, so that what is
 * found again can be held against it: at most the last second is missing.
 */
import { appendFile, readFile } from 'node:fs/promises'
import { AppPage } from '../pages/app.page.ts'
import { expect, test } from './fixtures/electron-test.ts'

const said =
  'Poul Erik gennemgik regnskabet. Åse spurgte til kaffemaskinen, og Øjvind læste et brev op fra kommunen. '.repeat(
    2,
  )

test('the app is killed in the middle of a word of the minutes: the rest is there at the next start', async ({
  launch,
}, info) => {
  const log = info.outputPath('keys.log')
  const { main, page } = await launch()
  await new AppPage(page).begin()
  await page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name: 'Møder' }).click()
  await page.getByRole('button', { name: 'Skriv det første møde' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Gem' }).click()
  await page.getByRole('button', { name: 'Begynd på referatet' }).click()
  await page.getByRole('textbox', { name: 'Referat' }).nth(4).focus()
  for (const key of said) {
    await appendFile(log, `${JSON.stringify({ at: Date.now(), key })}\n`)
    await page.keyboard.type(key)
  }
  const end = Date.now()
  const gone = main.waitForEvent('close')
  main.process().kill('SIGKILL')
  await gone

  const second = await launch()
  await second.page
    .getByRole('navigation', { name: 'Hovedmenu' })
    .getByRole('link', { name: 'Møder' })
    .click()
  await second.page.getByRole('link', { name: 'Åbn dagsordenen' }).click()
  const kept = await second.page.getByRole('textbox', { name: 'Referat' }).nth(4).inputValue()
  const keys = (await readFile(log, 'utf8'))
    .trim()
    .split('\n')
    .map((key) => JSON.parse(key) as { at: number; key: string })
  const old = keys.filter(({ at }) => at <= end - 1000)
  expect(old.length).toBeGreaterThan(20)
  expect(kept.length).toBeGreaterThanOrEqual(old.length)
  expect(kept).toBe(said.slice(0, kept.length))
})

/**
 * In a browser no page can tell how full the disk is, and what it runs into closes the database under the app. It says
 * what the matter is, and all is there when there is room, at this start and the next.
 */
import { mountSmallDisk } from '../electron/fixtures/small-disk.ts'
import { AppPage } from '../pages/app.page.ts'
import { PeoplePage } from '../pages/people.page.ts'
import { expect, test } from './fixtures/web-test.ts'

test('a disk that runs full is told of, and costs nothing that was saved', async ({ launch }, info) => {
  const disk = mountSmallDisk(info.outputPath('profile'), 200)
  if (!disk) return test.skip(true, 'no small disk can be had here: that takes Linux and root')
  const start = async () => {
    const context = await launch()
    const page = context.pages()[0] ?? (await context.newPage())
    await page.goto('/')
    return { page, close: () => context.close() }
  }
  try {
    const { page, close } = await start()
    await new AppPage(page).begin()
    await new PeoplePage(page).add('Åse Sørensen')
    disk.fill()
    // More than is left of the last block of the log, which nothing but the log can fill.
    await new AppPage(page).go('settings')
    await page
      .getByRole('textbox', { name: 'Fast linje på programmer' })
      .fill('Alle er velkomne. '.repeat(1000))
    await page.getByRole('button', { name: 'Gem', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Der er ikke plads på computeren' })).toBeVisible()
    await expect(page.getByText('Slet noget, du ikke skal bruge, og prøv igen.')).toBeVisible()

    disk.clear()
    await page.getByRole('button', { name: 'Prøv igen' }).click()
    await new PeoplePage(page).expect('Åse Sørensen')
    await new PeoplePage(page).add('Finn Holm')
    // Else Chromium would go on writing behind half a record, and delete the database at the next start.
    await page.waitForFunction(() => performance.getEntriesByName('log-turned-over').length > 0)
    await close()
    for (let time = 0; time < 2; time++) {
      const again = await start()
      await new PeoplePage(again.page).expect('Åse Sørensen', 'Finn Holm')
      await again.close()
    }
  } finally {
    disk.remove()
  }
})

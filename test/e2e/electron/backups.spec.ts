/** The screens about copies that only the shell shows, looked at as every screen of the app is, and used. */
import { cp, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { TextSize } from '../../../renderer/ui/text-size.tsx'
import { AppPage } from '../pages/app.page.ts'
import { PeoplePage } from '../pages/people.page.ts'
import { lookAt } from '../stories/look-at.ts'
import { answerOpenDialog, shownFolders, watchShownFolders } from './fixtures/dialogs.ts'
import { expect, test } from './fixtures/electron-test.ts'
import type { InspectableShell } from './fixtures/launch-shell.ts'
import { shelfOf, snapshotsIn } from './fixtures/own-copies.ts'

const name = 'Mødestedet i Stubberup'

async function openBackups(page: Page): Promise<void> {
  await new AppPage(page).go('settings')
  await page.getByRole('link', { name: 'Sikkerhedskopier' }).click()
  await expect(page.getByRole('heading', { name: 'Sikkerhedskopier' })).toBeVisible()
}

/** As large a window as most have, and everything at rest in the chosen size of text. */
async function shownAt(size: TextSize, { main, page }: InspectableShell): Promise<Page> {
  await main.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768))
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.evaluate((chosen) => localStorage.setItem('text-size', chosen), size)
  await page.reload()
  return page
}

for (const size of ['normal', 'largest'] as const)
  test(`what is said of copies is there for everybody, text ${size}`, async ({
    launch,
    dataFolder,
  }, info) => {
    test.setTimeout(150_000)
    const older = info.outputPath('older')
    const first = await launch()
    await new AppPage(first.page).begin(name)
    await new PeoplePage(first.page).add('Åse Sørensen')
    await first.close()
    await cp(join(dataFolder, 'IndexedDB'), older, { recursive: true })

    const second = await launch()
    const page = await shownAt(size, second)
    const look = lookAt(page, size)
    await new PeoplePage(page).add('Finn Holm')
    await openBackups(page)
    await look('backups that do not hold the latest')
    await page.getByRole('button', { name: 'Gem en nu' }).click()
    await expect(page.getByText('Alt, hvad I har skrevet, er med')).toBeVisible()
    const stick = info.outputPath('USB')
    await mkdir(stick)
    await answerOpenDialog(second.main, stick)
    await page.getByRole('button', { name: 'Vælg et USB-stik eller en mappe' }).click()
    await expect(page.getByText('Kopierne kommer også i')).toBeVisible()
    await look('backups')
    await page
      .getByRole('button', { name: /^Se og hent/ })
      .first()
      .click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await look('what is in a backup')
    await second.close()

    await rm(join(dataFolder, 'IndexedDB'), { recursive: true })
    const third = await launch()
    await expect(third.page.getByRole('heading', { name: 'er fundet' })).toBeVisible()
    const found = await shownAt(size, third)
    await found.getByRole('button', { name: 'Vælg en anden dag' }).click()
    await lookAt(found, size)('a place that was found')
    await third.close()

    await rm(join(dataFolder, 'IndexedDB'), { recursive: true })
    await cp(older, join(dataFolder, 'IndexedDB'), { recursive: true })
    const fourth = await launch()
    await expect(fourth.page.getByRole('heading', { name: 'Sikkerhedskopien er nyere' })).toBeVisible()
    await lookAt(fourth.page, size)('a place older than its backup')
  })

test('a second folder is caught up when it comes back, and the first can be shown', async ({
  launch,
  dataFolder,
}, info) => {
  const stick = info.outputPath('USB')
  await mkdir(stick)
  const { main, page } = await launch()
  await watchShownFolders(main)
  await new AppPage(page).begin(name)
  await new PeoplePage(page).add('Åse Sørensen')
  await openBackups(page)
  await answerOpenDialog(main, stick)
  await page.getByRole('button', { name: 'Vælg et USB-stik eller en mappe' }).click()
  await page.getByRole('button', { name: 'Gem en nu' }).click()
  await expect(page.getByText('Alt, hvad I har skrevet, er med')).toBeVisible()
  const onStick = join(stick, name, 'Sikkerhedskopier')
  const peopleOn = async () =>
    (await snapshotsIn(onStick).catch(() => [])).at(0)?.data.people.map((person) => person.name)
  await expect.poll(peopleOn).toEqual(['Åse Sørensen'])

  // Pulled out, changed meanwhile, and put back.
  const drawer = info.outputPath('drawer')
  await cp(stick, drawer, { recursive: true })
  await rm(stick, { recursive: true })
  await new PeoplePage(page).add('Finn Holm')
  await openBackups(page)
  await page.getByRole('button', { name: 'Gem en nu' }).click()
  await expect(page.getByText('er ikke her lige nu')).toBeVisible()
  await cp(drawer, stick, { recursive: true })
  await new AppPage(page).go('overview')
  await openBackups(page)
  await expect.poll(peopleOn).toEqual(expect.arrayContaining(['Åse Sørensen', 'Finn Holm']))

  // The same copy in both places is one.
  await expect(page.getByRole('list', { name }).getByRole('listitem')).toHaveCount(2)
  await page.getByRole('button', { name: 'Vis mappen' }).click()
  await expect.poll(() => shownFolders(main)).toEqual([shelfOf(dataFolder, name)])
})

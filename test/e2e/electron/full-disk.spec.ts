/** A disk that is really full: a small file system of the test's own. */
import { readdir } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { AppPage } from '../pages/app.page.ts'
import { PeoplePage } from '../pages/people.page.ts'
import { expect, test } from './fixtures/electron-test.ts'
import { documentsIn } from './fixtures/launch-shell.ts'
import { shelfOf, snapshotsIn } from './fixtures/own-copies.ts'
import { mountSmallDisk, type SmallDisk } from './fixtures/small-disk.ts'

const name = 'Mødestedet i Stubberup'
const allHeld = 'Alt, hvad I har skrevet, er med i den nyeste kopi.'

async function onSmallDisk(
  folder: string,
  megabytes: number,
  work: (disk: SmallDisk) => Promise<void>,
): Promise<void> {
  const disk = mountSmallDisk(folder, megabytes)
  if (!disk) return test.skip(true, 'no small disk can be had here: that takes Linux and root')
  try {
    await work(disk)
  } finally {
    disk.remove()
  }
}

async function copyNow(page: Page): Promise<void> {
  await new AppPage(page).go('settings')
  await page.getByRole('link', { name: /^Sikkerhedskopier/ }).click()
  await page.getByRole('button', { name: 'Gem en nu' }).click()
}

test('no room for a copy: it is said, nothing half-written is left, and earlier copies are whole', async ({
  launch,
  dataFolder,
}) => {
  await onSmallDisk(documentsIn(dataFolder), 16, async (disk) => {
    const { page, close } = await launch()
    await new AppPage(page).begin(name)
    await new PeoplePage(page).add('Åse Sørensen')
    await copyNow(page)
    await expect(page.getByText(allHeld)).toBeVisible()
    const before = await readdir(shelfOf(dataFolder, name))

    disk.fill()
    await new PeoplePage(page).add('Finn Holm')
    await copyNow(page)
    await expect(page.getByText('Der er ikke plads til filen.')).toBeVisible()
    await new AppPage(page).go('overview')
    await expect(page.getByRole('region', { name: 'Sikkerhedskopier' })).toContainText(
      'Det, I har skrevet siden, er ikke med. Der er ikke plads til filen.',
    )
    expect(await readdir(shelfOf(dataFolder, name))).toEqual(before)
    const [held] = await snapshotsIn(shelfOf(dataFolder, name))
    expect(held?.data.people.map((person) => person.name)).toEqual(['Åse Sørensen'])

    disk.clear()
    await copyNow(page)
    await expect(page.getByText(allHeld)).toBeVisible()
    expect((await snapshotsIn(shelfOf(dataFolder, name)))[0]?.data.people).toHaveLength(2)
    await close()
  })
})

test('no room for a change: it is said, and all is there when there is room, at this start and the next', async ({
  launch,
  dataFolder,
}) => {
  await onSmallDisk(dataFolder, 128, async (disk) => {
    const { page, close } = await launch()
    const full = page.getByRole('heading', { name: 'Der er ikke plads på computeren' })
    await new AppPage(page).begin(name)
    await new PeoplePage(page).add('Åse Sørensen')

    disk.fill()
    await page.getByRole('button', { name: 'Ny tovholder' }).click()
    await page.getByRole('textbox', { name: 'Navn' }).fill('Finn Holm')
    await page.getByRole('dialog').getByRole('button', { name: 'Gem' }).click()
    await expect(full).toBeVisible()
    await expect(
      page.getByText('Der er ikke mere plads på computeren, så ændringen blev ikke gemt.'),
    ).toBeVisible()
    const reloaded = page.waitForEvent('load')
    await page.getByRole('button', { name: 'Prøv igen' }).click()
    await reloaded
    await expect(full).toBeVisible()

    disk.clear()
    await page.getByRole('button', { name: 'Prøv igen' }).click()
    await new PeoplePage(page).expect('Åse Sørensen')
    await new PeoplePage(page).add('Finn Holm')
    // Else Chromium would go on writing behind half a record, and delete the database at the next start.
    await page.waitForFunction(() => performance.getEntriesByName('log-turned-over').length > 0)
    await close()
    for (let start = 0; start < 2; start++) {
      const again = await launch()
      await new PeoplePage(again.page).expect('Åse Sørensen', 'Finn Holm')
      await again.close()
    }
  })
})

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
const full = 'Der er ikke mere plads på computeren, så ændringen blev ikke gemt.'
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

test('no room for a change: it is said before anything is begun, and what was typed goes in when there is room', async ({
  launch,
  dataFolder,
}) => {
  await onSmallDisk(dataFolder, 128, async (disk) => {
    const { page, close } = await launch()
    await new AppPage(page).begin(name)
    await new PeoplePage(page).add('Åse Sørensen')

    disk.fill()
    await page.getByRole('button', { name: 'Ny tovholder' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Navn' }).fill('Finn Holm')
    // However often it is tried.
    for (let time = 0; time < 3; time++) {
      await dialog.getByRole('button', { name: 'Gem' }).click()
      await expect(page.getByRole('alert')).toContainText(full)
      await page.getByRole('alert').getByRole('button', { name: 'Luk' }).click()
    }
    disk.clear()
    await dialog.getByRole('button', { name: 'Gem' }).click()
    await expect(new AppPage(page).notice).toContainText('Finn Holm')
    await new PeoplePage(page).expect('Åse Sørensen', 'Finn Holm')
    await close()

    // Started on a full disk it shows what there is, and saves nothing.
    disk.fill()
    const second = await launch()
    await new PeoplePage(second.page).expect('Åse Sørensen', 'Finn Holm')
    await second.page.getByRole('button', { name: 'Ny tovholder' }).click()
    await second.page.getByRole('dialog').getByRole('textbox', { name: 'Navn' }).fill('Karen Lund')
    await second.page.getByRole('dialog').getByRole('button', { name: 'Gem' }).click()
    await expect(second.page.getByRole('alert')).toContainText(full)
    await second.close()

    disk.clear()
    for (let start = 0; start < 2; start++) {
      const again = await launch()
      await new PeoplePage(again.page).expect('Åse Sørensen', 'Finn Holm')
      await again.close()
    }
  })
})

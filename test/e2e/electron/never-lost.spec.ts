/**
 * The ways in which apps like this one have lost people's work (failure modes 4-10 of what users of such apps report),
 * each brought about for real: nothing is gone, nothing is repaired in place, and an empty state replaces no good copy.
 */
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { AppPage } from '../pages/app.page.ts'
import { PeoplePage } from '../pages/people.page.ts'
import { answerOpenDialog } from './fixtures/dialogs.ts'
import { expect, test } from './fixtures/electron-test.ts'
import { documentsIn, type RunningShell } from './fixtures/launch-shell.ts'
import { shelfOf, snapshotsIn } from './fixtures/own-copies.ts'

const name = 'Mødestedet i Stubberup'

const found = (page: Page) => page.getByRole('heading', { name: `»${name}« er fundet` })

async function bringBack(page: Page): Promise<void> {
  await expect(found(page)).toBeVisible()
  await page.getByRole('button', { name: `Hent »${name}« tilbage` }).click()
  await expect(page.getByRole('heading', { name: 'Denne uge' })).toBeVisible()
}

/** A place with one tovholder in it, as the app leaves it when its window is closed. */
async function beginAndClose(launch: () => Promise<RunningShell>): Promise<void> {
  const { page, close } = await launch()
  await new AppPage(page).begin(name)
  await new PeoplePage(page).add('Åse Sørensen')
  await close()
}

async function saveCopyNow(page: Page): Promise<void> {
  await new AppPage(page).go('settings')
  await page.getByRole('link', { name: 'Sikkerhedskopier' }).click()
  await page.getByRole('button', { name: 'Gem en nu' }).click()
}

test.describe('nothing is ever lost', () => {
  test('4: the disk ran full and Chromium threw the database away', async ({ launch, dataFolder }) => {
    await beginAndClose(launch)

    await rm(join(dataFolder, 'IndexedDB'), { recursive: true })
    const second = await launch()
    await bringBack(second.page)
    await new PeoplePage(second.page).expect('Åse Sørensen')
    await second.close()

    const third = await launch()
    await new PeoplePage(third.page).expect('Åse Sørensen')
  })

  test('5: a crash left the database broken; it is not repaired, and what is found is not written over', async ({
    launch,
    dataFolder,
  }) => {
    await beginAndClose(launch)
    const before = await snapshotsIn(shelfOf(dataFolder, name))

    const stores = join(dataFolder, 'IndexedDB')
    for (const store of await readdir(stores))
      for (const file of await readdir(join(stores, store)))
        if (/\.(log|ldb)$|^(MANIFEST|CURRENT)/.test(file))
          await writeFile(join(stores, store, file), Buffer.alloc(4096, 0x5a))
    const second = await launch()
    await bringBack(second.page)
    await new PeoplePage(second.page).expect('Åse Sørensen')
    await second.close()
    const oldest = (await snapshotsIn(shelfOf(dataFolder, name))).at(-1)
    expect(oldest?.data).toEqual(before.at(-1)?.data)
  })

  test('5: a database that cannot be opened is put aside, not deleted, and the copy comes back', async ({
    launch,
    dataFolder,
  }) => {
    await beginAndClose(launch)
    await rm(join(dataFolder, 'IndexedDB'), { recursive: true })
    await writeFile(join(dataFolder, 'IndexedDB'), 'in the way')

    const second = await launch()
    await expect(second.page.getByRole('heading', { name: 'kunne ikke åbnes' })).toBeVisible()
    await second.page.getByRole('button', { name: 'Prøv igen' }).click()
    const aside = second.page.getByRole('button', { name: 'Find sikkerhedskopien' })
    await expect(aside).toBeVisible()
    const gone = second.main.waitForEvent('close')
    // The app starts anew by itself, out of this test's sight; here it is started again.
    await second.main.evaluate(({ app }) => {
      app.relaunch = () => undefined
    })
    await aside.click()
    await gone

    const third = await launch()
    await bringBack(third.page)
    await new PeoplePage(third.page).expect('Åse Sørensen')
    const [kept] = await readdir(join(dataFolder, 'Sat til side'))
    expect(await readFile(join(dataFolder, 'Sat til side', kept ?? ''), 'utf8')).toBe('in the way')
  })

  test('6: it opens empty after an update; the empty state replaces no copy, whatever is clicked', async ({
    launch,
    dataFolder,
  }) => {
    await beginAndClose(launch)
    const before = await readdir(shelfOf(dataFolder, name))

    await rm(join(dataFolder, 'IndexedDB'), { recursive: true })
    const second = await launch()
    await expect(found(second.page)).toBeVisible()
    await second.page.getByRole('button', { name: 'Begynd på et nyt mødested' }).click()
    await new AppPage(second.page).begin(name)
    await new PeoplePage(second.page).add('Finn Holm')
    await second.close()
    expect(await readdir(shelfOf(dataFolder, name))).toEqual(expect.arrayContaining(before))

    const third = await launch()
    await new AppPage(third.page).go('settings')
    await third.page.getByRole('link', { name: 'Sikkerhedskopier' }).click()
    const others = third.page.getByRole('region', { name: 'Andre mødesteder' })
    await others
      .getByRole('button', { name: /^Se og hent/ })
      .first()
      .click()
    const dialog = third.page.getByRole('dialog')
    await expect(dialog).toContainText('1 tovholder')
    await dialog.getByRole('button', { name: 'Brug denne kopi' }).click()
    await new PeoplePage(third.page).expect('Åse Sørensen')
  })

  test('7: the copy is complete, pictures included, and outlives the app and its profile', async ({
    launch,
    dataFolder,
  }) => {
    const first = await launch()
    await new AppPage(first.page).begin(name)
    await new AppPage(first.page).go('settings')
    await answerOpenDialog(first.main, 'test/fixtures/pictures/yarn.jpg')
    await first.page.getByRole('button', { name: 'Vælg et logo' }).click()
    await expect(first.page.getByRole('img', { name: 'Logo' })).toBeVisible()
    await first.page.getByRole('button', { name: 'Gem', exact: true }).click()
    await expect(new AppPage(first.page).notice).toContainText(name)
    await first.close()
    const [newest] = await snapshotsIn(shelfOf(dataFolder, name))
    expect(newest?.data.place.logo).toBe(newest?.attachments[0]?.hash)

    for (const entry of await readdir(dataFolder))
      if (entry !== 'Documents') await rm(join(dataFolder, entry), { recursive: true, force: true })
    const second = await launch()
    await bringBack(second.page)
    await new AppPage(second.page).go('settings')
    await expect(second.page.getByRole('img', { name: 'Logo' })).toBeVisible()
  })

  test('8: opening a copy is all or nothing, and what was there is kept first', async ({
    launch,
    dataFolder,
  }, info) => {
    await beginAndClose(launch)
    const [file] = (await readdir(shelfOf(dataFolder, name))).filter((one) => one.endsWith('.moedested'))
    const good = info.outputPath('god.moedested')
    const broken = info.outputPath('halv.moedested')
    await cp(join(shelfOf(dataFolder, name), file ?? ''), good)
    await writeFile(broken, (await readFile(good)).subarray(0, -40))

    const { main, page, close } = await launch()
    await new PeoplePage(page).add('Finn Holm')
    await new AppPage(page).go('settings')
    await answerOpenDialog(main, broken)
    await page.getByRole('button', { name: 'Åbn en kopi' }).click()
    await expect(page.getByRole('alert')).toContainText('mangler sin slutning')
    await new PeoplePage(page).expect('Åse Sørensen', 'Finn Holm')

    await new AppPage(page).go('settings')
    await answerOpenDialog(main, good)
    await page.getByRole('button', { name: 'Åbn en kopi' }).click()
    await page.getByRole('button', { name: 'Brug denne kopi' }).click()
    await new PeoplePage(page).expect('Åse Sørensen')
    // Written before anything was replaced, and not only when the app was closed.
    const names = (await snapshotsIn(shelfOf(dataFolder, name))).map(({ data }) =>
      data.people.map((one) => one.name),
    )
    expect(names).toContainEqual(expect.arrayContaining(['Åse Sørensen', 'Finn Holm']))
    await close()
  })

  test('9: another user of the same PC is told whose place it is', async ({ launch, dataFolder }) => {
    const notes = join(dataFolder, 'public', 'Åbent Mødested')
    const first = await launch()
    await new AppPage(first.page).begin(name)
    await new PeoplePage(first.page).add('Åse Sørensen')
    await saveCopyNow(first.page)
    await expect.poll(() => readdir(notes).catch(() => [])).toHaveLength(1)
    await first.close()
    // The same PC as Finn finds it: what Karen's app left for others, and nothing else.
    const [note = ''] = await readdir(notes)
    const said = JSON.parse(await readFile(join(notes, note), 'utf8')) as object
    await rm(join(notes, note))
    await writeFile(join(notes, note.replace(/^./, 'f')), JSON.stringify({ ...said, userName: 'Karen' }))
    for (const entry of await readdir(dataFolder))
      if (entry !== 'public') await rm(join(dataFolder, entry), { recursive: true, force: true })

    const second = await launch()
    await expect(
      second.page.getByRole('heading', { name: `»${name}« hører til en anden bruger` }),
    ).toBeVisible()
    await expect(second.page.getByText('Log på Windows som »Karen«')).toBeVisible()
    await second.page.getByRole('button', { name: 'Begynd på et nyt mødested' }).click()
    await new AppPage(second.page).begin('Et andet sted')
  })

  test('10: data of a newer version are refused politely and left as they are', async ({ launch }) => {
    const first = await launch()
    await new AppPage(first.page).begin(name)
    const raised = first.page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const request = indexedDB.open('moedested', 990)
          request.onerror = () => reject(request.error)
          request.onsuccess = () => {
            resolve(request.result.version)
            request.result.close()
          }
        }),
    )
    expect(await raised).toBe(990)
    await first.close()
    const second = await launch()
    await expect(second.page.getByRole('heading', { name: 'Der skal bruges en nyere udgave' })).toBeVisible()
    const version = await second.page.evaluate(async () => (await indexedDB.databases())[0]?.version)
    expect(version).toBe(990)
  })

  test('an older state put back from outside is told of, and the newest is one click away', async ({
    launch,
    dataFolder,
  }, info) => {
    const kept = info.outputPath('older')
    await beginAndClose(launch)
    await cp(join(dataFolder, 'IndexedDB'), kept, { recursive: true })
    const second = await launch()
    await new PeoplePage(second.page).add('Finn Holm')
    await second.close()
    await rm(join(dataFolder, 'IndexedDB'), { recursive: true })
    await cp(kept, join(dataFolder, 'IndexedDB'), { recursive: true })

    const third = await launch()
    await expect(third.page.getByRole('heading', { name: 'Sikkerhedskopien er nyere' })).toBeVisible()
    await third.page.getByRole('button', { name: 'Hent det nyeste' }).click()
    await new PeoplePage(third.page).expect('Åse Sørensen', 'Finn Holm')
    await third.close()
    const fourth = await launch()
    await new PeoplePage(fourth.page).expect('Åse Sørensen', 'Finn Holm')
  })

  test('a copy that cannot be written is said on Overblik, and written when it can be', async ({
    launch,
    dataFolder,
  }) => {
    await writeFile(documentsIn(dataFolder), 'no folder')
    const { page } = await launch()
    const app = new AppPage(page)
    await app.begin(name)
    await new PeoplePage(page).add('Åse Sørensen')
    await saveCopyNow(page)
    await app.go('overview')
    const line = page.getByRole('region', { name: 'Sikkerhedskopier' })
    await expect(line).toContainText('Der er ingen sikkerhedskopi endnu.')
    await rm(documentsIn(dataFolder))
    await line.getByRole('link').click()
    await page.getByRole('button', { name: 'Gem en nu' }).click()
    await expect(page.getByText('Alt, hvad I har skrevet, er med i den nyeste kopi.')).toBeVisible()
    await app.go('overview')
    await expect(line).toBeHidden()
  })
})

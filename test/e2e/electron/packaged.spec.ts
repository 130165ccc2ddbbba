import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { makePlaceData } from '../../factories/place-data.ts'
import { makeSnapshot } from '../../factories/snapshot.ts'
import { callWithBytes } from './fixtures/call-with-bytes.ts'
import { expect, test } from './fixtures/electron-test.ts'
import { documentsIn } from './fixtures/launch-shell.ts'

test.skip(process.platform !== 'linux', 'packaged for Linux, where it needs no downloads')

test('the packaged app starts, and comes back on the same data', async ({ launchInstalled }) => {
  const first = await launchInstalled()
  await expect(first.page.locator('h1')).toBeVisible()
  expect(first.page.url()).toMatch(/^app:\/\/moedested\//)
  await first.page.evaluate(() => localStorage.setItem('kept', 'yes'))
  await first.close()

  const second = await launchInstalled()
  await expect(second.page.locator('h1')).toBeVisible()
  expect(await second.page.evaluate(() => localStorage.getItem('kept'))).toBe('yes')
})

test('it puts its snapshots into the documents', async ({ launchInstalled, dataFolder }) => {
  const { page } = await launchInstalled()
  await expect(page.locator('h1')).toBeVisible()
  const data = makePlaceData()
  expect(await callWithBytes(page, 'writeSnapshot', makeSnapshot(data))).toMatchObject({ ok: true })
  const shelf = join(documentsIn(dataFolder), data.place.name, 'Sikkerhedskopier')
  expect(await readdir(shelf)).toHaveLength(1)
})

test('its fuses are set (item 19 of the security checklist)', async ({ packagedApp }) => {
  const wire = await getCurrentFuseWire(packagedApp)
  // The fuse wire holds a character for each: https://github.com/electron/electron/blob/main/docs/tutorial/fuses.md
  const state = (fuse: FuseV1Options) => ({ 48: 'off', 49: 'on' })[Number(wire[fuse])]
  expect({
    runAsNode: state(FuseV1Options.RunAsNode),
    nodeOptions: state(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    inspect: state(FuseV1Options.EnableNodeCliInspectArguments),
    asarIntegrity: state(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    onlyAsar: state(FuseV1Options.OnlyLoadAppFromAsar),
    filePrivileges: state(FuseV1Options.GrantFileProtocolExtraPrivileges),
  }).toEqual({
    runAsNode: 'off',
    nodeOptions: 'off',
    inspect: 'off',
    asarIntegrity: 'on',
    onlyAsar: 'on',
    filePrivileges: 'off',
  })
})

test('it holds what was built and nothing else', async ({ packagedApp }) => {
  const archive = await readFile(join(dirname(packagedApp), 'resources', 'app.asar'))
  // An asar begins with four 32-bit numbers, of which the last is the length of the list of files, as JSON.
  const listing = JSON.parse(archive.toString('utf8', 16, 16 + archive.readUInt32LE(12)))
  expect(Object.keys(listing.files).sort()).toEqual(
    ['LICENSE', 'out', 'package.json', 'resources'].filter((name) => name in listing.files),
  )
  expect(Object.keys(listing.files.resources.files.fonts.files)).toEqual(['OFL.txt'])
  expect(Object.keys(listing.files.out.files).sort()).toEqual(['main', 'preload', 'renderer'])
})

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import errors from '../../../shared/locales/da/errors.json' with { type: 'json' }
import { answerOpenDialog, answerSaveDialog, shownFolders, watchShownFolders } from './fixtures/dialogs.ts'
import { expect, test } from './fixtures/electron-test.ts'

test.describe('files', () => {
  const save = { kind: 'pdf', suggestedName: 'Uge 48/49: "program".pdf' } as const

  test('saving asks where, and writes the file whole', async ({ launch }, info) => {
    const { main, page } = await launch()
    const path = info.outputPath('Ugeprogram.pdf')
    await answerSaveDialog(main, path)
    const answer = await page.evaluate(
      (file) => window.shell?.call('saveFile', { ...file, bytes: new Uint8Array([1, 2, 3]) }),
      save,
    )
    expect(answer).toEqual({ ok: true, value: { name: 'Ugeprogram.pdf' } })
    expect([...(await readFile(path))]).toEqual([1, 2, 3])
    const asked = await main.evaluate(
      () => Reflect.get(globalThis, 'askedToSave') as Electron.SaveDialogOptions,
    )
    expect(asked.title).toBe('Gem som')
    expect(asked.defaultPath).toMatch(/[\\/]Uge 48 49 program\.pdf$/)
    expect(asked.filters).toEqual([{ name: 'PDF', extensions: ['pdf'] }])
  })

  test('a closed dialog saves nothing; a place that cannot be written to is said', async ({
    launch,
  }, info) => {
    const { main, page } = await launch()
    const call = () =>
      page.evaluate((file) => window.shell?.call('saveFile', { ...file, bytes: new Uint8Array(1) }), save)
    await answerSaveDialog(main, undefined)
    expect(await call()).toEqual({ ok: true, value: {} })
    await answerSaveDialog(main, info.outputPath('no', 'such', 'folder', 'a.pdf'))
    expect(await call()).toEqual({ ok: false, code: 'file-not-written' })
  })

  test('several files go into a folder of their own, which is shown', async ({ launch }, info) => {
    const { main, page } = await launch()
    await watchShownFolders(main)
    const place = info.outputPath('Dokumenter')
    await mkdir(place)
    const call = () =>
      page.evaluate(() =>
        window.shell?.call('saveFiles', {
          folderName: '2026-W48 Ugens udskrifter',
          files: [
            { name: '2026-W48 Ugeprogram.pdf', bytes: new Uint8Array([1, 2, 3]) },
            { name: '2026-W48 Dørskilt Salen.pdf', bytes: new Uint8Array([4]) },
          ],
        }),
      )
    await answerOpenDialog(main, undefined)
    expect(await call()).toEqual({ ok: true, value: undefined })
    const asked = await main.evaluate(
      () => Reflect.get(globalThis, 'askedToOpen') as Electron.OpenDialogOptions,
    )
    expect(asked.properties).toContain('openDirectory')

    await answerOpenDialog(main, place)
    const folder = '2026-W48 Ugens udskrifter'
    expect(await call()).toEqual({
      ok: true,
      value: { folder, names: ['2026-W48 Ugeprogram.pdf', '2026-W48 Dørskilt Salen.pdf'] },
    })
    expect([...(await readFile(join(place, folder, '2026-W48 Ugeprogram.pdf')))]).toEqual([1, 2, 3])
    expect(await shownFolders(main)).toEqual([join(place, folder)])
    expect(await call()).toMatchObject({
      value: { names: ['2026-W48 Ugeprogram (2).pdf', '2026-W48 Dørskilt Salen (2).pdf'] },
    })
    await answerOpenDialog(main, join(place, 'gone'))
    expect(await call()).toEqual({ ok: false, code: 'file-not-written' })
    expect((await readdir(join(place, folder))).sort()).toHaveLength(4)
  })

  test('opening gives bytes and a bare name, never a path', async ({ launch }, info) => {
    const { main, page } = await launch()
    const path = info.outputPath('Kopi.moedested')
    await writeFile(path, 'copy')
    const call = () =>
      page.evaluate(async () => {
        const answer = await window.shell?.call('openFile', 'place-file')
        if (!answer?.ok || !answer.value) return answer
        return { name: answer.value.name, text: new TextDecoder().decode(answer.value.bytes) }
      })
    await answerOpenDialog(main, path)
    expect(await call()).toEqual({ name: 'Kopi.moedested', text: 'copy' })
    await answerOpenDialog(main, undefined)
    expect(await call()).toEqual({ ok: true, value: undefined })
    await answerOpenDialog(main, `${path}.gone`)
    expect(await call()).toEqual({ ok: false, code: 'file-not-readable' })
  })

  test('several are chosen at once, and each is read by itself, once', async ({ launch }, info) => {
    const { main, page } = await launch()
    const paths = ['Brugsen.jpg', 'Faktura æøå.pdf'].map((name) => info.outputPath(name))
    for (const path of paths) await writeFile(path, `content of ${basename(path)}`)
    await answerOpenDialog(main, ...paths, info.outputPath('væk.png'))
    const answers = await page.evaluate(async () => {
      const chosen = await window.shell?.call('chooseFiles', 'receipt')
      if (!chosen?.ok) return chosen
      const read = async (id: string) => {
        const answer = await window.shell?.call('readChosenFile', id)
        return answer?.ok
          ? { name: answer.value.name, text: new TextDecoder().decode(answer.value.bytes) }
          : answer
      }
      const texts = []
      for (const { id } of chosen.value) texts.push(await read(id))
      return { said: JSON.stringify(chosen), texts, again: await read(chosen.value[0]?.id ?? '') }
    })
    expect(answers).toMatchObject({
      texts: [
        { name: 'Brugsen.jpg', text: 'content of Brugsen.jpg' },
        { name: 'Faktura æøå.pdf', text: 'content of Faktura æøå.pdf' },
        { ok: false, code: 'file-not-readable' },
      ],
      again: { ok: false, code: 'request-refused' },
    })
    expect(JSON.stringify(answers)).not.toContain(dirname(info.outputPath('x')))
    const asked = await main.evaluate(
      () => Reflect.get(globalThis, 'askedToOpen') as Electron.OpenDialogOptions,
    )
    expect(asked.properties).toEqual(['openFile', 'multiSelections'])
    expect(asked.filters?.[0]?.extensions).toEqual(expect.arrayContaining(['jpg', 'png', 'pdf', 'heic']))

    await answerOpenDialog(main, undefined)
    const choose = () => page.evaluate(() => window.shell?.call('chooseFiles', 'receipt'))
    expect(await choose()).toEqual({ ok: true, value: [] })
    await answerOpenDialog(main, ...Array.from({ length: 51 }, (_, i) => `${paths[0]}${i}`))
    expect(await choose()).toEqual({ ok: false, code: 'too-many-files', details: { most: 50 } })
  })

  test('a copy named on the command line is opened once the page listens', async ({ launch }, info) => {
    const path = info.outputPath('Dobbeltklik.MOEDESTED')
    await writeFile(path, 'not a real copy')
    const { page } = await launch(path)
    await expect(page.getByText(errors['place-file-not-ours'])).toBeVisible()
  })
})

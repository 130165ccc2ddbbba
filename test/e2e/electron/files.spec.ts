import { readFile, writeFile } from 'node:fs/promises'
import errors from '../../../shared/locales/da/errors.json' with { type: 'json' }
import { answerOpenDialog, answerSaveDialog } from './fixtures/dialogs.ts'
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
    expect(asked.defaultPath).toMatch(/[\\/]Uge 48 49 program \.pdf$/)
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

  test('a copy named on the command line is opened once the page listens', async ({ launch }, info) => {
    const path = info.outputPath('Dobbeltklik.MOEDESTED')
    await writeFile(path, 'not a real copy')
    const { page } = await launch(path)
    await expect(page.getByText(errors['place-file-not-ours'])).toBeVisible()
  })
})

/** The one door between page and shell. */
import { expect, test } from './fixtures/electron-test.ts'

const refused = { ok: false, code: 'request-refused' }

test('a frame inside the page finds no bridge, and may be nothing but our own', async ({ launch }) => {
  const { page } = await launch()
  const frames = await page.evaluate(async () => {
    const open = async (address: string) => {
      const frame = document.createElement('iframe')
      frame.src = address
      await new Promise((loaded) => {
        frame.addEventListener('load', loaded)
        document.body.append(frame)
      })
      return frame.contentDocument && 'shell' in (frame.contentWindow ?? {})
    }
    return {
      blob: await open(URL.createObjectURL(new Blob(['<p>frame'], { type: 'text/html' }))),
      foreign: await open('data:text/html,<p>foreign'),
    }
  })
  expect(frames).toEqual({ blob: false, foreign: null })
})

test('what is not of the agreed shape is refused', async ({ launch }) => {
  const { page } = await launch()
  const malformed: [string, unknown][] = [
    ['saveFile', undefined],
    ['saveFile', { kind: 'pdf', suggestedName: 'a.pdf', bytes: 'text' }],
    ['saveFile', { kind: 'exe', suggestedName: 'a.exe', bytes: null }],
    ['saveFile', { kind: 'pdf', suggestedName: 'x'.repeat(300), bytes: null }],
    ['saveFiles', undefined],
    ['saveFiles', { folderName: 'a', files: [] }],
    ['saveFiles', { folderName: 'a', files: [{ name: 'a.pdf', bytes: 'text' }] }],
    ['saveFiles', { folderName: 'x'.repeat(300), files: [{ name: 'a.pdf', bytes: null }] }],
    ['openFile', '/etc/passwd'],
    ['chooseFiles', '/etc/passwd'],
    ['readChosenFile', '/etc/passwd'],
    ['readChosenFile', { id: 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6' }],
    ['print', { title: 'x' }],
    ['setLanguage', 'de'],
    ['appInfo', { more: true }],
    ['constructor', undefined],
    ['runAnything', undefined],
  ]
  const answers = await page.evaluate(
    (list) =>
      Promise.all(list.map(([name, input]) => window.shell?.call(name as 'appInfo', input as undefined))),
    malformed,
  )
  expect(answers).toEqual(malformed.map(() => refused))
})

/** Saving several files: into a folder of the browser's own file system, which stands for the one a person chooses. */
import { unzipSync } from 'fflate'
import { afterEach, describe, expect, it } from 'vitest'
import { saveFiles } from '../../../renderer/host/save-files.ts'

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const folderName = '2026-W48 Ugens udskrifter'
const week = (what: string) => ({
  folderName,
  files: [
    { name: '2026-W48 Ugeprogram.pdf', bytes: new TextEncoder().encode(`programme ${what}`) },
    { name: '2026-W48 Dørskilt Salen.pdf', bytes: new TextEncoder().encode(`sign ${what}`) },
  ],
})

const picker = window.showDirectoryPicker
afterEach(() => answerWith(picker))

/** In place of the system's dialog. */
function answerWith(answer: Window['showDirectoryPicker']): void {
  Object.assign(window, { showDirectoryPicker: answer })
}

async function chosenFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory()
  return root.getDirectoryHandle(crypto.randomUUID(), { create: true })
}

async function contents(folder: FileSystemDirectoryHandle): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for await (const [name, handle] of folder.entries())
    found[name] = handle instanceof FileSystemFileHandle ? await (await handle.getFile()).text() : 'folder'
  return found
}

describe('where a page may write to a folder', () => {
  it('makes the folder, and writes over nothing that is there', async () => {
    const parent = await chosenFolder()
    answerWith(async () => parent)
    expect(await saveFiles(week('1'))).toEqual({
      ok: true,
      value: { folder: folderName, names: ['2026-W48 Ugeprogram.pdf', '2026-W48 Dørskilt Salen.pdf'] },
    })
    const folder = await parent.getDirectoryHandle(folderName)
    answerWith(async () => folder)
    expect(await saveFiles(week('2'))).toMatchObject({
      value: { names: ['2026-W48 Ugeprogram (2).pdf', '2026-W48 Dørskilt Salen (2).pdf'] },
    })
    expect(await contents(folder)).toEqual({
      '2026-W48 Ugeprogram.pdf': 'programme 1',
      '2026-W48 Ugeprogram (2).pdf': 'programme 2',
      '2026-W48 Dørskilt Salen.pdf': 'sign 1',
      '2026-W48 Dørskilt Salen (2).pdf': 'sign 2',
    })
  })

  it('saves nothing when the dialog is closed', async () => {
    answerWith(() => Promise.reject(new DOMException('closed', 'AbortError')))
    expect(await saveFiles(week('1'))).toEqual({ ok: true, value: undefined })
  })

  it('says that a folder cannot be written to, or that the disk is full', async () => {
    answerWith(() => Promise.reject(new DOMException('no', 'NotAllowedError')))
    expect(await saveFiles(week('1'))).toEqual({ ok: false, code: 'file-not-written' })
    answerWith(() => Promise.reject(new DOMException('full', 'QuotaExceededError')))
    expect(await saveFiles(week('1'))).toEqual({ ok: false, code: 'disk-full' })
  })

  it('keeps what was written before one that cannot be, and nothing half beside it', async () => {
    const parent = await chosenFolder()
    answerWith(async () => parent)
    const { files } = week('1')
    // Bytes that were handed on to somebody else cannot be written: the file is there by then, and empty.
    const bytes = new Uint8Array(4)
    structuredClone(bytes, { transfer: [bytes.buffer] })
    expect(await saveFiles({ folderName, files: [...files, { name: 'c.pdf', bytes }] })).toEqual({
      ok: false,
      code: 'file-not-written',
    })
    expect(await contents(await parent.getDirectoryHandle(folderName))).toEqual({
      '2026-W48 Ugeprogram.pdf': 'programme 1',
      '2026-W48 Dørskilt Salen.pdf': 'sign 1',
    })
  })
})

describe('where it may not', () => {
  it.each([
    ['the browser has no such dialog', undefined],
    ['the click is too long ago', () => Promise.reject(new DOMException('late', 'SecurityError'))],
  ])('downloads one zip file: %s', async (_, answer) => {
    answerWith(answer)
    const downloaded = nextDownload()
    expect(await saveFiles(week('1'))).toEqual({
      ok: true,
      value: {
        folder: `${folderName}.zip`,
        names: ['2026-W48 Ugeprogram.pdf', '2026-W48 Dørskilt Salen.pdf'],
      },
    })
    const { name, bytes } = await downloaded
    expect(name).toBe(`${folderName}.zip`)
    const entries = Object.entries(unzipSync(bytes)).map(([entry, content]) => [entry, text(content)])
    expect(entries).toEqual([
      ['2026-W48 Ugeprogram.pdf', 'programme 1'],
      ['2026-W48 Dørskilt Salen.pdf', 'sign 1'],
    ])
  })
})

/** What the next click on a link with a name to save under would download. */
function nextDownload(): Promise<{ name: string; bytes: Uint8Array }> {
  return new Promise((resolve) => {
    const { click } = HTMLAnchorElement.prototype
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      HTMLAnchorElement.prototype.click = click
      const name = this.download
      void fetch(this.href)
        .then((answer) => answer.arrayBuffer())
        .then((buffer) => resolve({ name, bytes: new Uint8Array(buffer) }))
    }
  })
}

import { mkdir, mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readFileOfKind, withEnding, writeFilesInto } from '../../../../../electron/main/services/files.ts'
import { fileLimits, receiptPdfLimit } from '../../../../../shared/host/file-kinds.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'))
})
afterEach(() => rm(folder, { recursive: true }))

const bytes = (text: string) => new TextEncoder().encode(text)

describe('reading', () => {
  test('gives the bytes and the bare name', async () => {
    const path = join(folder, 'Kopi æøå.moedested')
    await writeFile(path, 'content')
    expect(await readFileOfKind(path, 'place-file')).toEqual({
      ok: true,
      value: { name: 'Kopi æøå.moedested', bytes: bytes('content') },
    })
  })

  test('refuses a file beyond the limit of its kind without reading it', async () => {
    for (const [kind, code] of [
      ['place-file', 'place-file-too-large'],
      ['picture', 'picture-too-large'],
    ] as const) {
      const path = join(folder, kind)
      const file = await open(path, 'w')
      // A hole of that length: it takes no room on the disk, and would take long to read.
      await file.truncate(fileLimits[kind].bytes + 1)
      await file.close()
      expect(await readFileOfKind(path, kind)).toEqual({ ok: false, code })
    }
  })

  test('a receipt may take more as a photo than as a PDF, which is kept as it is', async () => {
    for (const [name, most, code] of [
      ['Bon.jpg', fileLimits.receipt.bytes, 'picture-too-large'],
      ['Faktura.PDF', receiptPdfLimit.bytes, 'receipt-pdf-too-large'],
    ] as const) {
      const path = join(folder, name)
      const file = await open(path, 'w')
      await file.truncate(most + 1)
      await file.close()
      expect(await readFileOfKind(path, 'receipt')).toEqual({ ok: false, code })
    }
  })

  test('says so where there is no file, or only a folder', async () => {
    const refusal = { ok: false, code: 'file-not-readable' }
    expect(await readFileOfKind(join(folder, 'gone'), 'picture')).toEqual(refusal)
    expect(await readFileOfKind(folder, 'picture')).toEqual(refusal)
  })
})

describe('names', () => {
  test('an ending is added where there is none, never over a file that is there', async () => {
    const path = join(folder, 'Ugeprogram')
    expect(await withEnding(`${path}.PDF`, 'pdf')).toBe(`${path}.PDF`)
    expect(await withEnding(path, 'pdf')).toBe(`${path}.pdf`)
    await writeFile(`${path}.pdf`, 'there')
    expect(await withEnding(path, 'pdf')).toBe(`${path} (2).pdf`)
    expect(await withEnding(`${path} 1.2`, 'place-file')).toBe(`${path} 1.2.moedested`)
  })
})

describe('several files in one folder', () => {
  const folderName = '2026-W48 Ugens udskrifter'
  const week = (text: string) => ({
    folderName,
    files: [
      { name: '2026-W48 Ugeprogram.pdf', bytes: bytes(`programme ${text}`) },
      { name: '2026-W48 Dørskilt Salen.pdf', bytes: bytes(`sign ${text}`) },
    ],
  })
  const contents = async (path: string) =>
    Object.fromEntries(
      await Promise.all(
        (await readdir(path)).sort().map(async (name) => [name, await readFile(join(path, name), 'utf8')]),
      ),
    )

  test('the folder is made, and what is there is never written over', async () => {
    const path = join(folder, folderName)
    expect(await writeFilesInto(folder, week('1'))).toEqual({
      ok: true,
      value: { path, names: ['2026-W48 Ugeprogram.pdf', '2026-W48 Dørskilt Salen.pdf'] },
    })
    await rm(join(path, '2026-W48 Dørskilt Salen.pdf'))
    expect(await writeFilesInto(folder, week('2'))).toMatchObject({
      value: { path, names: ['2026-W48 Ugeprogram (2).pdf', '2026-W48 Dørskilt Salen.pdf'] },
    })
    // The folder of last time chosen for the place: no folder within the folder.
    expect(await writeFilesInto(path, week('3'))).toMatchObject({
      value: { path, names: ['2026-W48 Ugeprogram (3).pdf', '2026-W48 Dørskilt Salen (2).pdf'] },
    })
    expect(await contents(path)).toEqual({
      '2026-W48 Ugeprogram.pdf': 'programme 1',
      '2026-W48 Ugeprogram (2).pdf': 'programme 2',
      '2026-W48 Ugeprogram (3).pdf': 'programme 3',
      '2026-W48 Dørskilt Salen.pdf': 'sign 2',
      '2026-W48 Dørskilt Salen (2).pdf': 'sign 3',
    })
  })

  test('names become ones every system takes, each its own', async () => {
    const files = ['a/b.pdf', 'a:b.pdf', '../a b.pdf'].map((name, i) => ({ name, bytes: bytes(`${i}`) }))
    expect(await writeFilesInto(folder, { folderName: '../up', files })).toMatchObject({ ok: true })
    expect(await contents(join(folder, 'up'))).toEqual({
      'a b.pdf': '0',
      'a b (2).pdf': '1',
      'a b (3).pdf': '2',
    })
  })

  test('a place that is gone is not made anew, and a file in the way of the folder is left alone', async () => {
    const refusal = { ok: false, code: 'file-not-written' }
    expect(await writeFilesInto(join(folder, 'usb'), week('1'))).toEqual(refusal)
    await writeFile(join(folder, folderName), 'mine')
    expect(await writeFilesInto(folder, week('1'))).toEqual(refusal)
    expect(await contents(folder)).toEqual({ [folderName]: 'mine' })
  })

  test('what was written before one that cannot be stays, and nothing half beside it', async () => {
    const long = { name: `${'x'.repeat(300)}.pdf`, bytes: bytes('x') }
    const { files } = week('1')
    expect(await writeFilesInto(folder, { folderName, files: [...files, long] })).toEqual({
      ok: false,
      code: 'file-not-written',
    })
    expect(Object.keys(await contents(join(folder, folderName)))).toEqual([
      '2026-W48 Dørskilt Salen.pdf',
      '2026-W48 Ugeprogram.pdf',
    ])
  })

  test('a folder in the way of a file is gone around', async () => {
    await mkdir(join(folder, folderName, '2026-W48 Ugeprogram.pdf'), { recursive: true })
    expect(await writeFilesInto(folder, week('1'))).toMatchObject({
      value: { names: ['2026-W48 Ugeprogram (2).pdf', '2026-W48 Dørskilt Salen.pdf'] },
    })
  })
})

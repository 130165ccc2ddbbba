import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readFileOfKind, safeFileName, withEnding } from '../../../../../electron/main/services/files.ts'
import { fileLimits } from '../../../../../shared/host/file-kinds.ts'

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

  test('says so where there is no file, or only a folder', async () => {
    const refusal = { ok: false, code: 'file-not-readable' }
    expect(await readFileOfKind(join(folder, 'gone'), 'picture')).toEqual(refusal)
    expect(await readFileOfKind(folder, 'picture')).toEqual(refusal)
  })
})

describe('names', () => {
  test.each([
    ['2026-W48 Ugeprogram.pdf', '2026-W48 Ugeprogram.pdf'],
    ['Mad & musik: "fælles" 1/2.pdf', 'Mad & musik fælles 1 2.pdf'],
    ['../../etc/passwd', 'etc passwd'],
    ['con.pdf', '_con.pdf'],
    ['???', '_'],
  ])('%s becomes %s', (name, safe) => {
    expect(safeFileName(name)).toBe(safe)
  })

  test('whatever the name, it is one name, and stays as it is the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (name) => {
        const safe = safeFileName(name)
        expect(safe).not.toMatch(/[/\\:*?"<>|]/)
        expect(safe).not.toBe('')
        expect(safe).not.toMatch(/^\.|\.$/)
        expect(safeFileName(safe)).toBe(safe)
      }),
    )
  })

  test('an ending is added where there is none, never over a file that is there', async () => {
    const path = join(folder, 'Ugeprogram')
    expect(await withEnding(`${path}.PDF`, 'pdf')).toBe(`${path}.PDF`)
    expect(await withEnding(path, 'pdf')).toBe(`${path}.pdf`)
    await writeFile(`${path}.pdf`, 'there')
    expect(await withEnding(path, 'pdf')).toBe(`${path} (2).pdf`)
    expect(await withEnding(`${path} 1.2`, 'place-file')).toBe(`${path} 1.2.moedested`)
  })
})

import { mkdir, mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  readFileOfKind,
  safeFileName,
  withEnding,
  writeFileWhole,
  writeRefusal,
} from '../../../../../electron/main/services/files.ts'
import { fileLimits } from '../../../../../shared/host/file-kinds.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'))
})
afterEach(() => rm(folder, { recursive: true }))

const bytes = (text: string) => new TextEncoder().encode(text)

describe('writing', () => {
  test('puts a whole file in the place of an older one, and leaves nothing beside it', async () => {
    const path = join(folder, 'Ugeprogram.pdf')
    await writeFile(path, 'older and longer')
    expect(await writeFileWhole(path, bytes('new'))).toEqual({ ok: true, value: undefined })
    expect(await readFile(path, 'utf8')).toBe('new')
    expect(await readdir(folder)).toEqual(['Ugeprogram.pdf'])
  })

  test('says so where there is no such folder', async () => {
    expect(await writeFileWhole(join(folder, 'gone', 'a.pdf'), bytes('x'))).toEqual({
      ok: false,
      code: 'file-not-written',
    })
  })

  test('a target that cannot be replaced stays as it was, and nothing is left beside it', async () => {
    const path = join(folder, 'a.pdf')
    await mkdir(path)
    await writeFile(join(path, 'inside'), 'kept')
    expect(await writeFileWhole(path, bytes('x'))).toEqual({ ok: false, code: 'file-not-written' })
    expect(await readdir(folder)).toEqual(['a.pdf'])
    expect(await readFile(join(path, 'inside'), 'utf8')).toBe('kept')
  })

  test.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'file-not-written'],
    ['EBUSY', 'file-not-written'],
  ])('%s is %s', (code, refusal) => {
    expect(writeRefusal(Object.assign(new Error('as the system says it'), { code }))).toBe(refusal)
  })

  // The one device that is always full; Linux has it.
  test.runIf(process.platform === 'linux')('a full disk says the code that is told apart', async () => {
    const full = await open('/dev/full', 'w')
    const error = await full.writeFile('x').catch((thrown: unknown) => thrown)
    await full.close()
    expect(writeRefusal(error)).toBe('disk-full')
  })
})

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

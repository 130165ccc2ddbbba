import { mkdir, mkdtemp, open, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeFileWhole, writeRefusal } from '../../../electron/write-file-whole.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-'))
})
afterEach(() => rm(folder, { recursive: true }))

const bytes = (text: string) => new TextEncoder().encode(text)

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

test('what refuses at the last moment leaves the old file and nothing beside it', async () => {
  const path = join(folder, 'a.pdf')
  await writeFile(path, 'old')
  const late = () => Promise.reject(new Error('somebody was quicker'))
  await expect(writeFileWhole(path, bytes('new'), late)).rejects.toThrow('somebody was quicker')
  expect(await readFile(path, 'utf8')).toBe('old')
  expect(await readdir(folder)).toEqual(['a.pdf'])
})

test.runIf(process.platform !== 'win32')('a link keeps pointing where it did', async () => {
  await writeFile(join(folder, 'a.pdf'), 'old')
  await symlink('a.pdf', join(folder, 'link.pdf'))
  expect(await writeFileWhole(join(folder, 'link.pdf'), bytes('new'))).toEqual({ ok: true, value: undefined })
  expect(await readlink(join(folder, 'link.pdf'))).toBe('a.pdf')
  expect(await readFile(join(folder, 'a.pdf'), 'utf8')).toBe('new')
})

import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { markDataAside, putMarkedDataAside } from '../../../../../electron/main/services/data-aside.ts'

let userData: string
beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), 'data-'))
})
afterEach(() => rm(userData, { recursive: true, force: true }))

const now = new Date(2026, 10, 25, 14, 5, 33)
const aside = () => join(userData, 'Sat til side')

test('the databases go aside once, at the start after the mark', async () => {
  await mkdir(join(userData, 'IndexedDB'))
  await writeFile(join(userData, 'IndexedDB', 'rows'), 'all we have')
  putMarkedDataAside(userData, now)
  expect(await readdir(userData)).toEqual(['IndexedDB'])

  expect(await markDataAside(userData)).toEqual({ ok: true, value: undefined })
  putMarkedDataAside(userData, now)
  expect(await readdir(userData)).toEqual(['Sat til side'])
  expect(await readdir(aside())).toEqual(['2026-11-25 14.05.33'])
  expect(await readFile(join(aside(), '2026-11-25 14.05.33', 'rows'), 'utf8')).toBe('all we have')

  await mkdir(join(userData, 'IndexedDB'))
  putMarkedDataAside(userData, now)
  expect(await readdir(aside())).toHaveLength(1)
  // Twice in a second, nothing is written over.
  await markDataAside(userData)
  putMarkedDataAside(userData, now)
  expect((await readdir(aside())).sort()).toEqual(['2026-11-25 14.05.33', '2026-11-25 14.05.33 (2)'])
})

test('also where they are a file, or a folder nobody may look into', async () => {
  await writeFile(join(userData, 'IndexedDB'), 'not a folder')
  await markDataAside(userData)
  putMarkedDataAside(userData, now)
  await mkdir(join(userData, 'IndexedDB'))
  await chmod(join(userData, 'IndexedDB'), 0)
  await markDataAside(userData)
  putMarkedDataAside(userData, now)
  expect(await readdir(userData)).toEqual(['Sat til side'])
  expect(await readdir(aside())).toHaveLength(2)
})

test('where there are none, or no place for them, everything stays as it is and the mark does not', async () => {
  await markDataAside(userData)
  putMarkedDataAside(userData, now)
  expect(await readdir(userData)).toEqual([])

  await mkdir(join(userData, 'IndexedDB'))
  await writeFile(aside(), 'a file in the way')
  await markDataAside(userData)
  putMarkedDataAside(userData, now)
  expect((await readdir(userData)).sort()).toEqual(['IndexedDB', 'Sat til side'])
})

test('a mark that cannot be left is said', async () => {
  expect(await markDataAside(join(userData, 'gone'))).toEqual({ ok: false, code: 'file-not-written' })
})

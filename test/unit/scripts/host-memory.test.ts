import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { rememberedHost, rememberHost } from '../../../scripts/host-memory.ts'

let home: string
let folder: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'host-memory-'))
  folder = join(home, 'aabent-moedested')
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

test('nothing is remembered before the first start; afterwards the last host', () => {
  expect(rememberedHost(folder)).toBeUndefined()
  rememberHost(folder, 'browser')
  expect(rememberedHost(folder)).toBe('browser')
  rememberHost(folder, 'desktop')
  expect(rememberedHost(folder)).toBe('desktop')
})

test.each(['', '{', '{"host":"phone"}', '[]', 'null'])('a memory that reads %j is none', (text) => {
  mkdirSync(folder)
  writeFileSync(join(folder, 'start.json'), text)
  expect(rememberedHost(folder)).toBeUndefined()
})

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isInstalled } from '../../../scripts/install.mjs'

let root: string

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/a-win32': { version: '1.0.0', optional: true },
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'installed-'))
  mkdirSync(join(root, 'node_modules/node/bin'), { recursive: true })
  writeFileSync(join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node'), '')
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function account(packages: Record<string, { version: string }>) {
  writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages }))
}

test('what the lockfile asks for is there; packages for other systems need not be', () => {
  account({ 'node_modules/a': { version: '1.0.0' } })
  expect(isInstalled(root)).toBe(true)
})

test('an older version, a missing package and one for this system that is outdated are noticed', () => {
  account({ 'node_modules/a': { version: '0.9.0' } })
  expect(isInstalled(root)).toBe(false)
  account({})
  expect(isInstalled(root)).toBe(false)
  account({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/a-win32': { version: '0.9.0' } })
  expect(isInstalled(root)).toBe(false)
})

test('an installation broken off before its end counts as none', () => {
  expect(isInstalled(root)).toBe(false)
})

test('without the Node of the project nothing is installed', () => {
  account({ 'node_modules/a': { version: '1.0.0' } })
  rmSync(join(root, 'node_modules/node'), { recursive: true })
  expect(isInstalled(root)).toBe(false)
})

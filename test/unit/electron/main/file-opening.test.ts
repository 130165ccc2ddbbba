import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createFileOpening, placeFileIn } from '../../../../electron/main/file-opening.ts'
import type { Result } from '../../../../shared/domain/result.ts'
import type { OpenedFile } from '../../../../shared/host/contract.ts'

describe('the place file on a command line', () => {
  test.each([
    [['app', '/hall/a.moedested'], resolve('/hall/a.moedested')],
    [['app', 'b.MOEDESTED'], resolve('/home', 'b.MOEDESTED')],
    [['a.moedested', 'b.moedested'], resolve('/home', 'b.moedested')],
    [['app', '--flag=c.moedested', '.'], undefined],
    [[], undefined],
  ])('%j', (words, file) => {
    expect(placeFileIn(words, '/home')).toBe(file)
  })
})

describe('handing over', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'opening-'))
    for (const name of ['first', 'second']) await writeFile(join(folder, name), name)
  })
  afterEach(() => rm(folder, { recursive: true }))

  const nameOf = (file: Result<OpenedFile>) => (file.ok ? file.value.name : file.code)

  test('waits for the page, gives it the last file once, and later ones at once', async () => {
    const told: string[] = []
    const opening = createFileOpening((file) => told.push(nameOf(file)))
    opening.open(join(folder, 'first'))
    opening.open(join(folder, 'second'))
    opening.open(undefined)
    opening.pageListens()
    await vi.waitFor(() => expect(told).toEqual(['second']))

    opening.open(join(folder, 'first'))
    await vi.waitFor(() => expect(told).toEqual(['second', 'first']))
    opening.pageListens()
    opening.open(join(folder, 'gone'))
    await vi.waitFor(() => expect(told).toEqual(['second', 'first', 'file-not-readable']))
  })

  test('while the page is loaded anew, it waits again', async () => {
    const told: string[] = []
    const opening = createFileOpening((file) => told.push(nameOf(file)))
    opening.pageListens()
    opening.pageGone()
    opening.open(join(folder, 'gone'))
    opening.open(join(folder, 'first'))
    opening.pageListens()
    await vi.waitFor(() => expect(told).toEqual(['first']))
  })
})

import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makePlaceData } from '../../../../../factories/place-data.ts'
import { makeSnapshot } from '../../../../../factories/snapshot.ts'
import { aComputer, place } from './a-computer.ts'

const computer = aComputer()

describe('notes for other users of the computer', () => {
  const publicFolder = () => join(computer.root, 'public', 'Åbent Mødested')
  const write = async () => {
    await computer.snapshots.write(makeSnapshot(makePlaceData({ place })))
    await computer.snapshots.settled()
  }

  test('say whose place it is, to them and not to oneself', async () => {
    await write()
    expect((await computer.found()).otherUsers).toEqual([])
    computer.start({ userName: 'finn' })
    expect((await computer.found()).otherUsers).toEqual([
      { placeName: 'Lindeballe Mødested', userName: 'karen', at: '2026-11-25T14:05' },
    ])
    const [name = ''] = await readdir(publicFolder())
    expect(name).toMatch(/^[0-9a-f]{64}\.json$/)
  })

  test('that are none are passed over', async () => {
    await write()
    const hash = (i: number) => join(publicFolder(), `${String(i).repeat(64)}.json`)
    await writeFile(hash(1), '{')
    await writeFile(hash(2), JSON.stringify({ placeName: 'x', userName: 'y', at: '<script>' }))
    await writeFile(hash(3), 'x'.repeat(5000))
    await mkdir(hash(4))
    await symlink('/etc/passwd', hash(5))
    await writeFile(
      hash(6),
      JSON.stringify({ placeName: 'Huset\n\u202eda', userName: 'y', at: '2026-11-24T10:00' }),
    )
    await writeFile(join(publicFolder(), 'readme.txt'), '')
    expect((await computer.found()).otherUsers).toEqual([
      { placeName: 'Huset da', userName: 'y', at: '2026-11-24T10:00' },
    ])
  })

  test('are not written through somebody’s link', async () => {
    await write()
    const [name = ''] = await readdir(publicFolder())
    const theirs = join(computer.root, 'theirs')
    await writeFile(theirs, 'theirs')
    await rm(join(publicFolder(), name))
    await symlink(theirs, join(publicFolder(), name))
    computer.start()
    await write()
    expect(await readFile(theirs, 'utf8')).toBe('theirs')
    expect(await readFile(join(publicFolder(), name), 'utf8')).toContain('Lindeballe')
  })
})

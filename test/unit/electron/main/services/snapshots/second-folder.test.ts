import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { readPlaceFile } from '../../../../../../shared/place-file/read-place-file.ts'
import { aComputer, data, picture } from './a-computer.ts'

const computer = aComputer()

describe('a second folder', () => {
  const mirror = () => join(computer.stick, 'Lindeballe Mødested', 'Sikkerhedskopier')
  const chosen = { ok: true, value: { shownPath: 'stick', present: true } }

  test('gets a copy of all there is, and of each snapshot from then on', async () => {
    await computer.write()
    expect(await computer.snapshots.chooseSecond(computer.stick)).toEqual(chosen)
    await computer.snapshots.settled()
    expect(await readdir(join(mirror(), 'Bilag'))).toEqual([`${picture.hash}.jpg`])
    await computer.write('2026-11-25T14:06')
    const { folders, second } = await computer.found()
    expect(second).toEqual({ shownPath: 'stick', present: true, caughtUpTo: '2026-11-25T14:06' })
    const [here, there] = folders
    expect(there?.shownPath).toBe('stick › Lindeballe Mødested › Sikkerhedskopier')
    expect(there?.snapshots.map(({ where, savedAt }) => [where, savedAt])).toEqual([
      ['second', '2026-11-25T14:06'],
      ['second', '2026-11-25T14:05'],
    ])
    expect(await readdir(mirror())).toEqual(await readdir(computer.shelf))

    // What is lost here is taken from there.
    await writeFile(join(computer.shelf, 'Bilag', `${picture.hash}.jpg`), 'rotten')
    const whole = await computer.snapshots.read(here?.snapshots[0]?.id ?? '')
    expect(whole.ok && readPlaceFile(whole.value)).toMatchObject({ ok: true, value: { data } })
    const alone = await computer.snapshots.read(there?.snapshots[1]?.id ?? '')
    expect(alone.ok && readPlaceFile(alone.value)).toMatchObject({ ok: true, value: { data } })
  })

  test('that is gone is said to be, and caught up when it is back', async () => {
    vi.useFakeTimers({ toFake: ['setInterval'] })
    try {
      computer.start()
      await computer.write()
      await computer.snapshots.chooseSecond(computer.stick)
      await computer.snapshots.settled()
      await rename(computer.stick, `${computer.stick}-pulled`)
      await computer.write('2026-11-25T14:06')
      expect((await computer.found()).second).toEqual({
        shownPath: 'stick',
        present: false,
        caughtUpTo: '2026-11-25T14:05',
      })
      // Another stick in the same drive is left alone.
      await mkdir(computer.stick)
      expect((await computer.found()).second).toMatchObject({ present: false })
      await computer.snapshots.settled()
      expect(await readdir(computer.stick)).toEqual([])
      await rm(computer.stick, { recursive: true })

      await rename(`${computer.stick}-pulled`, computer.stick)
      vi.advanceTimersByTime(60_000)
      await computer.snapshots.settled()
      expect(await readdir(mirror())).toEqual(await readdir(computer.shelf))
      expect((await computer.found()).second).toMatchObject({ present: true, caughtUpTo: '2026-11-25T14:06' })
    } finally {
      vi.useRealTimers()
    }
  })

  test('lets go by the same rule, and takes nothing back that was let go', async () => {
    await computer.snapshots.chooseSecond(computer.stick)
    for (const savedAt of ['2026-11-20T09:10', '2026-11-20T09:20', '2026-11-25T14:00', '2026-11-25T14:01']) {
      computer.clock = `${savedAt}:00`
      await computer.write(savedAt)
    }
    expect((await readdir(mirror())).sort()).toEqual((await readdir(computer.shelf)).sort())
    expect(await readdir(computer.shelf)).toHaveLength(4)
  })

  test('may not be the computer.documents, nor one that cannot be written to', async () => {
    await computer.write()
    const same = { ok: false, code: 'folder-already-used' }
    expect(await computer.snapshots.chooseSecond(computer.documents)).toEqual(same)
    expect(await computer.snapshots.chooseSecond(computer.shelf)).toEqual(same)
    expect(await computer.snapshots.chooseSecond(join(computer.documents, 'Lindeballe Mødested'))).toEqual(
      same,
    )
    await writeFile(join(computer.stick, 'file'), '')
    expect(await computer.snapshots.chooseSecond(join(computer.stick, 'file'))).toEqual({
      ok: false,
      code: 'file-not-written',
    })
    expect((await computer.found()).second).toBeUndefined()
  })

  test('chosen again by the folder within is the same, and is forgotten when asked', async () => {
    await computer.write()
    await computer.snapshots.chooseSecond(computer.stick)
    await computer.snapshots.settled()
    expect(await computer.snapshots.chooseSecond(join(computer.stick, 'Lindeballe Mødested'))).toEqual(chosen)
    await computer.snapshots.settled()
    expect(await readdir(computer.stick)).toEqual(['Lindeballe Mødested'])
    await computer.snapshots.forgetSecond()
    expect((await computer.found()).second).toBeUndefined()
    expect(await readdir(mirror())).toHaveLength(2)
  })
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lockFile, unlockFile } from '../../../shared/place-file/lock.ts'
import { isLocked } from '../../../shared/place-file/locked-file.ts'
import { readPlaceFile } from '../../../shared/place-file/read-place-file.ts'
import { writePlaceFile } from '../../../shared/place-file/write-place-file.ts'
import { makePlaceData } from '../../factories/place-data.ts'

/** Made by `age -p` of the age project, version 1.1.1, with this phrase. */
const byAge = readFileSync(new URL('../../fixtures/locked/by-age.moedested', import.meta.url))
const phrase = 'kaffe måne violin hegn'
const QUICK = 4

const plain = writePlaceFile(makePlaceData(), [], { appVersion: '0.1.0', savedAt: '2026-11-22T14:05' })

describe('a copy locked with a pass phrase', () => {
  test('is opened with the phrase alone, whatever was in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200_000 }),
        fc.string({ minLength: 8 }).filter((text) => text.trim() !== ''),
        async (bytes, chosen) => {
          const locked = await lockFile(bytes, chosen, QUICK)
          expect(isLocked(locked)).toBe(true)
          expect(await unlockFile(locked, chosen)).toEqual({ ok: true, value: bytes })
          expect(await unlockFile(locked, `${chosen}x`)).toEqual({ ok: false, code: 'pass-phrase-wrong' })
        },
      ),
      { numRuns: 20 },
    )
  })

  test('is the same phrase with a space at its end, and with the letters put together in another way', async () => {
    const locked = await lockFile(plain, 'Blå kaffekop'.normalize('NFC'), QUICK)
    expect(await unlockFile(locked, ' Blå kaffekop '.normalize('NFD'))).toMatchObject({ ok: true })
  })

  test('is refused without a word of the phrase until it is unlocked', async () => {
    const locked = await lockFile(plain, phrase, QUICK)
    expect(readPlaceFile(locked)).toEqual({ ok: false, code: 'place-file-locked' })
    expect(isLocked(plain)).toBe(false)
  })

  test('is said to be damaged when a byte of it was changed or it was cut off', async () => {
    const locked = await lockFile(plain, phrase, QUICK)
    const flipped = locked.slice()
    flipped.set([(flipped.at(-1) ?? 0) ^ 1], flipped.length - 1)
    const damaged = { ok: false, code: 'place-file-damaged', details: { file: '.moedested' } }
    expect(await unlockFile(flipped, phrase)).toEqual(damaged)
    expect(await unlockFile(locked.slice(0, -50), phrase)).toEqual(damaged)
    expect(await unlockFile(locked.slice(0, 40), phrase)).toEqual(damaged)
  })

  test('may have been locked by the age program', async () => {
    const unlocked = await unlockFile(byAge, phrase)
    if (!unlocked.ok) throw new Error(unlocked.code)
    const read = readPlaceFile(unlocked.value)
    expect(read.ok && read.value.data.activities[0]?.versions[0]?.title).toBe('Kaffe og snak')
  }, 60_000)
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import { writePlaceFile } from '../../../shared/place-file/write-place-file.ts'
import { makeAttachment } from '../../factories/attachment.ts'
import { idOf } from '../../factories/ids.ts'
import {
  makeActivity,
  makeOverride,
  makePerson,
  makePlaceData,
  makeRoom,
} from '../../factories/place-data.ts'
import { runCli } from './run-cli.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'moedested-cli-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function copyOf(data: PlaceData, name = 'kopi.moedested'): Promise<string> {
  const path = join(folder, name)
  const origin = { appVersion: '0.1.0', savedAt: '2026-11-22T14:05' }
  await writeFile(path, writePlaceFile(data, [makeAttachment()], origin))
  return path
}

describe('check', () => {
  it('counts each kind, a line each', async () => {
    const activity = makeActivity()
    const path = await copyOf(
      makePlaceData({
        rooms: [makeRoom(), makeRoom()],
        people: [makePerson(), makePerson(), makePerson()],
        activities: [activity],
        overrides: [makeOverride(activity, '2026-01-05', { cancelled: true })],
      }),
    )
    expect(await runCli('check', path)).toEqual({
      exit: 0,
      out: 'Lokaler\t2\nTovholdere\t3\nAktiviteter\t1\nÆndringer på datoer\t1\nBilleder\t1\n',
      err: [],
    })
    const english = await runCli('check', path, '--lang', 'en')
    expect(english.out).toBe('Rooms\t2\nActivity leads\t3\nActivities\t1\nChanged dates\t1\nPictures\t1\n')
  })

  it('names each thing that refers to something missing, a line each', async () => {
    const [nowhere, nobody, nothing] = [idOf(2e9), idOf(2e9 + 1), idOf(2e9 + 2)]
    const banko = makeActivity({ title: 'Ban\nko', leaderIds: [nobody], roomIds: [nowhere] })
    const path = await copyOf(
      makePlaceData({
        rooms: [makeRoom({ name: 'Køkkenet', partOf: nowhere })],
        activities: [banko],
        overrides: [
          makeOverride({ id: nothing }, '2026-11-23'),
          makeOverride(banko, '2026-11-23', { roomIds: [nowhere] }),
          makeOverride(banko, '2026-11-24', { topic: 'En tirsdag' }),
        ],
      }),
    )
    const { exit, out, err } = await runCli('check', path)
    expect({ exit, err }).toEqual({ exit: 0, err: [] })
    expect(out.trimEnd().split('\n').slice(5)).toEqual([
      `Lokalet »Køkkenet« er en del af et lokale, der ikke findes (${nowhere}).`,
      `Aktiviteten »Ban ko« har en tovholder, der ikke findes (${nobody}).`,
      `Aktiviteten »Ban ko« er i et lokale, der ikke findes (${nowhere}).`,
      `En ændring den 2026-11-23 hører til en aktivitet, der ikke findes (${nothing}).`,
      `»Ban ko« den 2026-11-23 er i et lokale, der ikke findes (${nowhere}).`,
      '»Ban ko« er ændret den 2026-11-24, men er der ikke den dag.',
    ])
    const english = await runCli('check', path, '--lang', 'en')
    expect(english.out.split('\n')).toHaveLength(out.split('\n').length)
    expect(english.out).not.toMatch(/findes|\{\{|cli:/)
  })

  it('refuses what cannot be read by 1 and one line that says which file and why', async () => {
    const empty = join(folder, 'tom\nfil.moedested')
    await writeFile(empty, '')
    const cut = join(folder, 'halv.moedested')
    await writeFile(
      cut,
      writePlaceFile(makePlaceData(), [], { appVersion: '1', savedAt: '2026-11-22T14:05' }).slice(0, 700),
    )
    const answers = await Promise.all([
      runCli('check', join(folder, 'findes-ikke.moedested')),
      runCli('check', folder),
      runCli('check', empty),
      runCli('check', cut),
      runCli('check', cut, '--lang', 'en'),
    ])
    for (const { exit, out, err } of answers)
      expect({ exit, out, lines: err.length }).toEqual({ exit: 1, out: '', lines: 1 })
    const [missing, notAFile, isEmpty, isCut, inEnglish] = answers.map(({ err }) => err[0])
    expect(missing).toContain('findes-ikke.moedested: Filen kunne ikke læses')
    expect(notAFile).toContain('Filen kunne ikke læses')
    expect(isEmpty).toContain('tom fil.moedested: Filen er tom')
    expect(isCut).toContain('Kopien mangler sin slutning')
    expect(inEnglish).toContain('The end of the copy is missing')
  })
})

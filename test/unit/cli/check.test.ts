import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import { lockFile } from '../../../shared/place-file/lock.ts'
import { writePlaceFile } from '../../../shared/place-file/write-place-file.ts'
import {
  makeBookYear,
  makeCategory,
  makeEntry,
  makeGrant,
  makePlannedExpense,
} from '../../factories/accounts.ts'
import { makeAcceptedClash } from '../../factories/arbitrary-place.ts'
import { makeAttachment } from '../../factories/attachment.ts'
import { idOf } from '../../factories/ids.ts'
import {
  makeActivity,
  makeBooking,
  makeClosure,
  makeOverride,
  makePerson,
  makePlace,
  makePlaceData,
  makeRoom,
} from '../../factories/place-data.ts'
import { runCli, runCliIn } from './run-cli.ts'

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
  it('reads a locked copy with the phrase from the environment, and else says that it is locked', async () => {
    const path = join(folder, 'låst.moedested')
    const plain = writePlaceFile(makePlaceData({ rooms: [makeRoom()] }), [], {
      appVersion: '0.1.0',
      savedAt: '2026-11-22T14:05',
    })
    await writeFile(path, await lockFile(plain, 'kaffe måne violin hegn', 4))
    const phrase = (MOEDESTED_PASSPHRASE: string) => runCliIn({ MOEDESTED_PASSPHRASE }, 'check', path)
    expect(await phrase('kaffe måne violin hegn')).toMatchObject({ exit: 0, err: [] })
    const [without, wrong] = await Promise.all([runCli('check', path), phrase('kaffe måne violin')])
    expect([without.exit, without.err.length]).toEqual([1, 1])
    expect(without.err[0]).toContain('Kopien er låst.')
    expect([wrong.exit, wrong.err.length]).toEqual([1, 1])
    expect(wrong.err[0]).toContain('Adgangssætningen passer ikke til kopien.')
  })

  it('counts each kind, a line each', async () => {
    const activity = makeActivity()
    const rooms = [makeRoom(), makeRoom()]
    const path = await copyOf(
      makePlaceData({
        rooms,
        closures: [makeClosure({ from: '1999-07-01' })],
        bookings: rooms.map(({ id }) => makeBooking({ roomIds: [id] })),
        people: [makePerson(), makePerson(), makePerson()],
        activities: [activity],
        overrides: [makeOverride(activity, '2026-01-05', { cancelled: true })],
        grants: [makeGrant()],
        entries: [makeEntry({ voucher: 1 }), makeEntry({ voucher: 2 })],
        plannedExpenses: [makePlannedExpense()],
        bookYears: [makeBookYear()],
      }),
    )
    expect(await runCli('check', path)).toEqual({
      exit: 0,
      out: [
        'Lokaler\t2',
        'Tovholdere\t3',
        'Aktiviteter\t1',
        'Ændringer på datoer\t1',
        'Lukkeperioder\t1',
        'Udlån\t2',
        'Godkendte sammenfald\t0',
        'Udskrifter\t0',
        'Bevillinger\t1',
        'Posteringer i regnskabet\t2',
        'Planlagte udgifter\t1',
        'Regnskabsår\t1',
        'Møder\t0',
        'Opgaver\t0',
        'Idéer\t0',
        'Faste punkter i året\t0',
        'Billeder og bilag\t1',
        '',
      ].join('\n'),
      err: [],
    })
    const english = await runCli('check', path, '--lang', 'en')
    expect(english.out).toMatch(
      /^Rooms\t2\nActivity leads\t3\nActivities\t1\nChanged dates\t1\nClosed periods\t1\n/,
    )
    expect(english.out.split('\n')).toHaveLength(18)
  })

  it('names each thing that refers to something missing, a line each', async () => {
    const [nowhere, nobody, nothing] = [idOf(2e9), idOf(2e9 + 1), idOf(2e9 + 2)]
    const banko = makeActivity({ title: 'Ban\nko', leaderIds: [nobody], roomIds: [nowhere] })
    const grant = makeGrant({ categories: [makeCategory({ id: idOf(2e9 + 4), name: 'Mad' })] })
    const path = await copyOf(
      makePlaceData({
        rooms: [makeRoom({ name: 'Køkkenet', partOf: nowhere })],
        activities: [banko],
        overrides: [
          makeOverride({ id: nothing }, '2026-11-23'),
          makeOverride(banko, '2026-11-23', { roomIds: [nowhere] }),
          makeOverride(banko, '2026-11-24', { topic: 'En tirsdag' }),
        ],
        grants: [grant, { ...grant, id: idOf(2e9 + 3) }],
        entries: [
          makeEntry({ text: 'Kaf\nfe', voucher: 3, lines: [{ amount: 1, categoryId: nowhere }] }),
          makeEntry({
            text: 'Retur',
            voucher: 3,
            lines: [{ amount: 1, grantId: nobody }],
            reverses: nothing,
          }),
        ],
      }),
    )
    const { exit, out, err } = await runCli('check', path)
    expect({ exit, err }).toEqual({ exit: 0, err: [] })
    expect(out.trimEnd().split('\n').slice(17)).toEqual([
      `Lokalet »Køkkenet« er en del af et lokale, der ikke findes (${nowhere}).`,
      `Aktiviteten »Ban ko« har en tovholder, der ikke findes (${nobody}).`,
      `Aktiviteten »Ban ko« er i et lokale, der ikke findes (${nowhere}).`,
      `En ændring den 2026-11-23 hører til en aktivitet, der ikke findes (${nothing}).`,
      `»Ban ko« den 2026-11-23 er i et lokale, der ikke findes (${nowhere}).`,
      '»Ban ko« er ændret den 2026-11-24, men er der ikke den dag.',
      `Kategorien »Mad« står i regnskabet to gange (${idOf(2e9 + 4)}).`,
      `»Kaf fe« den 2026-03-02 hører til en kategori, der ikke findes (${nowhere}).`,
      `»Retur« den 2026-03-02 hører til en bevilling, der ikke findes (${nobody}).`,
      `»Retur« den 2026-03-02 handler om en postering, der ikke findes (${nothing}).`,
      'Bilag 1 i 2026 mangler i nummerrækken.',
      'Bilag 3 i 2026 er der to af.',
    ])
    const english = await runCli('check', path, '--lang', 'en')
    expect(english.out.split('\n')).toHaveLength(out.split('\n').length)
    expect(english.out).not.toMatch(/findes|\{\{|cli:/)
  })

  describe('in the year to come', () => {
    const hall = makeRoom({ name: 'Hele salen' })
    const half = makeRoom({ name: 'Salen mod vest', partOf: hall.id })
    const lise = makePerson({ name: 'Lise Krog' })
    // Mondays 14-16, to the end of January 2027.
    const coffee = makeActivity({
      title: 'Kaf\nfe',
      roomIds: [hall.id],
      recurrence: { kind: 'weekly', everyWeeks: 1, weekdays: [1], start: '2026-01-05', end: '2027-01-31' },
    })
    const once = { kind: 'once', date: '2026-12-07' } as const
    const banko = makeActivity({ title: 'Banko', roomIds: [half.id], startTime: '15:00', recurrence: once })
    const cards = makeActivity({ title: 'Kort', leaderIds: [lise.id], recurrence: once })
    const fair = makeBooking({
      title: 'Julemarked',
      roomIds: [half.id],
      recurrence: { kind: 'once', date: '2027-01-10' },
      endTime: '18:00',
      days: 8,
    })
    const data = makePlaceData({
      place: makePlace({ closedOnHolidays: true }),
      rooms: [hall, half],
      people: [lise],
      activities: [coffee, banko, cards],
      overrides: [
        makeOverride(coffee, '2026-12-07', { host: 'LK' }),
        makeOverride(coffee, '2026-12-28', { despiteClosing: true }),
        makeOverride(coffee, '2027-01-04', { cancelled: true }),
      ],
      closures: [makeClosure({ name: 'Juleferie', from: '2026-12-21', to: '2027-01-04' })],
      bookings: [fair],
    })
    const told = async (given: PlaceData, ...options: string[]) => {
      const { exit, out, err } = await runCli('check', await copyOf(given), ...options)
      expect({ exit, err }).toEqual({ exit: 0, err: [] })
      return out.split('\n').filter((line) => line !== '' && !line.includes('\t'))
    }

    it('tells what clashes and what falls on closed days, a line each', async () => {
      expect(await told(data, '--today', '2026-11-22')).toEqual([
        'Sammenfald for Lise Krog: »Kaf fe« og »Kort« den 2026-12-07.',
        'Sammenfald i Salen mod vest: »Kaf fe« og »Banko« den 2026-12-07.',
        'Sammenfald i Salen mod vest: »Kaf fe« og »Julemarked« på 2 datoer, første gang den 2027-01-11.',
        '»Kaf fe« den 2026-12-21 falder på en lukkedag: Juleferie.',
      ])
      const english = await told(data, '--today', '2026-11-22', '--lang', 'en')
      expect(english).toHaveLength(4)
      expect(english.join()).not.toMatch(/Sammenfald|lukkedag|\{\{|cli:/)
    })

    it('leaves out what is over, and what is a year off', async () => {
      expect(await told(data, '--today', '2026-12-22')).toHaveLength(1)
      expect(await told(data, '--today', '2027-01-19')).toEqual([])
      expect(await told(data, '--today', '2025-12-06')).toEqual([
        '»Kaf fe« den 2026-04-06 falder på en lukkedag: 2. påskedag.',
        '»Kaf fe« den 2026-05-25 falder på en lukkedag: 2. pinsedag.',
      ])
    })

    it('leaves out a clash that is meant', async () => {
      const parties = [coffee.id, banko.id].sort() as [string, string]
      const acceptedClashes = [makeAcceptedClash({ parties, about: { kind: 'room', key: half.id } })]
      const lines = await told({ ...data, acceptedClashes }, '--today', '2026-11-22')
      expect(lines).toHaveLength(3)
      expect(lines.join()).not.toContain('Banko')
    })

    it('refuses a day that is none as wrong use', async () => {
      const { exit, err } = await runCli('check', await copyOf(data), '--today', '2026-02-30')
      expect({ exit, lines: err.length }).toEqual({ exit: 2, lines: 1 })
    })
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

/** The documents themselves are tested in test/unit/documents; here it is whether the command gives the right one. */
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documents } from '../../../shared/documents/registry.ts'
import { today, weekNumberOf } from '../../../shared/domain/day.ts'
import { writePlaceFile } from '../../../shared/place-file/write-place-file.ts'
import { makeActivity, makePerson, makePlace, makePlaceData } from '../../factories/place-data.ts'
import { readPdf } from '../../read-pdf.ts'
import { runCli } from './run-cli.ts'

let folder: string
let copy: string
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'moedested-cli-'))
  copy = at('kopi.moedested')
  const data = makePlaceData({
    place: makePlace({ name: 'Forsamlingshuset i Ål' }),
    people: [makePerson({ name: 'Łukasz Şen' })],
    activities: [
      makeActivity({ title: 'Mandagskaffe' }),
      makeActivity({
        title: 'Fællessang 🎵 漢',
        startTime: '19:00',
        recurrence: { kind: 'dates', dates: ['2026-11-24', '2026-12-08'] },
      }),
      makeActivity({ title: 'Strik', recurrence: { kind: 'dates', dates: ['2026-11-27'] } }),
    ],
  })
  await writeFile(copy, writePlaceFile(data, [], { appVersion: '0.1.0', savedAt: '2026-11-22T14:05' }))
})
afterAll(() => rm(folder, { recursive: true }))

const printed = async (...args: string[]) => {
  const out = at(`${crypto.randomUUID()}.pdf`)
  const answer = await runCli('print', ...args, '--out', out)
  expect(answer).toMatchObject({ exit: 0, out: '' })
  return { ...(await readPdf(out)), err: answer.err }
}

describe('print --list', () => {
  it('gives a line for each document: name, title and options', async () => {
    const { exit, out, err } = await runCli('print', '--list')
    expect({ exit, err }).toEqual({ exit: 0, err: [] })
    const lines = out.split('\n').slice(0, -1)
    expect(lines.map((line) => line.split('\t')[0])).toEqual([
      ...documents.map(({ name }) => name),
      'funder-pack',
    ])
    expect(lines).toContain('week\tUgeprogram\t--week --paper a4|a3')
    for (const line of lines) expect(line).toMatch(/^[a-z-]+\t[^\t]+\t[^\t]*$/)
    const english = await runCli('print', '--list', '--lang', 'en')
    expect(english.out).not.toContain('Ugeprogram')
  })
})

describe('print', () => {
  it('prints the week asked for, from the copy given', async () => {
    const pdf = await printed('week', '--data', copy, '--week', '2026-W48', '--today', '2026-11-01')
    expect(pdf.title).toContain('uge 48')
    expect(pdf.text).toContain('Forsamlingshuset i Ål')
    expect(pdf.text).toContain('Fællessang')
    expect(pdf.text).toContain('Strik')
    expect(pdf.pages).toBe(1)
    expect(pdf.size.map(Math.round)).toEqual([595, 842])
  })

  it('prints the week or month of today when none is asked for, on the paper and in the language asked for', async () => {
    const week = await printed(
      'week',
      '--data',
      copy,
      '--today',
      '2026-12-09',
      '--paper',
      'a3',
      '--lang',
      'en',
    )
    expect(week.title).toContain('week 50')
    expect(week.text).toContain('Fællessang')
    expect(week.text).not.toContain('Strik')
    expect(week.size.map(Math.round)).toEqual([842, 1191])
    const month = await printed('month-list', '--data', copy, '--today', '2026-12-09')
    expect(month.title).toContain('december 2026')
    expect((await printed('month-list', '--data', copy, '--month', '2026-11')).text).toContain('Strik')
    expect((await printed('week', '--data', copy)).title).toContain(`uge ${weekNumberOf(today())}`)
  })

  it('prints the activity asked for, however its letters are written, and else the next one', async () => {
    const dates = [
      'date-list',
      '--data',
      copy,
      '--today',
      '2026-11-24',
      '--from',
      '2026-11-20',
      '--to',
      '2026-12-31',
    ]
    const asked = await printed(...dates, '--activity', 'strik')
    expect(asked.text).toContain('Strik')
    expect(asked.text).not.toContain('Mandagskaffe')
    const next = await printed(...dates)
    expect(next.text).toContain('Fællessang')
    expect(next.text).not.toContain('Strik')
    const unknown = await runCli('print', ...dates, '--activity', 'Krolf', '--out', at('krolf.pdf'))
    expect(unknown).toEqual({ exit: 1, out: '', err: ['Der er ingen aktivitet, der hedder »Krolf«.'] })
  })

  it('looks past options that are not the document’s', async () => {
    const pdf = await printed(
      'phone-list',
      '--data',
      copy,
      '--week',
      '2026-W48',
      '--activity',
      'Strik',
      '--paper',
      'a4',
    )
    expect(pdf.text).toContain('Łukasz Şen')
  })

  it('prints the pictures that are in the copy', async () => {
    const file = fileURLToPath(new URL('../../fixtures/place-files/v1.moedested', import.meta.url))
    expect((await printed('week', '--data', file, '--week', '2026-W49')).pictures).toBe(1)
    expect((await printed('week', '--data', copy, '--week', '2026-W49')).pictures).toBe(0)
  })

  it('names the characters that the font does not have, and is done all the same', async () => {
    const pdf = await printed('week', '--data', copy, '--week', '2026-W48')
    expect(pdf.err).toHaveLength(1)
    expect(pdf.err[0]).toContain('🎵 漢')
    expect((await printed('week', '--data', copy, '--week', '2027-W10')).err).toEqual([])
  })

  it.each(documents.map(({ name }) => name))('prints %s of the sample place', async (name) => {
    const pdf = await printed(name, '--today', '2026-12-30')
    expect(pdf.err).toEqual([])
    expect(pdf.text.length).toBeGreaterThan(100)
  })
})

describe('the file it writes', () => {
  const week = ['print', 'week', '--data', '', '--week', '2026-W48', '--out']
  const write = (path: string, ...more: string[]) => runCli(...week.with(3, copy), path, ...more)

  it('is written over only with --force', async () => {
    const path = at('uge.pdf')
    await writeFile(path, 'noget andet')
    const { exit, out, err } = await write(path)
    expect({ exit, out, lines: err.length }).toEqual({ exit: 1, out: '', lines: 1 })
    expect(err[0]).toContain('--force')
    expect(await readFile(path, 'utf8')).toBe('noget andet')
    expect(await write(path, '--force')).toMatchObject({ exit: 0 })
    expect((await readPdf(path)).title).toContain('uge 48')
  })

  it('keeps a link a link', async () => {
    await writeFile(at('mål.pdf'), '')
    await symlink(at('mål.pdf'), at('link.pdf'))
    expect(await write(at('link.pdf'), '--force')).toMatchObject({ exit: 0 })
    expect((await readPdf(at('mål.pdf'))).pages).toBe(1)
  })

  it('is refused by one line where it cannot be, and leaves nothing half done', async () => {
    await mkdir(at('mappe'))
    const answers = await Promise.all([
      write(at('mappe'), '--force'),
      write(at('findes-ikke/uge.pdf')),
      runCli('print', 'week', '--data', at('findes-ikke.moedested'), '--out', at('mappe/ny.pdf')),
    ])
    for (const { exit, out, err } of answers)
      expect({ exit, out, lines: err.length }).toEqual({ exit: 1, out: '', lines: 1 })
    const [isFolder, noFolder, noData] = answers.map(({ err }) => err[0])
    expect(isFolder).toContain('ikke en almindelig fil')
    expect(noFolder).toContain('Filen kunne ikke gemmes')
    expect(noData).toContain('Filen kunne ikke læses')
    expect(await readdir(at('mappe'))).toEqual([])
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})

/** Agendas and minutes from the command line, in each form they take. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writePlaceFile } from '../../../shared/place-file/write-place-file.ts'
import { heldMeeting } from '../../factories/held-meeting.ts'
import { makeIdea, makeYearPoint } from '../../factories/meetings.ts'
import { readDocx } from '../../read-docx.ts'
import { readPdf } from '../../read-pdf.ts'
import { runCli } from './run-cli.ts'

let folder: string
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'moedested-meeting-'))
  const { data } = heldMeeting()
  const all = { ...data, ideas: [makeIdea()], yearPoints: [makeYearPoint()] }
  const origin = { appVersion: '0.4.0', savedAt: '2026-11-22T14:05' }
  await writeFile(at('kopi.moedested'), writePlaceFile(all, [], origin))
})
afterAll(() => rm(folder, { recursive: true }))

const run = (what: string, name: string, ...more: string[]) =>
  runCli('print', what, '--data', at('kopi.moedested'), '--today', '2027-03-01', ...more, '--out', at(name))
const made = async (...args: Parameters<typeof run>) =>
  expect(await run(...args)).toEqual({ exit: 0, out: '', err: [] })

it('makes minutes as PDF, Word and text, of the meeting on the date', async () => {
  const date = ['--date', '2026-11-24']
  await made('minutes', 'referat.pdf', ...date)
  await made('minutes', 'referat.docx', ...date)
  await made('minutes', 'referat.txt', ...date)
  const { text } = await readPdf(at('referat.pdf'))
  const word = await readDocx(await readFile(at('referat.docx')))
  const mail = await readFile(at('referat.txt'), 'utf8')
  for (const one of [text, word.text, mail]) expect(one).toContain('Vi tager til Vejle.')
})

it('makes an agenda, without what was said', async () => {
  await made('agenda', 'dagsorden.txt')
  const text = await readFile(at('dagsorden.txt'), 'utf8')
  expect(text).toContain('Sommerudflugt')
  expect(text).not.toContain('Vi tager til Vejle.')
})

it('makes the list of an idea, and the year', async () => {
  await made('interest-list', 'liste.pdf', '--idea', 'bowling')
  expect((await readPdf(at('liste.pdf'))).text).toContain('Bowling')
  await made('year-wheel', 'aar.pdf', '--year', '2026')
  expect((await readPdf(at('aar.pdf'))).text).toMatch(/4\. december +Julefrokost/)
})

it('refuses a day without a meeting, and an idea nobody had', async () => {
  const nobody = await run('minutes', 'intet.pdf', '--date', '2026-11-25')
  expect(nobody).toMatchObject({ exit: 1, err: ['Der er intet møde den 2026-11-25.'] })
  const noIdea = await run('interest-list', 'intet.pdf', '--idea', 'Curling')
  expect(noIdea).toMatchObject({ exit: 1, err: ['Der er ingen idé, der hedder »Curling«.'] })
})

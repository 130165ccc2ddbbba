/** The accounts as files that are no single document, from the command line. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import readExcelFile from 'read-excel-file/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writePlaceFile } from '../../../shared/place-file/write-place-file.ts'
import { makeGrant } from '../../factories/accounts.ts'
import { pdfReceipt, pictureReceipt } from '../../factories/receipts.ts'
import { smallAccounts } from '../../factories/small-accounts.ts'
import { readPdf } from '../../read-pdf.ts'
import { runCli } from './run-cli.ts'

let folder: string
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'moedested-books-'))
  const receipts = [pictureReceipt(), await pdfReceipt({ texts: ['Faktura 4711'] })]
  const { data } = smallAccounts(receipts.map(({ hash }) => hash))
  const both = { ...data, grants: [...data.grants, makeGrant({ name: 'Fonden 🎵', caseNumber: 'F-7' })] }
  const origin = { appVersion: '0.1.0', savedAt: '2026-11-22T14:05' }
  await writeFile(at('kopi.moedested'), writePlaceFile(both, receipts, origin))
})
afterAll(() => rm(folder, { recursive: true }))

const made = async (what: string, name: string, ...more: string[]) => {
  const args = [what, '--data', at('kopi.moedested'), '--today', '2027-02-01', '--year', '2026', ...more]
  const answer = await runCli('print', ...args, '--out', at(name))
  expect(answer).toMatchObject({ exit: 0, out: '' })
  return answer.err
}

it('makes the pack as a PDF, of the grant asked for', async () => {
  expect(await made('funder-pack', 'pakke.pdf', '--grant', 'kommunens tilskud')).toEqual([])
  const { text, pictures } = await readPdf(at('pakke.pdf'))
  expect(text).toContain('Sagsnummer: 26-1234')
  expect(text).toMatch(/Bilag 3 · 10\. marts 2026 · .* Faktura 4711/)
  expect(pictures).toBe(1)
})

it('names the characters in the pack that the font does not have', async () => {
  const [warning] = await made('funder-pack', 'fonden.pdf', '--grant', 'Fonden 🎵')
  expect(warning).toContain('🎵')
  expect((await readPdf(at('fonden.pdf'))).text).toContain('Sagsnummer: F-7')
})

it('makes the pack as a zip', async () => {
  await made('funder-pack', 'pakke.zip')
  expect(Object.keys(unzipSync(await readFile(at('pakke.zip'))))).toEqual(
    expect.arrayContaining(['2026 Bilag.csv', 'Bilag/2026-002 Brugsen kaffe.jpg']),
  )
})

it('makes a table of the vouchers', async () => {
  await made('vouchers', 'bilag.csv')
  const rows: string[][] = parse(await readFile(at('bilag.csv')), { delimiter: ';', bom: true })
  expect(rows.at(-1)).toContain('920,50')
})

it('makes a table of the accounts', async () => {
  await made('accounts', 'regnskab.csv')
  const rows: string[][] = parse(await readFile(at('regnskab.csv')), { delimiter: ';', bom: true })
  expect(rows.find(([name]) => name === 'Årets resultat')?.[1]).toBe('24379,50')
})

it('makes a workbook of the accounts', async () => {
  await made('accounts', 'regnskab.xlsx')
  const sheets = await readExcelFile(at('regnskab.xlsx'))
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Regnskab', 'Bilag', 'Aktiviteter', 'Tre år'])
})

it('refuses other endings in one line', async () => {
  expect(await runCli('print', 'funder-pack', '--out', at('pakke.docx'))).toEqual({
    exit: 2,
    out: '',
    err: ['Pakke til bevillingsgiver laves som en af disse: .pdf, .zip.'],
  })
})

it('refuses a grant that is not of the year', async () => {
  const unknown = ['--grant', 'Den anden', '--data', at('kopi.moedested'), '--year', '2026']
  expect(await runCli('print', 'funder-pack', ...unknown, '--out', at('x.pdf'))).toMatchObject({
    exit: 1,
    out: '',
  })
})

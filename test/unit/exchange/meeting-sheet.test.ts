/** Agenda and minutes as Word, text and PDF: the same words in each. */
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { meetingDocx } from '../../../shared/exchange/meeting-docx.ts'
import { agendaSheet, minutesSheet } from '../../../shared/exchange/meeting-sheet.ts'
import { meetingText } from '../../../shared/exchange/meeting-text.ts'
import { heldMeeting } from '../../factories/held-meeting.ts'
import { readDocx } from '../../read-docx.ts'
import { contextOf, layOut, solid } from '../documents/laid-out.ts'

const { data, meeting } = heldMeeting()
const context = contextOf()
const { name } = data.place

const both = [
  'Styregruppemøde',
  'Krogen',
  'Sommerudflugt',
  'Hvor skal vi hen?',
  'Bussen koster 4.000 kr.',
  'Karen Lund',
]
const inMinutes = [
  'De fleste vil til Vejle.',
  'Vi tager til Vejle.',
  'Bestille bussen',
  'Finn Holm',
  'Bussen kører kl. 9.',
  '23. februar 2027',
]

describe.each([
  ['agenda', agendaSheet(data, meeting, context)],
  ['minutes', minutesSheet(data, meeting, context)],
] as const)('%s', (kind, sheet) => {
  const held = kind === 'agenda' ? both : [...both, ...inMinutes]
  const absent = kind === 'agenda' ? inMinutes : []

  it('is a Word document', async () => {
    const { text, headings } = await readDocx(await meetingDocx(sheet, name))
    for (const part of held) expect(text).toContain(part)
    for (const part of absent) expect(text).not.toContain(part)
    // Real headings, by which Word finds its way.
    const numbered = sheet.items.map(({ number, title }) => `${number}. ${title}`)
    expect(headings).toEqual(numbered.map((heading) => expect.stringContaining(heading)))
  })

  it('is text for an e-mail', () => {
    const text = meetingText(sheet, name)
    for (const part of held) expect(text).toContain(part)
    for (const part of absent) expect(text).not.toContain(part)
  })

  it('is a PDF', async () => {
    const { text } = await layOut(kind, data, { meeting: meeting.id })
    for (const part of held) expect(text).toContain(solid(part))
    for (const part of absent) expect(text).not.toContain(solid(part))
  })
})

it('an agenda says when each item begins', () => {
  const { items } = agendaSheet(data, meeting, context)
  expect(items.map(({ time }) => time)).toEqual(['10.00', '10.10'])
})

it('is a Word document whatever was pasted into it', async () => {
  const pasted = 'Vi\u000btager\u0000 \ud800 til \ufffeVejle & <b>bor</b>'
  const items = meeting.items.map((item) => ({ ...item, said: pasted }))
  const bytes = await meetingDocx(minutesSheet(data, { ...meeting, items }, context), name)
  const body = strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML forbids
  expect(body).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
  expect((await readDocx(bytes)).text).toContain('til  Vejle & <b>bor</b>')
})

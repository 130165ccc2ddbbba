/** `print`: a document as a PDF, made as the app makes it; of the accounts also tables, and the pack for the funder; of a meeting also Word and text. */

import { randomUUID } from 'node:crypto'
import sample from '../../resources/sample-place/sample-place.json' with { type: 'json' }
import {
  type DocumentContext,
  type DocumentOptions,
  noticeKinds,
  papers,
  posterDesigns,
  sheetChoices,
} from '../../shared/documents/document.ts'
import { missingGlyphs } from '../../shared/documents/missing-glyphs.ts'
import { findDocument } from '../../shared/documents/registry.ts'
import type { Attachment } from '../../shared/domain/attachment.ts'
import { type Day, today as todayHere } from '../../shared/domain/day.ts'
import type { PlaceData } from '../../shared/domain/place-data.ts'
import { languages } from '../../shared/host/contract.ts'
import type { Translate } from '../../shared/locales/translate.ts'
import type { PlaceFile } from '../../shared/place-file/read-place-file.ts'
import { buildSamplePlace } from '../../shared/sample-place.ts'
import { askedFor, checkDate, checkVoucher, documentSpec, namedIn } from './asked-for.ts'
import { readPlaceFileAt } from './input-file.ts'
import { checkOutput, writeOutput } from './output-file.ts'
import { choiceOption, dayOption, type GivenOptions, type OptionSpec, parseOptions } from './parse-options.ts'
import { booksFileOf, makeBooksFile, type Printable, printables } from './print-books.ts'
import { makeMeetingFile, meetingFileOf } from './print-meeting.ts'
import { WrongUse } from './refusal.ts'

const spec: OptionSpec = {
  help: { type: 'boolean' },
  list: { type: 'boolean' },
  force: { type: 'boolean' },
  out: { type: 'string' },
  data: { type: 'string' },
  today: { type: 'string' },
  lang: { type: 'string' },
  ...documentSpec,
}

const choicesInHelp = {
  papers: papers.join(', '),
  designs: posterDesigns.join(', '),
  notices: noticeKinds.join(', '),
  sheets: sheetChoices.join(', '),
  languages: languages.join(', '),
}

/**
 * The lines to write; none when a PDF was made. `warn` hears of what is not as it should be, though the PDF is there.
 * Throws `WrongUse` and `Refusal`.
 */
export async function print(
  args: readonly string[],
  t: Translate,
  warn: (sentence: string) => void,
): Promise<string[]> {
  const options = parseOptions(args, spec, 1, t)
  if (options.flags.has('help')) return [t('cli:printHelp', choicesInHelp)]
  const language = choiceOption(options, 'lang', languages, t) ?? 'da'
  if (options.flags.has('list')) return printables.map((printable) => listed(printable, t))

  const document = printableIn(options, t)
  const out = options.values.out
  if (out === undefined) throw new WrongUse(t('cli:wrong.noOut'))
  const booksFile = booksFileOf(document, out, t)
  const today = dayOption(options, 'today', t) ?? todayHere()
  const asked = askedFor(options, document, today, t)
  const force = options.flags.has('force')
  await checkOutput(out, force, t)

  const { data, attachments } = await placeIn(options.values.data, today, t)
  const all = { ...asked, ...namedIn(options, document, data, today, t) }
  const context: DocumentContext = { t, language, today, images: imagesOf(attachments) }
  checkDate(all, document, data, context)
  checkVoucher(all, document, data, t)
  const meetingFile = meetingFileOf(document, out)
  const { bytes, missing, leftOut } = meetingFile
    ? {
        bytes: await makeMeetingFile(meetingFile, document, data, all, context),
        missing: [],
        leftOut: undefined,
      }
    : booksFile
      ? {
          ...(await makeBooksFile(booksFile, document, { data, attachments }, all, context)),
          leftOut: undefined,
        }
      : await makeDocument(document.name, data, all, context)
  await writeOutput(out, bytes, force, t)
  if (missing.length > 0) warn(t('cli:missingCharacters', { characters: missing.join(' ') }))
  if (leftOut !== undefined) warn(t('cli:leftOut', { text: leftOut }))
  return []
}

async function makeDocument(name: string, data: PlaceData, asked: DocumentOptions, context: DocumentContext) {
  const document = findDocument(name)
  if (!document) throw new Error(`no document ${name}`)
  const definition = document.build(data, asked, context)
  // Not before it is needed: loading pdfmake takes longer than all the rest of a list or a refusal.
  const { renderPdf } = await import('./render-pdf.ts')
  return {
    bytes: await renderPdf(definition),
    missing: missingGlyphs(definition).map(({ character }) => character),
    leftOut: definition.leftOut,
  }
}

/** The place in a copy, or without one the sample place, whose dates are around today. */
async function placeIn(
  path: string | undefined,
  today: Day,
  t: Translate,
): Promise<Pick<PlaceFile, 'data' | 'attachments'>> {
  if (path !== undefined) return readPlaceFileAt(path, t)
  return { data: buildSamplePlace(sample, today, randomUUID), attachments: [] }
}

/** `week<TAB>Ugeprogram<TAB>--week --paper a4|a3` */
function listed({ name, title, options, papers }: Printable, t: Translate): string {
  const choices = options.map((option) => {
    if (option === 'paper') return `--paper ${papers.join('|')}`
    // A meeting is known by its date.
    return option === 'meeting' ? '--date' : `--${option}`
  })
  return [name, title(t), choices.join(' ')].join('\t')
}

function printableIn({ words: [name] }: GivenOptions, t: Translate): Printable {
  const choices = printables.map((printable) => printable.name).join(', ')
  if (name === undefined) throw new WrongUse(t('cli:wrong.noDocument', { choices }))
  const printable = printables.find((one) => one.name === name)
  if (!printable) throw new WrongUse(t('cli:wrong.unknownDocument', { given: name, choices }))
  return printable
}

function imagesOf(attachments: readonly Attachment[]): DocumentContext['images'] {
  return Object.fromEntries(
    attachments.map(({ hash, type, bytes }) => [
      hash,
      `data:${type};base64,${Buffer.from(bytes).toString('base64')}`,
    ]),
  )
}

/** `print`: a document as a PDF, made as the app makes it. */

import { randomUUID } from 'node:crypto'
import sample from '../../resources/sample-place/sample-place.json' with { type: 'json' }
import {
  type DocumentContext,
  type DocumentOptions,
  type PrintableDocument,
  papers,
} from '../../shared/documents/document.ts'
import { missingGlyphs } from '../../shared/documents/missing-glyphs.ts'
import { documents, findDocument } from '../../shared/documents/registry.ts'
import { versionOn } from '../../shared/domain/activity-versions.ts'
import type { Attachment } from '../../shared/domain/attachment.ts'
import { type Day, monthOf, today as todayHere, weekOf } from '../../shared/domain/day.ts'
import type { Id } from '../../shared/domain/id.ts'
import type { PlaceData } from '../../shared/domain/place-data.ts'
import { languages } from '../../shared/host/contract.ts'
import type { Translate } from '../../shared/locales/translate.ts'
import type { PlaceFile } from '../../shared/place-file/read-place-file.ts'
import { buildSamplePlace } from '../../shared/sample-place.ts'
import { readPlaceFileAt } from './input-file.ts'
import { checkOutput, writeOutput } from './output-file.ts'
import {
  choiceOption,
  dayOption,
  type GivenOptions,
  monthOption,
  type OptionSpec,
  parseOptions,
  weekOption,
} from './parse-options.ts'
import { Refusal, WrongUse } from './refusal.ts'

const spec: OptionSpec = {
  help: { type: 'boolean' },
  list: { type: 'boolean' },
  force: { type: 'boolean' },
  out: { type: 'string' },
  data: { type: 'string' },
  today: { type: 'string' },
  week: { type: 'string' },
  month: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  activity: { type: 'string' },
  paper: { type: 'string' },
  lang: { type: 'string' },
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
  if (options.flags.has('help'))
    return [t('cli:printHelp', { papers: papers.join(', '), languages: languages.join(', ') })]
  const language = choiceOption(options, 'lang', languages, t) ?? 'da'
  if (options.flags.has('list')) return documents.map((document) => listed(document, t))

  const document = documentIn(options, t)
  const out = options.values.out
  if (out === undefined) throw new WrongUse(t('cli:wrong.noOut'))
  const today = dayOption(options, 'today', t) ?? todayHere()
  const asked = askedFor(options, document, today, t)
  const force = options.flags.has('force')
  await checkOutput(out, force, t)

  const { data, attachments } = await placeIn(options.values.data, today, t)
  const activity = activityCalled(options.values.activity, data, today, t)
  const context: DocumentContext = { t, language, today, images: imagesOf(attachments) }
  const definition = document.build(data, { ...asked, ...(activity && { activity }) }, context)
  // Not before it is needed: loading pdfmake takes longer than all the rest of a list or a refusal.
  const { renderPdf } = await import('./render-pdf.ts')
  await writeOutput(out, await renderPdf(definition), force, t)
  const missing = missingGlyphs(definition)
  if (missing.length > 0)
    warn(t('cli:missingCharacters', { characters: missing.map(({ character }) => character).join(' ') }))
  return []
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
function listed({ name, title, options, papers }: PrintableDocument, t: Translate): string {
  const choices = options.map((option) =>
    option === 'paper' ? `--paper ${papers.join('|')}` : `--${option}`,
  )
  return [name, title(t), choices.join(' ')].join('\t')
}

function documentIn({ words: [name] }: GivenOptions, t: Translate): PrintableDocument {
  const choices = documents.map((document) => document.name).join(', ')
  if (name === undefined) throw new WrongUse(t('cli:wrong.noDocument', { choices }))
  const document = findDocument(name)
  if (!document) throw new WrongUse(t('cli:wrong.unknownDocument', { given: name, choices }))
  return document
}

/** What was asked for, all but the activity, which needs the data. */
function askedFor(
  options: GivenOptions,
  document: PrintableDocument,
  today: Day,
  t: Translate,
): Omit<DocumentOptions, 'activity'> {
  const paper = choiceOption(options, 'paper', papers, t) ?? 'a4'
  if (!document.papers.includes(paper)) {
    const choices = document.papers.join(', ')
    throw new WrongUse(t('cli:wrong.paper', { document: document.title(t), choices }))
  }
  const from = dayOption(options, 'from', t)
  const to = dayOption(options, 'to', t)
  if (from !== undefined && to !== undefined && from > to) throw new WrongUse(t('cli:wrong.order'))
  return {
    paper,
    week: weekOption(options, 'week', t) ?? weekOf(today),
    month: monthOption(options, 'month', t) ?? monthOf(today),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  }
}

/** The activity with this title today, however its letters are written. */
function activityCalled(
  title: string | undefined,
  data: PlaceData,
  today: Day,
  t: Translate,
): Id | undefined {
  if (title === undefined) return undefined
  const plain = (text: string) => text.trim().toLocaleLowerCase('da')
  const found = data.activities.find((activity) => plain(versionOn(activity, today).title) === plain(title))
  if (!found) throw new Refusal(t('cli:refused.noActivity', { title }))
  return found.id
}

function imagesOf(attachments: readonly Attachment[]): DocumentContext['images'] {
  return Object.fromEntries(
    attachments.map(({ hash, type, bytes }) => [
      hash,
      `data:${type};base64,${Buffer.from(bytes).toString('base64')}`,
    ]),
  )
}

/** `check FILE`: what is in a copy, what in it refers to something missing, what clashes and what falls on closed days. */
import { type MissingReference, missingReferences } from '../../shared/domain/check-references.ts'
import { type Clash, findClashes } from '../../shared/domain/clash.ts'
import { addDays, type Range, today as todayHere } from '../../shared/domain/day.ts'
import { occurrencesBetween } from '../../shared/domain/occurrence.ts'
import type { PlaceData } from '../../shared/domain/place-data.ts'
import { closingName } from '../../shared/exchange/closing-name.ts'
import { languages } from '../../shared/host/contract.ts'
import type { Translate } from '../../shared/locales/translate.ts'
import { countsOf } from '../../shared/place-file/place-file-summary.ts'
import { readPlaceFileAt } from './input-file.ts'
import { choiceOption, dayOption, type OptionSpec, parseOptions } from './parse-options.ts'
import { WrongUse } from './refusal.ts'

const spec: OptionSpec = { help: { type: 'boolean' }, lang: { type: 'string' }, today: { type: 'string' } }

/** How many days ahead clashes and closed days are looked for. */
const DAYS_AHEAD = 365

/** The lines to write. Throws `WrongUse` and `Refusal`. */
export async function check(args: readonly string[], t: Translate): Promise<string[]> {
  const options = parseOptions(args, spec, 1, t)
  if (options.flags.has('help')) return [t('cli:checkHelp', { languages: languages.join(', ') })]
  choiceOption(options, 'lang', languages, t)
  const from = dayOption(options, 'today', t) ?? todayHere()
  const [path] = options.words
  if (path === undefined) throw new WrongUse(t('cli:wrong.noFile'))

  const { data, attachments } = await readPlaceFileAt(path, t)
  const counts = Object.entries(countsOf(data, attachments)) as [keyof ReturnType<typeof countsOf>, number][]
  const ahead = { from, to: addDays(from, DAYS_AHEAD) }
  return [
    ...counts.map(([kind, count]) => `${t(`cli:count.${kind}`)}\t${count}`),
    ...[
      ...missingReferences(data).map((reference) => sentenceOf(reference, t)),
      ...clashLines(data, ahead, t),
      ...closedDateLines(data, ahead, t),
      // A title may hold anything; what is one thing is one line.
    ].map((sentence) => sentence.replace(/\s+/g, ' ')),
  ]
}

function sentenceOf(reference: MissingReference, t: Translate): string {
  const facts = Object.entries(reference).flatMap(([name, value]) =>
    value === null ? [] : [[name, Array.isArray(value) ? value.join(', ') : value] as const],
  )
  return t(`cli:problem.${reference.problem}`, Object.fromEntries(facts))
}

/** Those that nobody has said are meant. */
function clashLines(data: PlaceData, ahead: Range, t: Translate): string[] {
  return findClashes(data, ahead)
    .filter(({ accepted }) => accepted === undefined)
    .map(({ subject, dates }) => {
      const [one, other] = dates[0] as Clash['dates'][number]
      return t(`cli:clash.${subject.kind}`, {
        name: subject.name,
        one: one.title,
        other: other.title,
        // A party may have begun the day before.
        date: one.date > other.date ? one.date : other.date,
        count: dates.length,
      })
    })
}

/** Those that are called off or held all the same are as somebody wants them. */
function closedDateLines(data: PlaceData, ahead: Range, t: Translate): string[] {
  return occurrencesBetween(data, ahead).flatMap(({ cancelled, closing, date, details }) =>
    cancelled || !closing
      ? []
      : [t('cli:closedDate', { title: details.title, date, why: closingName(closing, t) })],
  )
}

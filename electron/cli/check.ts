/** `check FILE`: what is in a copy, and what in it refers to something missing. */
import { type MissingReference, missingReferences } from '../../shared/domain/check-references.ts'
import { languages } from '../../shared/host/contract.ts'
import type { Translate } from '../../shared/locales/translate.ts'
import { countsOf } from '../../shared/place-file/place-file-summary.ts'
import { readPlaceFileAt } from './input-file.ts'
import { choiceOption, type OptionSpec, parseOptions } from './parse-options.ts'
import { WrongUse } from './refusal.ts'

const spec: OptionSpec = { help: { type: 'boolean' }, lang: { type: 'string' } }

/** The lines to write. Throws `WrongUse` and `Refusal`. */
export async function check(args: readonly string[], t: Translate): Promise<string[]> {
  const options = parseOptions(args, spec, 1, t)
  if (options.flags.has('help')) return [t('cli:checkHelp', { languages: languages.join(', ') })]
  choiceOption(options, 'lang', languages, t)
  const [path] = options.words
  if (path === undefined) throw new WrongUse(t('cli:wrong.noFile'))

  const { data, attachments } = await readPlaceFileAt(path, t)
  const counts = Object.entries(countsOf(data, attachments)) as [keyof ReturnType<typeof countsOf>, number][]
  return [
    ...counts.map(([kind, count]) => `${t(`cli:count.${kind}`)}\t${count}`),
    ...missingReferences(data).map((reference) => sentenceOf(reference, t)),
  ]
}

function sentenceOf(reference: MissingReference, t: Translate): string {
  const facts = Object.entries(reference).flatMap(([name, value]) =>
    value === null ? [] : [[name, Array.isArray(value) ? value.join(', ') : value] as const],
  )
  // A title may hold anything; what is one fault is one line.
  return t(`cli:problem.${reference.problem}`, Object.fromEntries(facts)).replace(/\s+/g, ' ')
}

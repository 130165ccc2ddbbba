import { parseArgs } from 'node:util'
import { isVoucherName, type VoucherName } from '../../shared/documents/document.ts'
import { type Day, isDay, isMonth, type Month, mondayOfWeek, type Week } from '../../shared/domain/day.ts'
import { yearSchema } from '../../shared/domain/grant.ts'
import { type Language, languages } from '../../shared/host/contract.ts'
import type { TextKey, Translate } from '../../shared/locales/translate.ts'
import { WrongUse } from './refusal.ts'

/** Whether an option is followed by a value. */
export type OptionSpec = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>
export interface GivenOptions {
  readonly values: Readonly<Record<string, string | undefined>>
  readonly flags: ReadonlySet<string>
  readonly words: readonly string[]
}

/** The language asked for, found before anything else is looked at, so that every sentence can be said in it. */
export function languageOf(args: readonly string[]): Language {
  const { lang } = parseArgs({ args: [...args], options: { lang: { type: 'string' } }, strict: false }).values
  return languages.find((language) => language === lang) ?? 'da'
}

/** What was given after the verb. Wrong use: options that are not in `spec`, values missing or too many, too many words. */
export function parseOptions(
  args: readonly string[],
  spec: OptionSpec,
  maxWords: number,
  t: Translate,
): GivenOptions {
  const values: Record<string, string> = {}
  const flags = new Set<string>()
  const words: string[] = []
  // Not strict, since the messages of `parseArgs` are English; its tokens say the same.
  const { tokens } = parseArgs({
    args: [...args],
    options: spec,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue
    if (token.kind === 'positional') {
      if (words.length === maxWords) throw new WrongUse(t('cli:wrong.tooMany', { given: token.value }))
      words.push(token.value)
      continue
    }
    const option = token.rawName
    const type = option === `--${token.name}` && Object.hasOwn(spec, token.name) && spec[token.name]?.type
    if (!type) throw new WrongUse(t('cli:wrong.unknownOption', { option }))
    if (type === 'boolean') {
      if (token.value !== undefined) throw new WrongUse(t('cli:wrong.takesNoValue', { option }))
      flags.add(token.name)
      continue
    }
    const swallowed = !token.inlineValue && token.value?.startsWith('--')
    if (!token.value || swallowed) throw new WrongUse(t('cli:wrong.needsValue', { option }))
    values[token.name] = token.value
  }
  return { values, flags, words }
}

/** A value as it must be, or `undefined` when it was not given. */
function checked<T extends string>(
  options: GivenOptions,
  name: string,
  isRight: (value: string) => boolean,
  wrong: (option: string) => string,
): T | undefined {
  const value = options.values[name]
  if (value !== undefined && !isRight(value)) throw new WrongUse(wrong(`--${name}`))
  return value as T | undefined
}

const saying = (t: Translate, key: TextKey) => (option: string) => t(key, { option })

export function dayOption(options: GivenOptions, name: string, t: Translate): Day | undefined {
  return checked(options, name, isDay, saying(t, 'cli:wrong.day'))
}

export function weekOption(options: GivenOptions, name: string, t: Translate): Week | undefined {
  const isWeek = (value: string) => /^(19|2[01])\d\d-/.test(value) && mondayOfWeek(value) !== undefined
  return checked(options, name, isWeek, saying(t, 'cli:wrong.week'))
}

export function monthOption(options: GivenOptions, name: string, t: Translate): Month | undefined {
  return checked(options, name, isMonth, saying(t, 'cli:wrong.month'))
}

export function yearOption(options: GivenOptions, name: string, t: Translate): number | undefined {
  const isYear = (value: string) => /^\d{4}$/.test(value) && yearSchema.safeParse(Number(value)).success
  const year = checked(options, name, isYear, saying(t, 'cli:wrong.year'))
  return year === undefined ? undefined : Number(year)
}

export function voucherOption(options: GivenOptions, name: string, t: Translate): VoucherName | undefined {
  return checked<VoucherName>(options, name, isVoucherName, saying(t, 'cli:wrong.voucher'))
}

export function choiceOption<T extends string>(
  options: GivenOptions,
  name: string,
  choices: readonly T[],
  t: Translate,
): T | undefined {
  return checked<T>(
    options,
    name,
    (value) => (choices as readonly string[]).includes(value),
    (option) => t('cli:wrong.choice', { option, choices: choices.join(', ') }),
  )
}

/** What must hold for every input, whatever stands in it: nothing throws, nothing takes long, and every refusal is a sentence. */
import { errorCodes, type Result } from '../../shared/domain/result.ts'
import danish from '../../shared/locales/da/errors.json' with { type: 'json' }
import english from '../../shared/locales/en/errors.json' with { type: 'json' }
import { errorText } from '../../shared/locales/error-text.ts'
import { createTranslate } from '../../shared/locales/translate.ts'
import { secrets } from './hostile-values.ts'

/** A law that was broken, as a sentence. */
export class Broken extends Error {}

export function broken(law: string): never {
  throw new Broken(law)
}

/** Milliseconds of this thread's own work that nothing may take longer than; a busy machine is nobody's fault. */
const LIMIT = 2000

/** Does it, and breaks a law where it throws or takes too long. */
export function within<T>(what: string, run: () => T): T {
  const begun = process.threadCpuUsage()
  let value: T
  try {
    value = run()
  } catch (error) {
    if (error instanceof Broken) throw error
    broken(`${what} threw ${error instanceof Error ? (error.stack ?? error.name) : String(error)}`)
  }
  const { user, system } = process.threadCpuUsage(begun)
  const took = Math.round((user + system) / 1000)
  if (took > LIMIT) broken(`${what} took ${took} ms`)
  return value
}

const languages = [
  { t: createTranslate('da'), sentences: danish },
  { t: createTranslate('en'), sentences: english },
]

/** A refusal says in both languages what its code says, with the facts filled in as they are, and gives nobody away. */
export function judgeRefusal({ code, details = {} }: Extract<Result<never>, { ok: false }>): void {
  if (!errorCodes.includes(code)) broken(`refused with "${code}", which is no code`)
  for (const fact of Object.values(details)) {
    const text = String(fact)
    if (text.length > 60 || /[\p{C}\p{Zl}\p{Zp}]/u.test(text))
      broken(`a fact is not fit to be shown: ${JSON.stringify(text)}`)
  }
  for (const { t, sentences } of languages) {
    const said = errorText(t, { code, details })
    const meant = sentences[code].replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
      String(details[name] ?? broken(`${code} lacks its ${name}`)),
    )
    if (said !== meant) broken(`${code} says ${JSON.stringify(said)}`)
    const told = secrets.find((secret) => said.includes(secret))
    if (told !== undefined) broken(`${code} tells of "${told}"`)
  }
}

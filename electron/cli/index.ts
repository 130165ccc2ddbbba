/** The command line. Exit 0 done, 1 refused with exactly one line on stderr, 2 wrong use; `--help` says the rest. */
import { createTranslate, type Translate } from '../../shared/locales/translate.ts'
import { check } from './check.ts'
import { languageOf } from './parse-options.ts'
import { print } from './print.ts'
import { Refusal, WrongUse } from './refusal.ts'

const verbs = { print, check }

/** What is written to stdout, line by line. */
async function run(args: readonly string[], t: Translate): Promise<string[]> {
  const [verb, ...rest] = args
  if (verb === undefined || (verb.startsWith('-') && !args.includes('--help')))
    throw new WrongUse(t('cli:wrong.noCommand'))
  if (verb.startsWith('-')) return [t('cli:help')]
  if (!isVerb(verb)) throw new WrongUse(t('cli:wrong.unknownCommand', { given: verb }))
  return verbs[verb](rest, t, complain)
}

function isVerb(text: string): text is keyof typeof verbs {
  return Object.hasOwn(verbs, text)
}

/** Whatever it says, it is one line: names of files and titles may hold more. */
function complain(sentence: string): void {
  process.stderr.write(`${sentence.replace(/\s+/g, ' ').trim()}\n`)
}

// Whoever reads our output may have read enough: `print --list | head -1`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const args = process.argv.slice(2)
const t = createTranslate(languageOf(args))
try {
  for (const line of await run(args, t)) process.stdout.write(`${line}\n`)
} catch (error) {
  const known = error instanceof Refusal || error instanceof WrongUse
  const message = error instanceof Error ? error.message : String(error)
  complain(known ? message : t('cli:refused.unexpected', { message }))
  process.exitCode = error instanceof WrongUse ? 2 : 1
}

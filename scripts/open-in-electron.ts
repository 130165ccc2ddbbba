/** The app in its desktop shell, until its window is closed. */
import { sandboxArguments } from './find-browser.mjs'
import { endingSignal, show } from './shown-window.ts'
import { say } from './words.mjs'

/** Answers with the exit code of `npm start`. */
export async function openInElectron(root: string, electron: string): Promise<number> {
  const told = endingSignal()
  const { code, lastWords } = await show(electron, [root, ...sandboxArguments()], told)
  if (code !== 0 && !told.aborted) {
    say('windowFailed')
    process.stderr.write(`${lastWords.trimEnd()}\n`)
    return 1
  }
  say('ended')
  return 0
}

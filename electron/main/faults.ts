/** Errors of the shell's own that nobody expected. Electron would show them in English, with a stack and its paths. */
import { dialog } from 'electron'
import { kindOfFault } from '../../shared/host/kind-of-fault.ts'
import { shellWords } from './words.ts'

/**
 * The kind of each is logged, and nothing more. Of the first that leaves something undone somebody is told in a
 * sentence; the app goes on, since the page keeps everything itself and may have something yet to keep.
 */
export function watchFaults(): void {
  let told = false
  process.on('uncaughtException', (error) => {
    console.error(`uncaught: ${kindOfFault(error)}`)
    if (told) return
    told = true
    const { title, text } = shellWords().fault
    dialog.showErrorBox(title, text)
  })
  process.on('unhandledRejection', (reason) => console.error(`unhandled: ${kindOfFault(reason)}`))
}

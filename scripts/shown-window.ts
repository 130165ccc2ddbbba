/** The program that shows the app: started, waited for, and asked to end. */
import { type ChildProcess, spawn } from 'node:child_process'

const patience = 5_000

export interface Ending {
  code: number
  /** How long it ran, in milliseconds. */
  lasted: number
  /** The last of what it wrote to standard error. */
  lastWords: string
}

/**
 * Runs `command` until it ends by itself, or `told` says to end it. Chromium and Electron write much that means
 * nothing to standard error, so it is kept and not shown.
 */
export async function show(command: string, words: string[], told: AbortSignal): Promise<Ending> {
  const begun = Date.now()
  const child = spawn(command, words, { stdio: ['ignore', 'ignore', 'pipe'] })
  let lastWords = ''
  child.stderr.on('data', (chunk) => {
    lastWords = (lastWords + chunk).slice(-2000)
  })
  const end = () => void endGently(child)
  told.addEventListener('abort', end)
  const code = await new Promise<number>((resolve) => {
    child.once('error', (error) => {
      lastWords = error.message
      resolve(1)
    })
    child.once('exit', (status) => resolve(status ?? 0))
  })
  told.removeEventListener('abort', end)
  return { code, lasted: Date.now() - begun, lastWords }
}

/** Both programs close their windows and write everything down when asked so; one that hangs is ended anyway. */
async function endGently(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM')
  const limit = setTimeout(() => child.kill('SIGKILL'), patience)
  child.once('exit', () => clearTimeout(limit))
}

/** Aborted when the terminal or the system asks this process to end. Nothing then ends it but itself. */
export function endingSignal(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => controller.abort())
  return controller.signal
}

/** Resolves when the signal is aborted. */
export async function waitFor(told: AbortSignal): Promise<void> {
  if (!told.aborted) await new Promise((resolve) => told.addEventListener('abort', resolve, { once: true }))
}

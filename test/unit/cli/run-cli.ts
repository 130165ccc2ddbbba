import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The file `npm run cli` starts. */
export const entry = fileURLToPath(new URL('../../../electron/cli/index.ts', import.meta.url))

export interface CliAnswer {
  exit: number
  out: string
  /** Lines on stderr, without the empty one after the last. */
  err: string[]
}

/** The real command line in a process of its own, as `npm run -s cli --` starts it. */
export function runCli(...args: string[]): Promise<CliAnswer> {
  return runCliIn({}, ...args)
}

/** The same with more in its environment. */
export function runCliIn(more: Record<string, string>, ...args: string[]): Promise<CliAnswer> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [entry, ...args],
      { encoding: 'utf8', env: { ...process.env, ...more } },
      (error, out, stderr) => {
        if (error && typeof error.code !== 'number') return reject(error)
        const exit = error ? Number(error.code) : 0
        resolve({ exit, out, err: stderr.split('\n').slice(0, -1) })
      },
    )
  })
}

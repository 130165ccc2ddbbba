/** The built app in real Electron, every process of which can be killed at once, at any moment of its life. */
import { type ChildProcess, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { hasEnded, pageOf, startByDevTools } from '../e2e/electron/fixtures/launch-shell.ts'

export class KillableApp {
  readonly #process: ChildProcess
  readonly #dataFolder: string
  readonly #kill = () => void this.#signal()
  #timer: NodeJS.Timeout | undefined
  /** By us. */
  killed = false

  private constructor(process: ChildProcess, dataFolder: string) {
    this.#process = process
    this.#dataFolder = dataFolder
  }

  static async start(executable: string, dataFolder: string, ...words: string[]): Promise<KillableApp> {
    const started = await startByDevTools(executable, {
      dataFolder,
      words: [resolve('.'), ...words],
      ownGroup: true,
    })
    const app = new KillableApp(started, dataFolder)
    // Whoever stops this process is not to find the app still running.
    process.on('exit', app.#kill)
    return app
  }

  page(): Promise<Page> {
    return pageOf(this.#process, this.#dataFolder)
  }

  /** Kills it after so many milliseconds, whatever it is doing then. */
  killIn(milliseconds: number): void {
    this.#timer ??= setTimeout(() => this.#signal(), milliseconds)
  }

  /** When it is gone; true if it was killed, false if it ended by itself. */
  async gone(): Promise<boolean> {
    if (!hasEnded(this.#process)) await once(this.#process, 'exit')
    clearTimeout(this.#timer)
    process.off('exit', this.#kill)
    return this.killed
  }

  /** No signal can be told from a pulled plug as far as the app is concerned: none of its code runs any more. */
  #signal(): void {
    const { pid } = this.#process
    if (pid === undefined || hasEnded(this.#process)) return
    this.killed = true
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'])
    else process.kill(-pid, 'SIGKILL')
  }
}

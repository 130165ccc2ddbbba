/**
 * Which host this person's place is in. Desktop app and browser each keep their own data, so `npm start` remembers
 * the one it opened and stays with it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

export type HostName = 'desktop' | 'browser'

/** The folder of this person for what `npm start` keeps: its memory, and the browser profile with the data. */
export function dataFolder(): string {
  const { env, platform } = process
  const parents: Partial<Record<NodeJS.Platform, string>> = {
    win32: env.LOCALAPPDATA ?? join(homedir(), 'AppData/Local'),
    darwin: join(homedir(), 'Library/Application Support'),
  }
  return join(parents[platform] ?? env.XDG_DATA_HOME ?? join(homedir(), '.local/share'), 'aabent-moedested')
}

/** `undefined` before the first start. */
export function rememberedHost(folder: string): HostName | undefined {
  try {
    const { host } = JSON.parse(readFileSync(memoryFile(folder), 'utf8')) as { host?: unknown }
    return host === 'desktop' || host === 'browser' ? host : undefined
  } catch {
    return undefined
  }
}

export function rememberHost(folder: string, host: HostName): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(memoryFile(folder), `${JSON.stringify({ host })}\n`)
}

function memoryFile(folder: string): string {
  return join(folder, 'start.json')
}

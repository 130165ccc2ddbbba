/** What a check of the house is: a name, and what it finds wrong. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'

export interface Check {
  name: string
  /** What is wrong, in text for the terminal; empty where nothing is. */
  run(root: string): Promise<string>
}

/** Runs a program of node_modules/.bin's packages on this Node; answers with what it printed if it fails. */
export async function complaintsOf(root: string, script: string, words: string[]): Promise<string> {
  const child = spawn(process.execPath, [join(root, 'node_modules', script), ...words], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  child.stdout.on('data', (chunk) => {
    printed += chunk
  })
  child.stderr.on('data', (chunk) => {
    printed += chunk
  })
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  return code === 0 ? '' : printed.trim() || `${script} ended with code ${code} and no word of why`
}

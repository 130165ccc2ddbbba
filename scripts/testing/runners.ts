/** The runners of `npm test`: each runs to its end and answers with what it counted. */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { allChecks } from '../checks/all-checks.ts'
import { judge, type Outcome, readPlaywrightReport, readVitestReport } from './outcome.ts'

/** A runner that has not ended by then hangs: three times what the longest takes on two cores. */
const limit = 35 * 60_000

/** `npm run check`, a test each. */
export async function runChecks(root: string): Promise<Outcome> {
  const outcome: Outcome = { passed: 0, failed: 0, skipped: 0 }
  for (const { name, run } of allChecks) {
    const complaints = await run(root)
    if (complaints) console.log(`✗ ${name}\n${complaints}\n`)
    outcome[complaints ? 'failed' : 'passed']++
  }
  return outcome
}

/** Unit tests in Node and browser tests in Chromium. */
export function runVitest(root: string, projects: string[]): Promise<Outcome> {
  const words = projects.flatMap((project) => ['--project', project])
  return withReport(async (report) => {
    const code = await run(root, [
      process.execPath,
      join(root, 'node_modules/vitest/vitest.mjs'),
      ...['run', ...words, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    ])
    return judge(read(report, readVitestReport), code)
  })
}

/** End-to-end tests of one host. `through` is what programs with windows are started through. */
export function runPlaywright(root: string, project: string, through: string[] = []): Promise<Outcome> {
  return withReport(async (report) => {
    const code = await run(
      root,
      [...through, process.execPath, playwright(root), 'test', `--project=${project}`, '--reporter=dot,json'],
      { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    )
    return judge(read(report, readPlaywrightReport), code)
  })
}

/** How many tests of one host are left out where it cannot run at all. */
export function skipPlaywright(root: string, project: string): Promise<Outcome> {
  return withReport(async (report) => {
    const words = [
      process.execPath,
      playwright(root),
      'test',
      `--project=${project}`,
      '--list',
      '--reporter=json',
    ]
    const code = await run(root, words, { PLAYWRIGHT_JSON_OUTPUT_FILE: report }, 'ignore')
    const listed = read(report, countListed)
    return judge(listed === undefined ? undefined : { passed: 0, failed: 0, skipped: listed }, code)
  })
}

interface Suite {
  specs?: unknown[]
  suites?: Suite[]
}

function countListed(text: string): number {
  const count = (suite: Suite): number =>
    (suite.specs?.length ?? 0) + (suite.suites ?? []).reduce((total, inner) => total + count(inner), 0)
  return count(JSON.parse(text) as Suite)
}

function playwright(root: string): string {
  return join(root, 'node_modules/@playwright/test/cli.js')
}

async function withReport<T>(use: (report: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'test-report-'))
  try {
    return await use(join(folder, 'report.json'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** `undefined` where the runner left no report, or a broken one. */
function read<T>(report: string, parse: (text: string) => T): T | undefined {
  if (!existsSync(report)) return undefined
  try {
    return parse(readFileSync(report, 'utf8'))
  } catch {
    return undefined
  }
}

/** Answers with the exit code. The runner and all it has started form a group that can be ended together. */
async function run(
  root: string,
  [command = '', ...words]: string[],
  env: Record<string, string> = {},
  output: 'inherit' | 'ignore' = 'inherit',
): Promise<number> {
  const ownGroup = process.platform !== 'win32'
  const child = spawn(command, words, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', output, 'inherit'],
    detached: ownGroup,
  })
  const end = () => {
    try {
      if (ownGroup && child.pid) process.kill(-child.pid, 'SIGKILL')
      else child.kill('SIGKILL')
    } catch {
      // It ended by itself a moment ago.
    }
  }
  const timer = setTimeout(() => {
    console.log(`Not done after ${limit / 60_000} minutes: ${[command, ...words].join(' ')}`)
    end()
  }, limit)
  process.once('exit', end)
  const code = await new Promise<number>((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', (status) => resolve(status ?? 1))
  })
  clearTimeout(timer)
  process.off('exit', end)
  return code
}

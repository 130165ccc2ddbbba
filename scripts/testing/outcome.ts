/** How a runner's run came out, read from the reports the runners write. */

export interface Outcome {
  passed: number
  failed: number
  skipped: number
}

/** The part of vitest's JSON report that is counted (the format is Jest's). */
interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

/** The part of Playwright's JSON report that is counted: https://playwright.dev/docs/api/class-testresult */
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: unknown[]
}

/** A file that could not even be read holds tests nobody saw: it counts as one failure. */
export function readVitestReport(text: string): Outcome {
  const report = JSON.parse(text) as VitestReport
  const unread = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unread.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** A test that passed only at the second try is no passed test. */
export function readPlaywrightReport(text: string): Outcome {
  const { stats, errors } = JSON.parse(text) as PlaywrightReport
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }
}

/**
 * What a run counts for, given its report (`undefined` where it left none) and its exit code: a runner that
 * crashed, or found nothing to run, has failed whatever its report says.
 */
export function judge(reported: Outcome | undefined, exitCode: number): Outcome {
  const outcome = reported ?? { passed: 0, failed: 0, skipped: 0 }
  const ranNothing = outcome.passed + outcome.failed + outcome.skipped === 0
  return outcome.failed === 0 && (exitCode !== 0 || ranNothing) ? { ...outcome, failed: 1 } : outcome
}

/** For a runner in which nothing may be left out. */
export function withoutSkipping({ passed, failed, skipped }: Outcome): Outcome {
  return { passed, failed: failed + skipped, skipped: 0 }
}

export function addUp(outcomes: Outcome[]): Outcome {
  const sum = (part: keyof Outcome) => outcomes.reduce((total, outcome) => total + outcome[part], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}

/** The last line of `npm test`. */
export function lastLine({ passed, failed, skipped }: Outcome): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

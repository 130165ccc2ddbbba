import { expect, test } from 'vitest'
import {
  addUp,
  judge,
  lastLine,
  readPlaywrightReport,
  readVitestReport,
  withoutSkipping,
} from '../../../../scripts/testing/outcome.ts'

const vitest = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1, testResults: [] }

test("vitest's report, with a file that could not be read as a failure", () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}] },
    { status: 'passed', assertionResults: [] },
  ]
  expect(readVitestReport(JSON.stringify({ ...vitest, testResults }))).toEqual({
    passed: 3,
    failed: 2,
    skipped: 2,
  })
})

test("Playwright's report, where a flaky test and an error outside the tests are failures", () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] }
  expect(readPlaywrightReport(JSON.stringify(report))).toEqual({ passed: 5, failed: 3, skipped: 2 })
})

test('a runner that crashed, left no report or ran nothing has failed', () => {
  expect(judge({ passed: 4, failed: 0, skipped: 0 }, 1)).toEqual({ passed: 4, failed: 1, skipped: 0 })
  expect(judge(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(judge(undefined, 134)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(judge({ passed: 4, failed: 2, skipped: 0 }, 1)).toEqual({ passed: 4, failed: 2, skipped: 0 })
  expect(judge({ passed: 4, failed: 0, skipped: 1 }, 0)).toEqual({ passed: 4, failed: 0, skipped: 1 })
})

test('the last line adds up every runner', () => {
  const total = addUp([
    { passed: 1, failed: 0, skipped: 2 },
    withoutSkipping({ passed: 10, failed: 1, skipped: 3 }),
  ])
  expect(lastLine(total)).toBe('11 passed, 4 failed, 2 skipped')
})

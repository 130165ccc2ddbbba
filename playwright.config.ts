import { defineConfig } from '@playwright/test'
import { findTestBrowser, testArguments } from './scripts/find-browser.mjs'

const executablePath = findTestBrowser()

// Workers read this file too, and must come to the folder of the run that started them.
process.env.TEST_RUN ??= String(process.pid)

/**
 * The whole app, as built by `npm run build`: `web` in Chromium (served by the fixture in test/e2e/web/fixtures),
 * `electron` in the real shell.
 */
export default defineConfig({
  testDir: 'test/e2e',
  // A folder per run: a run begins by clearing its own, and two may run at once.
  outputDir: `test-results/${process.env.TEST_RUN}`,
  preserveOutput: 'failures-only',
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  // A whole test, on a machine that may be three times slower than another day; each step has a limit of its own.
  timeout: 120_000,
  // One step on such a machine; what passes takes no longer for it.
  expect: { timeout: 20_000 },
  reporter: [['line']],
  use: {
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    viewport: { width: 1366, height: 768 },
    launchOptions: { args: testArguments(), ...(executablePath && { executablePath }) },
    // What is not there to be clicked by then never will be.
    actionTimeout: 25_000,
    // A failure tells what stood on the page. A trace of everything takes a third longer: "--trace on" where it is wanted.
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'web', testDir: 'test/e2e/web' },
    { name: 'electron', testDir: 'test/e2e/electron' },
  ],
})

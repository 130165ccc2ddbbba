import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { findTestBrowser, testArguments } from './scripts/find-browser.mjs'

const executablePath = findTestBrowser()
const launchOptions = { args: testArguments(), ...(executablePath && { executablePath }) }

/**
 * `unit`: rules and files, in Node. `browser`: storage and screens' parts in Chromium with its real IndexedDB.
 */
export default defineConfig({
  test: {
    silent: 'passed-only',
    setupFiles: ['test/setup.ts'],
    env: { TZ: process.env.TZ ?? 'Europe/Copenhagen' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/unit/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        plugins: [react()],
        // All the app's libraries are made ready before the first test: one found later would reload the page.
        optimizeDeps: { entries: ['renderer/**/*.{ts,tsx}', 'test/browser/**/*.{ts,tsx}'] },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.{ts,tsx}'],
          testTimeout: 20_000,
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({
              launchOptions,
              contextOptions: { locale: 'da-DK', timezoneId: 'Europe/Copenhagen' },
            }),
            instances: [{ browser: 'chromium' }],
            viewport: { width: 1366, height: 768 },
            screenshotFailures: false,
          },
        },
      },
    ],
  },
})

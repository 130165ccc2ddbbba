/**
 * Finds a Chromium-family browser on this machine: for the tests, and for `npm start` where Electron cannot be had.
 * Plain JavaScript, since `npm start` asks before anything is installed.
 */
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/** Keeps a browser that tests drive, or that shows only the app, from talking to anybody. */
export const quietArguments = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
]

/** Chromium refuses to run as root with its sandbox. */
export function sandboxArguments() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

/** What tests start Chromium with. */
export function testArguments() {
  return [...sandboxArguments(), ...quietArguments, '--disable-gpu']
}

/**
 * The browser the tests run in: CHROMIUM_PATH, else the one Playwright has fetched, else an installed one.
 * @returns {string | undefined} path of the executable
 */
export function findTestBrowser() {
  const told = process.env.CHROMIUM_PATH
  if (told) return existsSync(told) ? told : undefined
  return findPlaywrightChromium() ?? findBrowser()
}

/**
 * An installed Chrome, Chromium or Edge.
 * @returns {string | undefined} path of the executable
 */
export function findBrowser() {
  return candidates().find((path) => existsSync(path))
}

function candidates() {
  const { env, platform } = process
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    )
    const paths = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ]
    return paths.flatMap((path) => roots.map((root) => join(root, path)))
  }
  if (platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge']
    return names.flatMap((name) =>
      ['/Applications', join(homedir(), 'Applications')].map((folder) =>
        join(folder, `${name}.app/Contents/MacOS/${name}`),
      ),
    )
  }
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ]
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(
    Boolean,
  )
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/** Where Playwright keeps browsers: https://playwright.dev/docs/browsers#managing-browser-binaries */
function findPlaywrightChromium() {
  const { env, platform } = process
  const caches = {
    win32: join(env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
    darwin: join(homedir(), 'Library/Caches/ms-playwright'),
  }
  const home =
    env.PLAYWRIGHT_BROWSERS_PATH ??
    caches[/** @type {'win32' | 'darwin'} */ (platform)] ??
    join(homedir(), '.cache/ms-playwright')
  const inside = {
    win32: ['chrome-win64/chrome.exe', 'chrome-win/chrome.exe'],
    darwin: [
      'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    ],
  }
  const paths = inside[/** @type {'win32' | 'darwin'} */ (platform)] ?? [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
  ]
  const builds = existsSync(home) ? readdirSync(home).filter((name) => /^chromium-\d+$/.test(name)) : []
  builds.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
  return builds
    .flatMap((build) => paths.map((path) => join(home, build, path)))
    .find((path) => existsSync(path))
}

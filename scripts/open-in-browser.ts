/** The app served on this machine and shown in a window of an installed browser, until that is closed. */
import { join } from 'node:path'
import { findBrowser, quietArguments, sandboxArguments } from './find-browser.mjs'
import { addressOf, fixedPort, type PageServer, portHolder, servePage } from './serve.ts'
import { endingSignal, show, waitFor } from './shown-window.ts'
import { say } from './words.mjs'

/** A browser that is gone sooner has handed the page to one of the same profile, or could not start. */
const shortest = 3_000

/**
 * Answers with the exit code of `npm start`.
 * @param profiles folder for the browser profile, which holds the data; it lasts
 * @param display whether there is a screen to show a window on
 */
export async function openInBrowser(root: string, profiles: string, display: boolean): Promise<number> {
  const page = join(root, 'out/renderer')
  const told = endingSignal()
  const browser = display ? findBrowser() : undefined
  const server = await serve(page)
  if (!server) return openSecondWindow(page, profiles, browser, told)

  const address = server.url
  if (browser) {
    say('serving', { address })
    const { lasted } = await showPage(browser, address, profiles, told)
    if (lasted < shortest) await waitFor(told)
  } else {
    say(display ? 'noBrowser' : 'noDisplay', { address })
    await waitFor(told)
  }
  await server.close()
  say('ended')
  return 0
}

async function serve(page: string): Promise<PageServer | undefined> {
  try {
    return await servePage(page, fixedPort)
  } catch (error) {
    // EACCES: Windows keeps some ports for itself.
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE' || code === 'EACCES') return undefined
    throw error
  }
}

/** The port is taken: by this very app, whose page gets another window, or by somebody else, who is named. */
async function openSecondWindow(
  page: string,
  profiles: string,
  browser: string | undefined,
  told: AbortSignal,
): Promise<number> {
  const address = addressOf(fixedPort)
  const holder = await portHolder(page, fixedPort)
  if (holder !== 'this-app') {
    say(holder === 'another-copy' ? 'anotherCopy' : 'portTaken', { address })
    return 1
  }
  say('alreadyRunning', { address })
  if (browser) await showPage(browser, address, profiles, told)
  return 0
}

function showPage(browser: string, address: string, profiles: string, told: AbortSignal) {
  const words = [
    `--app=${address}`,
    `--user-data-dir=${join(profiles, 'browser')}`,
    '--disable-features=Translate',
  ]
  return show(browser, [...words, ...quietArguments, ...sandboxArguments()], told)
}

/**
 * The app's own scheme: `app://moedested/` is the built page, read from the folder it was built into.
 *
 * A scheme of our own gives the page a real origin (IndexedDB, workers, module scripts) without `file://` and
 * its privileges, and lets every answer carry the page policy.
 */
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { protocol, type Session } from 'electron'
import { indexFile, pageFile, pageHeaders } from '../../shared/host/page-files.ts'
import { noncePlaceholder } from '../../shared/host/page-policy.ts'

const scheme = 'app'
/** The page's origin. IndexedDB belongs to it: this name must never change. */
export const pageOrigin = `${scheme}://moedested`
/** Where a PDF stands while it is printed; an origin without data of its own. */
export const printOrigin = `${scheme}://print`

/** Answers one address of an origin, or `undefined` where there is nothing. */
export type Serve = (pathname: string) => Promise<Response | undefined> | Response | undefined

/** Must run before the app is ready; afterwards Chromium no longer learns new schemes. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Answers the scheme in this session, by origin. Everything else there is not found. */
export function serveScheme(session: Session, origins: Readonly<Record<string, Serve>>): void {
  session.protocol.handle(scheme, async (request) => {
    const { protocol: name, host, pathname } = new URL(request.url)
    const serve = origins[`${name}//${host}`]
    const answer = request.method === 'GET' ? await serve?.(pathname) : undefined
    return answer ?? new Response(null, { status: 404 })
  })
}

/** Serves the built page from `folder`. */
export function pageFrom(folder: string): Serve {
  return async (pathname) => {
    const file = pageFile(pathname)
    if (file === undefined) return undefined
    const stored = await readFile(join(folder, file)).catch(() => undefined)
    if (!stored) return undefined
    const nonce = randomBytes(16).toString('base64')
    const body =
      file === indexFile
        ? stored.toString('utf8').replaceAll(noncePlaceholder, nonce)
        : new Uint8Array(stored)
    return new Response(body, { headers: pageHeaders(file, nonce) })
  }
}

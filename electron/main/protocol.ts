/**
 * The app's own scheme: `app://moedested/` is the built page, read from the folder it was built into.
 *
 * A scheme of our own gives the page a real origin (IndexedDB, workers, module scripts) without `file://` and
 * its privileges, and lets every answer carry the page policy.
 */
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { protocol, type Session } from 'electron'
import { contentSecurityPolicy, noncePlaceholder } from '../../shared/host/page-policy.ts'

const scheme = 'app'
export const origin = `${scheme}://moedested`

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.moedested': 'application/octet-stream',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** Must run before the app is ready; afterwards Chromium no longer learns new schemes. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Serves `folder` under the app's origin in this session. */
export function servePage(session: Session, folder: string): void {
  session.protocol.handle(scheme, (request) => answer(request, folder))
}

async function answer(request: Request, folder: string): Promise<Response> {
  const url = new URL(request.url)
  if (`${url.protocol}//${url.host}` !== origin || request.method !== 'GET') return nothing(404)
  const file = fileOf(url.pathname, folder)
  if (!file) return nothing(404)
  try {
    const bytes = await readFile(file)
    return extname(file) === '.html' ? page(bytes.toString('utf8')) : asset(bytes, file)
  } catch {
    return nothing(404)
  }
}

/** The file behind an address; a path without an ending is a screen of the app. `undefined` outside the folder. */
export function fileOf(pathname: string, folder: string): string | undefined {
  let path: string
  try {
    path = decodeURIComponent(pathname)
  } catch {
    return undefined
  }
  if (path.includes('\0') || path.includes('\\')) return undefined
  if (extname(path) === '') return join(folder, 'index.html')
  const file = normalize(join(folder, path))
  return file.startsWith(normalize(folder) + sep) && extname(file) in types ? file : undefined
}

function page(html: string): Response {
  const nonce = randomBytes(16).toString('base64')
  return new Response(html.replaceAll(noncePlaceholder, nonce), {
    headers: {
      ...common('.html'),
      'Content-Security-Policy': contentSecurityPolicy(nonce),
      'Cache-Control': 'no-store',
    },
  })
}

function asset(bytes: Buffer, file: string): Response {
  // Workers take their policy from their own answer, not from the page.
  const policy = contentSecurityPolicy(randomBytes(16).toString('base64'))
  return new Response(new Uint8Array(bytes), {
    headers: { ...common(extname(file)), 'Content-Security-Policy': policy },
  })
}

function common(ending: string): Record<string, string> {
  return {
    'Content-Type': types[ending] ?? 'application/octet-stream',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  }
}

function nothing(status: number): Response {
  return new Response(null, { status, headers: { 'X-Content-Type-Options': 'nosniff' } })
}

/**
 * How every host answers for the built page: which file stands behind an address, and under which headers.
 * The shell answers under app://, `npm start` on 127.0.0.1; the page must not notice the difference.
 */
import { contentSecurityPolicy } from './page-policy.ts'

/** By ending. A file with another ending is not part of the page and is not served. */
const contentTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  moedested: 'application/octet-stream',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
  ttf: 'font/ttf',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  woff2: 'font/woff2',
}

/** The page itself, in which the host replaces the nonce. */
export const indexFile = 'index.html'

/**
 * The file behind an address, relative to the built page's folder and with `/` between its parts.
 * A path without an ending is a screen of the app. `undefined` for whatever could lead out of the folder.
 */
export function pageFile(pathname: string): string | undefined {
  let path: string
  try {
    path = decodeURIComponent(pathname)
  } catch {
    return undefined
  }
  if (path.includes('\0') || path.includes('\\')) return undefined
  const parts = path.split('/').filter((part) => part !== '')
  if (parts.some((part) => part.startsWith('.') || part.includes(':'))) return undefined
  const ending = endingOf(parts.at(-1) ?? '')
  if (ending === undefined) return indexFile
  return Object.hasOwn(contentTypes, ending) ? parts.join('/') : undefined
}

/**
 * The headers of one answer. Scripts carry the policy as well as the page, since a worker takes its policy from
 * its own answer. What stands in `assets/` has its hash in its name and never changes.
 */
export function pageHeaders(file: string, nonce: string): Record<string, string> {
  return {
    'Content-Type': contentTypes[endingOf(file) ?? ''] ?? 'application/octet-stream',
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'Cache-Control':
      file === indexFile
        ? 'no-store'
        : file.startsWith('assets/')
          ? 'public, max-age=31536000, immutable'
          : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  }
}

function endingOf(name: string): string | undefined {
  return /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase()
}

/**
 * What the page may do, as the header every host serves it with.
 *
 * Each load gets a fresh nonce, which stands in the header and in the page's `<meta name="csp-nonce">`; only
 * styles written by the app itself know it.
 */

/** The word in index.html that the host replaces with the nonce of this load. */
export const noncePlaceholder = '__CSP_NONCE__'

/** Value of the Content-Security-Policy header (https://www.w3.org/TR/CSP3/). */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    // The browser host prints a PDF out of a frame; such a frame has this very policy.
    'frame-src blob:',
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type PageServer, portHolder, servePage } from '../../../scripts/serve.ts'

let home: string
let page: string
let server: PageServer
let port: number

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'served-page-'))
  page = join(home, 'page')
  mkdirSync(join(page, 'assets'), { recursive: true })
  writeFileSync(join(page, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__">')
  writeFileSync(join(page, 'assets/app-1a2b.js'), 'export {}')
  writeFileSync(join(page, '.built-from.txt'), 'hidden')
  writeFileSync(join(home, 'secret.txt'), 'secret')
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

beforeEach(async () => {
  server = await servePage(page, 0)
  port = Number(new URL(server.url).port)
})
afterEach(() => server.close())

/** Sends the path as it is written; fetch would tidy it first. */
function get(path: string, { host = `127.0.0.1:${port}`, method = 'GET' } = {}) {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>(
    (resolve, reject) => {
      const outgoing = request(
        { hostname: '127.0.0.1', port, path, method, headers: { host } },
        (response) => {
          let body = ''
          response.setEncoding('utf8').on('data', (chunk) => {
            body += chunk
          })
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
          )
        },
      )
      outgoing.on('error', reject).end()
    },
  )
}

test('the page has a fresh nonce at every load, the same in header and text', async () => {
  const loads = [await get('/'), await get('/')]
  const nonces = loads.map(({ body }) => /content="([^"]{16,})"/.exec(body)?.[1])
  expect(new Set(nonces).size).toBe(2)
  loads.forEach(({ headers }, load) => {
    expect(headers['content-security-policy']).toContain(`'nonce-${nonces[load]}'`)
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['cache-control']).toBe('no-store')
  })
})

test('a screen of the app is the page; a hashed file never changes', async () => {
  expect((await get('/activities')).body).toContain('csp-nonce')
  const asset = await get('/assets/app-1a2b.js')
  expect(asset).toMatchObject({ status: 200, body: 'export {}' })
  expect(asset.headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  })
})

test('HEAD answers without a body, and only reading is let in', async () => {
  expect(await get('/assets/app-1a2b.js', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' })
  expect((await get('/', { method: 'POST' })).status).toBe(405)
})

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/assets\\..\\..\\secret.txt',
  '//etc/hosts.txt',
  '/.built-from.txt',
  '/index.html%00.txt',
  '/%',
  '/missing.js',
  '/a.constructor',
])('nothing comes of %s', async (path) => {
  expect(await get(path)).toMatchObject({ status: 404, body: '' })
})

test('a folder is not listed', async () => {
  expect((await get('/assets/')).body).not.toContain('app-1a2b')
})

test('other names for this machine are refused, and localhost is sent to the one address the data belongs to', async () => {
  expect((await get('/', { host: `evil.example:${port}` })).status).toBe(421)
  expect(await get('/', { host: `localhost:${port}` })).toMatchObject({
    status: 307,
    headers: { location: server.url },
  })
})

test('who holds the port is told apart', async () => {
  expect(await portHolder(page, port)).toBe('this-app')
  expect(await portHolder(home, port)).toBe('another-copy')
  await server.close()
  expect(await portHolder(page, port)).toBe('nobody')

  const stranger = createServer((_, response) => response.end('hello'))
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve))
  expect(await portHolder(page, (stranger.address() as AddressInfo).port)).toBe('something-else')
  stranger.close()
})

test('a taken port is refused with its code', async () => {
  await expect(servePage(page, port)).rejects.toMatchObject({ code: 'EADDRINUSE' })
})

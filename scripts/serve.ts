/**
 * Serves the built page on 127.0.0.1, with the headers the desktop shell serves it with. For this machine only:
 * other names for it are refused, so that no web page can reach it by pointing its own name here.
 */
import { createHash, randomBytes } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { indexFile, pageFile, pageHeaders } from '../shared/host/page-files.ts'
import { noncePlaceholder } from '../shared/host/page-policy.ts'

const hostname = '127.0.0.1'

/** Browsers keep data by address, port included: this number must never change. */
export const fixedPort = 18530

/** By this header a second `npm start` knows the first one's server; its value tells which folder it serves. */
const mark = 'x-aabent-moedested'

export interface PageServer {
  /** With a closing slash: `http://127.0.0.1:18530/`. */
  url: string
  close(): Promise<void>
}

/**
 * Serves `folder` (the built page) until closed. Port 0 takes any free port.
 * Rejects with the code EADDRINUSE where the port is taken.
 */
export async function servePage(folder: string, port: number): Promise<PageServer> {
  const root = await realpath(folder)
  const server = createServer((incoming, outgoing) => void answer(root, incoming, outgoing))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, hostname, resolve)
  })
  return {
    url: addressOf((server.address() as AddressInfo).port),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

export type PortHolder = 'nobody' | 'this-app' | 'another-copy' | 'something-else'

/** Who answers on the port: a running `npm start` of this folder, one of another folder, another program, or nobody. */
export async function portHolder(folder: string, port: number): Promise<PortHolder> {
  const ours = markOf(await realpath(folder))
  return new Promise((resolve) => {
    const probe = request(
      { hostname, port, method: 'HEAD', path: '/', timeout: 3000, agent: false },
      (response) => {
        response.resume()
        const theirs = response.headers[mark]
        resolve(theirs === ours ? 'this-app' : theirs ? 'another-copy' : 'something-else')
      },
    )
    probe.on('timeout', () => probe.destroy(new Error('no answer')))
    probe.on('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'ECONNREFUSED' ? 'nobody' : 'something-else'),
    )
    probe.end()
  })
}

export function addressOf(port: number): string {
  return `http://${hostname}:${port}/`
}

async function answer(root: string, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const port = incoming.socket.localPort ?? 0
  const sign = { [mark]: markOf(root) }
  const refuse = (status: number, headers: Record<string, string> = {}) =>
    outgoing.writeHead(status, { ...sign, 'Content-Length': 0, ...headers }).end()

  // "localhost" would be an origin of its own, with its own, empty data.
  if (incoming.headers.host === `localhost:${port}`) return void refuse(307, { Location: addressOf(port) })
  if (incoming.headers.host !== `${hostname}:${port}`) return void refuse(421)
  if (incoming.method !== 'GET' && incoming.method !== 'HEAD') return void refuse(405, { Allow: 'GET, HEAD' })

  const file = pageFile((incoming.url ?? '/').split(/[?#]/, 1)[0] ?? '/')
  if (file === undefined) return void refuse(404)
  try {
    const nonce = randomBytes(16).toString('base64')
    const stored = await readFile(join(root, file))
    const body =
      file === indexFile ? Buffer.from(stored.toString('utf8').replaceAll(noncePlaceholder, nonce)) : stored
    outgoing.writeHead(200, { ...sign, ...pageHeaders(file, nonce), 'Content-Length': body.length })
    outgoing.end(incoming.method === 'HEAD' ? undefined : body)
  } catch {
    refuse(404)
  }
}

function markOf(root: string): string {
  return createHash('sha256').update(root).digest('hex').slice(0, 16)
}

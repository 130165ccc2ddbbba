import type { Notices } from '../data/query-client.ts'

/**
 * Where changes are told of. The query client lives as long as the page and is made before anything that can speak;
 * whoever tells hangs itself up here.
 */
export class NoticeBoard implements Notices {
  #teller: Notices | undefined

  /** @returns what takes the teller down again */
  tell(teller: Notices): () => void {
    this.#teller = teller
    return () => {
      if (this.#teller === teller) this.#teller = undefined
    }
  }

  onCommitted: Notices['onCommitted'] = (entry, quiet) => this.#teller?.onCommitted(entry, quiet)
  onRefused: Notices['onRefused'] = (code, details) => this.#teller?.onRefused(code, details)
  onFailed: Notices['onFailed'] = (error) => this.#teller?.onFailed(error)
}

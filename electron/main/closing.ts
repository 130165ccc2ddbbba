/**
 * The page's last word. Before the window closes, however it is closed, the page is told and may finish what it was
 * doing; the window waits for its answer, but not for long, and not for a page that is gone or never asked to be told.
 */
import type { BrowserWindow } from 'electron'

/** Milliseconds a page may take. */
const PATIENCE = 5000

export interface Closing {
  /** Whether the page wants to be told. */
  pageListens(listens: boolean): void
  /** The page has done what it had to. */
  pageReady(): void
  /** The page is gone, or being loaded anew. */
  pageGone(): void
}

/**
 * @param tell tells the page that it has the last word
 * @param settled when what the page asked for goes on behind it, the window waits for that as well
 */
export function createClosing(
  tell: (window: BrowserWindow) => void,
  settled: () => Promise<void>,
): Closing & { watch(window: BrowserWindow): void } {
  let listens = false
  let go: (() => void) | undefined

  return {
    watch(window) {
      let mayClose = false
      window.on('close', (event) => {
        if (mayClose || !listens) return
        event.preventDefault()
        // Asked to close once more while the page is at it.
        if (go) return
        const timer = setTimeout(() => go?.(), PATIENCE)
        go = () => {
          go = undefined
          clearTimeout(timer)
          mayClose = true
          if (!window.isDestroyed()) window.close()
        }
        tell(window)
      })
      // Windows is shutting down. It does not wait for long, so the page is told and nothing held up.
      window.on('query-session-end', () => {
        if (listens) tell(window)
      })
    },
    pageListens(next) {
      listens = next
    },
    pageReady() {
      void settled().finally(() => go?.())
    },
    pageGone() {
      listens = false
      go?.()
    },
  }
}

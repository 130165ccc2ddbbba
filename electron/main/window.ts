/** The one window: where it stood last time, shown when it has something to show. */
import { join } from 'node:path'
import { app, BrowserWindow, dialog, screen } from 'electron'
import { pageOrigin } from './protocol.ts'
import { readWindowPlace, rememberWindowPlace, smallest } from './services/window-place.ts'
import { shellWords } from './words.ts'

/** The off-white of the page, so that nothing flashes before it is there. */
const paper = '#faf7f0'
/** A page that dies again within this many milliseconds will not be helped by a third try. */
const soon = 10_000

export function openWindow(): BrowserWindow {
  const file = join(app.getPath('userData'), 'window.json')
  const areas = screen.getAllDisplays().map((display) => display.workArea)
  const place = readWindowPlace(file, areas)
  const window = new BrowserWindow({
    ...place.bounds,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    backgroundColor: paper,
    title: app.name,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      // Its dictionaries would be fetched from the net.
      spellcheck: false,
    },
  })
  if (place.maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () =>
    rememberWindowPlace(file, { bounds: window.getNormalBounds(), maximized: window.isMaximized() }),
  )
  reviveAfterCrash(window)
  void window.loadURL(`${pageOrigin}/`)
  return window
}

/** The window in front of everything, as somebody who started the app a second time expects. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** A page that died is loaded again: everything is saved as it is made. */
function reviveAfterCrash(window: BrowserWindow): void {
  let last = 0
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    const now = Date.now()
    if (now - last > soon) {
      last = now
      window.webContents.reload()
      return
    }
    const { title, text } = shellWords().crash
    dialog.showErrorBox(title, text)
    app.exit(1)
  })
}

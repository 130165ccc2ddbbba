/** The one window: where it stood last time, shown when it has something to show. */
import { join } from 'node:path'
import { app, BrowserWindow, screen } from 'electron'
import { origin } from './protocol.ts'
import { readWindowPlace, rememberWindowPlace, smallest } from './services/window-place.ts'

/** The off-white of the page, so that nothing flashes before it is there. */
const paper = '#faf7f0'

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
  // A page that died comes back with what was saved, and everything is saved as it is made.
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload()
  })
  void window.loadURL(`${origin}/`)
  return window
}

/** The desktop shell. This file only wires. */
import { join } from 'node:path'
import { app, type BrowserWindow, session } from 'electron'
import { ok } from '../../shared/domain/result.ts'
import { createClosing } from './closing.ts'
import { watchFaults } from './faults.ts'
import { createFileOpening, placeFileIn } from './file-opening.ts'
import { hardenPages, hardenSession } from './hardening.ts'
import { appHandlers } from './ipc/app.ts'
import { fileHandlers } from './ipc/files.ts'
import { openGate, tellPage } from './ipc/gate.ts'
import { printHandlers } from './ipc/printing.ts'
import { snapshotHandlers, snapshotsSettled } from './ipc/snapshots.ts'
import { offerContextMenu, setMenu } from './menu.ts'
import { pageFrom, pageOrigin, printOrigin, registerScheme, serveScheme } from './protocol.ts'
import { putMarkedDataAside } from './services/data-aside.ts'
import { servePrint } from './services/printing.ts'
import { bringForward, openWindow } from './window.ts'

let window: BrowserWindow | undefined
const fileOpening = createFileOpening((file) => {
  if (window) tellPage(window, 'fileOpened', file)
})

const closing = createClosing((open) => tellPage(open, 'closing', undefined), snapshotsSettled)

watchFaults()

if (app.requestSingleInstanceLock()) start()
else app.quit()

function start(): void {
  // Windows groups the window with its shortcut by this; it is the appId of electron-builder.yml.
  app.setAppUserModelId('dk.aabent-moedested.app')
  // Chromium puts the app's name into this, and a header with an Å in it makes every request of our scheme fail.
  app.userAgentFallback = `Mozilla/5.0 (KHTML, like Gecko) Chrome/${process.versions.chrome}`
  // Chromium's own words, in date fields and such.
  app.commandLine.appendSwitch('lang', 'da')
  moveDocumentsInTests()
  putMarkedDataAside(app.getPath('userData'))
  registerScheme()
  hardenPages()
  app.on('session-created', hardenSession)

  app.on('second-instance', (_, words, folder) => {
    if (window) bringForward(window)
    fileOpening.open(placeFileIn(words, folder))
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    fileOpening.open(path)
  })
  app.on('window-all-closed', () => app.quit())

  openGate(
    {
      ...appHandlers,
      ...fileHandlers,
      ...printHandlers,
      ...snapshotHandlers,
      listening: () => {
        fileOpening.pageListens()
        return ok(undefined)
      },
      listeningForClosing: (listens) => ok(closing.pageListens(listens)),
      readyToClose: () => ok(closing.pageReady()),
    },
    () => window,
  )
  fileOpening.open(placeFileIn(process.argv.slice(1), process.cwd()))
  void app.whenReady().then(open)
}

/** A test has documents of its own. The packaged app knows no such word. */
function moveDocumentsInTests(): void {
  const folder = app.isPackaged ? '' : app.commandLine.getSwitchValue('documents')
  if (folder !== '') app.setPath('documents', folder)
}

function open(): void {
  hardenSession(session.defaultSession)
  serveScheme(session.defaultSession, {
    [pageOrigin]: pageFrom(join(import.meta.dirname, '../renderer')),
    [printOrigin]: servePrint,
  })
  window = openWindow()
  setMenu(window)
  offerContextMenu(window)
  closing.watch(window)
  const pageGone = () => {
    fileOpening.pageGone()
    closing.pageGone()
  }
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) pageGone()
  })
  window.webContents.on('render-process-gone', pageGone)
  window.on('closed', () => {
    window = undefined
  })
}

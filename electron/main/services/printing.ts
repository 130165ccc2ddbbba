/**
 * Prints a PDF through the system's own dialog.
 *
 * The PDF is opened in Chromium's viewer in a window nobody sees, and that window is printed: text stays text, and
 * Chromium prints the PDF itself, not a picture of the viewer. The viewer lives in the default session only. The
 * bytes never touch the disk: they are served from memory under an address of our own for as long as the window lives.
 *
 * What Electron tells about the outcome differs: 33 never says, newer ones do. So the window lives until Electron
 * says, the next print, or the end; and the caller is answered at the latest when the person is back at the app.
 */
import { randomUUID } from 'node:crypto'
import type { EventEmitter } from 'node:events'
import { BrowserWindow } from 'electron'
import { ok, type Result, refused } from '../../../shared/domain/result.ts'
import { wellFormed } from '../../../shared/domain/text.ts'
import type { PdfToPrint } from '../../../shared/host/contract.ts'
import { printOrigin, type Serve } from '../protocol.ts'

/** Electron's word for a dialog closed without printing, among the reasons of a failed print. */
const canceled = /cancel/i
/** Longest wait for the viewer to say it is ready; it needs half a second. */
const patience = 8000

let current: { pathname: string; bytes: Uint8Array; window: BrowserWindow } | undefined

/** Serves the PDF being printed, and nothing else. */
export const servePrint: Serve = (pathname) =>
  pathname === current?.pathname
    ? new Response(new Uint8Array(current.bytes), {
        headers: { 'Content-Type': 'application/pdf', 'X-Content-Type-Options': 'nosniff' },
      })
    : undefined

/** Answers when the dialog is closed. Refusal: `print-failed`, such as when there is no printer. */
export async function printPdf({ title, bytes }: PdfToPrint, parent: BrowserWindow): Promise<Result<void>> {
  current?.window.destroy()
  const window = new BrowserWindow({
    parent,
    show: false,
    width: 900,
    height: 1200,
    webPreferences: { sandbox: true, contextIsolation: true, plugins: true, backgroundThrottling: false },
  })
  // The last part of the address is what the printer's queue shows.
  const pathname = `/${randomUUID()}/${encodeURIComponent(wellFormed(title))}.pdf`
  current = { pathname, bytes, window }
  window.once('closed', () => {
    if (current?.window === window) current = undefined
  })
  try {
    const ready = viewerReady(window)
    await window.loadURL(`${printOrigin}${pathname}`)
    await ready
    return await throughDialog(window, parent)
  } catch {
    window.destroy()
    return refused('print-failed')
  }
}

/** The viewer draws after the page has loaded, and printed before that the paper is blank. */
function viewerReady(window: BrowserWindow): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience)
    // Not among Electron's documented events, though it is what its own tests wait for.
    const viewer: EventEmitter = window.webContents
    viewer.once('-pdf-ready-to-print', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

function throughDialog(window: BrowserWindow, parent: BrowserWindow): Promise<Result<void>> {
  return new Promise((resolve) => {
    const back = () => resolve(ok(undefined))
    parent.once('focus', back)
    // No options: with any, Electron lays the pages out on A4 of its own accord and asks for a default printer first.
    window.webContents.print({}, (printed, reason) => {
      parent.off('focus', back)
      if (!window.isDestroyed()) window.destroy()
      resolve(printed || reason === '' || canceled.test(reason) ? ok(undefined) : refused('print-failed'))
    })
  })
}

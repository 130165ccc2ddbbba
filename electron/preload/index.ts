/**
 * The bridge: the page sees `window.shell`, and through it only the calls and events named in the contract.
 */
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import { callNames, eventNames } from '../../shared/host/channels.ts'
import type { ShellBridge } from '../../shared/host/contract.ts'

/** The shell is written without the types of a page. */
declare const indexedDB: { databases(): Promise<unknown> }

const bridge: ShellBridge = {
  call(channel, input) {
    if (!callNames.includes(channel)) return Promise.resolve({ ok: false, code: 'request-refused' })
    return ipcRenderer.invoke(channel, input)
  },
  subscribe(event, listener) {
    if (!eventNames.includes(event)) return () => {}
    // The event itself stays here: it would hand the page `ipcRenderer`.
    const hear = (_: IpcRendererEvent, payload: Parameters<typeof listener>[0]) => listener(payload)
    ipcRenderer.on(event, hear)
    return () => ipcRenderer.off(event, hear)
  },
}

contextBridge.exposeInMainWorld('shell', bridge)

// Chromium looks for the databases' files at the first question; the page, which asks next, is still reading its scripts.
// What is wrong with them is told to the page.
indexedDB.databases().catch(() => {})

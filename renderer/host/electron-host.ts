/** The host made of the desktop shell's bridge. */
import { ok } from '../../shared/domain/result.ts'
import type { Host, ShellBridge } from '../../shared/host/contract.ts'

declare global {
  interface Window {
    /** There only in the desktop shell (electron/preload). */
    shell?: ShellBridge
  }
}

export function createElectronHost(shell: ShellBridge): Host {
  return {
    appInfo: () => shell.call('appInfo', undefined),
    saveFile: (file) => shell.call('saveFile', file),
    saveFiles: (files) => shell.call('saveFiles', files),
    openFile: (kind) => shell.call('openFile', kind),
    async openFiles(kind) {
      const files = await shell.call('chooseFiles', kind)
      if (!files.ok) return files
      return ok(files.value.map(({ id, name }) => ({ name, read: () => shell.call('readChosenFile', id) })))
    },
    printers: { print: (pdf) => shell.call('print', pdf) },
    menu: {
      setLanguage: (language) => shell.call('setLanguage', language),
      onCommand: (run) => shell.subscribe('menuCommand', run),
    },
    fileOpening: {
      onOpen(open) {
        const stop = shell.subscribe('fileOpened', (file) => open(file as Parameters<typeof open>[0]))
        // Only now: what was opened before is handed over by this call.
        void shell.call('listening', undefined)
        return stop
      },
    },
    snapshots: {
      find: () => shell.call('findSnapshots', undefined),
      write: (snapshot) => shell.call('writeSnapshot', snapshot),
      keepAttachment: (attachment) => shell.call('keepAttachment', attachment),
      read: (id) => shell.call('readSnapshot', id),
      chooseSecond: () => shell.call('chooseSecondFolder', undefined),
      forgetSecond: () => shell.call('forgetSecondFolder', undefined),
      show: (placeId) => shell.call('showSnapshots', placeId),
      onClosing(flush) {
        const ready = () => shell.call('readyToClose', undefined)
        // Also where the flush failed: the window must close.
        const stop = shell.subscribe('closing', () => void flush().then(ready, ready))
        void shell.call('listeningForClosing', true)
        return () => {
          stop()
          void shell.call('listeningForClosing', false)
        }
      },
    },
    data: {
      setAside: () => shell.call('setDataAside', undefined),
      room: () => shell.call('roomOnDisk', undefined),
    },
  }
}

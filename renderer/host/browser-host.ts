/** The host made of what a browser offers, for the page served on 127.0.0.1. */
import { version } from '../../package.json'
import { ok, type Result, refused } from '../../shared/domain/result.ts'
import type {
  ChosenFile,
  FileKind,
  FileToSave,
  Host,
  OpenedFile,
  OpenedKind,
  SavedFile,
} from '../../shared/host/contract.ts'
import { fileEndings } from '../../shared/host/file-kinds.ts'
import { chosenFile, chosenFiles } from './chosen-files.ts'
import { leaveDatabase } from './database-name.ts'
import { download, writeRefusal } from './download.ts'
import { printInFrame } from './print-in-frame.ts'
import { saveFiles } from './save-files.ts'

export function createBrowserHost(): Host {
  return {
    appInfo: async () => ok({ version, runtime: browserName(navigator.userAgent) }),
    saveFile: async (file) => (window.showSaveFilePicker ? saveWhereAsked(file) : downloadFile(file)),
    saveFiles,
    openFile,
    openFiles,
    data: {
      async setAside() {
        await leaveDatabase()
        location.reload()
        return ok(undefined)
      },
    },
    ...(navigator.pdfViewerEnabled && { printers: { print: printInFrame } }),
  }
}

const mediaTypes = {
  'place-file': 'application/octet-stream',
  picture: 'image/*',
  pdf: 'application/pdf',
  receipt: 'image/*',
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  calendar: 'text/calendar',
} satisfies Record<FileKind, string>

/** Part of the File System Access API (https://wicg.github.io/file-system-access/), which TypeScript does not know. */
declare global {
  interface Window {
    showSaveFilePicker?: (options: {
      suggestedName: string
      types: { accept: Record<string, string[]> }[]
    }) => Promise<FileSystemFileHandle>
  }
}

async function saveWhereAsked(file: FileToSave): Promise<Result<SavedFile>> {
  const accept = { [mediaTypes[file.kind]]: fileEndings[file.kind].map((ending) => `.${ending}`) }
  try {
    const handle = await window.showSaveFilePicker?.({
      suggestedName: file.suggestedName,
      types: [{ accept }],
    })
    if (!handle) return downloadFile(file)
    // The browser writes to a file of its own, and puts it in place when it is closed.
    const writable = await handle.createWritable()
    await writable.write(new Uint8Array(file.bytes))
    await writable.close()
    return ok({ name: handle.name })
  } catch (error) {
    switch (error instanceof DOMException ? error.name : '') {
      case 'AbortError':
        return ok({})
      // The click is too long ago for the browser to open a dialog.
      case 'SecurityError':
        return downloadFile(file)
      default:
        return refused(writeRefusal(error))
    }
  }
}

function downloadFile({ kind, suggestedName, bytes }: FileToSave): Result<SavedFile> {
  download(suggestedName, bytes, mediaTypes[kind])
  return ok({ name: suggestedName })
}

async function openFile(kind: OpenedKind): Promise<Result<OpenedFile | undefined>> {
  const [file] = await chooseInBrowser(kind, false)
  return file ? chosenFile(file, kind).read() : ok(undefined)
}

async function openFiles(kind: OpenedKind): Promise<Result<readonly ChosenFile[]>> {
  return chosenFiles(await chooseInBrowser(kind, true), kind)
}

function chooseInBrowser(kind: OpenedKind, several: boolean): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = several
    input.accept = fileEndings[kind].map((ending) => `.${ending}`).join()
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}

/** "Chromium 130" out of a browser's long name for itself. */
function browserName(userAgent: string): string {
  const named = /(?:Edg|Firefox|Chrome|Version)\/(\d+)/.exec(userAgent)
  if (!named) return 'browser'
  const names: Record<string, string> = { Edg: 'Edge', Chrome: 'Chromium', Version: 'Safari' }
  const [word = ''] = named[0].split('/')
  return `${names[word] ?? word} ${named[1]}`
}

/** Several files in one folder, where the browser lets a page write to one; where it does not, in one zip file. */
import { ok, type Result, refused } from '../../shared/domain/result.ts'
import type { FilesToSave, SavedFiles } from '../../shared/host/contract.ts'
import { freeFileName, safeFileName } from '../../shared/host/file-names.ts'
import { download, writeRefusal } from './download.ts'

/** Part of the File System Access API (https://wicg.github.io/file-system-access/), which TypeScript does not know. */
declare global {
  interface Window {
    showDirectoryPicker?: (options: {
      id: string
      mode: 'readwrite'
      startIn: 'documents'
    }) => Promise<FileSystemDirectoryHandle>
  }
}

/** Refusals: `disk-full`, `file-not-written`; the files before the one that was refused stay. */
export async function saveFiles(files: FilesToSave): Promise<Result<SavedFiles>> {
  if (!window.showDirectoryPicker) return downloadZip(files)
  try {
    // By the id the browser remembers the place of last time.
    const parent = await window.showDirectoryPicker({
      id: 'saved-files',
      mode: 'readwrite',
      startIn: 'documents',
    })
    return ok(await writeInto(parent, files))
  } catch (error) {
    switch (error instanceof DOMException ? error.name : '') {
      case 'AbortError':
        return ok(undefined)
      // The click is too long ago for the browser to open a dialog.
      case 'SecurityError':
        return downloadZip(files)
      default:
        return refused(writeRefusal(error))
    }
  }
}

async function writeInto(
  parent: FileSystemDirectoryHandle,
  { folderName, files }: FilesToSave,
): Promise<SavedFiles> {
  const safe = safeFileName(folderName)
  // The folder of last time is easily chosen for the place to put it in.
  const folder = parent.name === safe ? parent : await parent.getDirectoryHandle(safe, { create: true })
  const names: string[] = []
  for (const { name, bytes } of files) {
    const free = await freeFileName(safeFileName(name), (wanted) => isThere(folder, wanted))
    await writeWhole(folder, free, bytes)
    names.push(free)
  }
  return { folder: folder.name, names }
}

async function isThere(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  try {
    await folder.getFileHandle(name)
    return true
  } catch (error) {
    // A folder by that name is in the way as well.
    if (error instanceof DOMException && error.name === 'TypeMismatchError') return true
    if (error instanceof DOMException && error.name === 'NotFoundError') return false
    throw error
  }
}

/** The browser writes to a file of its own, and puts it in place when it is closed; until then an empty one stands there. */
async function writeWhole(folder: FileSystemDirectoryHandle, name: string, bytes: Uint8Array): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true })
  let writable: FileSystemWritableFileStream | undefined
  try {
    writable = await handle.createWritable()
    await writable.write(new Uint8Array(bytes))
    await writable.close()
  } catch (error) {
    // One that failed of itself is given up already.
    await writable?.abort().catch(() => undefined)
    await removeWhenFree(folder, name)
    throw error
  }
}

/** The browser holds on to a file whose writing was given up for a moment longer; on a busy PC for a second. */
async function removeWhenFree(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  for (const wait of [0, 50, 250, 1000]) {
    await new Promise((resolve) => setTimeout(resolve, wait))
    const removed = await folder.removeEntry(name).then(
      () => true,
      (error: unknown) => error instanceof DOMException && error.name === 'NotFoundError',
    )
    if (removed) return
  }
}

async function downloadZip({ folderName, files }: FilesToSave): Promise<Result<SavedFiles>> {
  const { zipSync } = await import('fflate')
  const entries = new Map<string, Uint8Array>()
  for (const { name, bytes } of files)
    entries.set(await freeFileName(safeFileName(name), (wanted) => entries.has(wanted)), bytes)
  const name = `${safeFileName(folderName)}.zip`
  // A PDF is packed already.
  download(name, zipSync(Object.fromEntries(entries), { level: 0 }), 'application/zip')
  return ok({ folder: name, names: [...entries.keys()] })
}

/** Calls about files. The page never sees a path: the dialog is opened here, and bytes and a bare name cross. */
import { randomUUID } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { app, dialog } from 'electron'
import { ok, refused } from '../../../shared/domain/result.ts'
import { type FileKind, MOST_FILES_AT_ONCE, type OpenedKind } from '../../../shared/host/contract.ts'
import { fileEndings } from '../../../shared/host/file-kinds.ts'
import { safeFileName } from '../../../shared/host/file-names.ts'
import { writeFileWhole } from '../../write-file-whole.ts'
import { readFileOfKind, withEnding, writeFilesInto } from '../services/files.ts'
import { showFolder } from '../services/system-shell.ts'
import { shellWords } from '../words.ts'
import type { Handlers } from './gate.ts'

/** Where the last dialog ended; people keep their files in one place. */
let folder: string | undefined
/** The files chosen last that have not been read, by the id the page knows. */
let chosen = new Map<string, { path: string; kind: OpenedKind }>()

export const fileHandlers = {
  async saveFile({ kind, suggestedName, bytes }, window) {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: shellWords().dialog.save,
      defaultPath: join(startFolder(), safeFileName(suggestedName)),
      filters: [filterOf(kind)],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    })
    if (canceled || !filePath) return ok({})
    const path = await withEnding(filePath, kind)
    folder = dirname(path)
    const written = await writeFileWhole(path, bytes)
    return written.ok ? ok({ name: basename(path) }) : written
  },

  async saveFiles(files, window) {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: shellWords().dialog.chooseFolder,
      buttonLabel: shellWords().dialog.saveHere,
      defaultPath: startFolder(),
      properties: ['openDirectory', 'createDirectory'],
    })
    const [parent] = filePaths
    if (canceled || parent === undefined) return ok(undefined)
    const written = await writeFilesInto(parent, files)
    if (!written.ok) return written
    folder = dirname(written.value.path)
    showFolder(written.value.path)
    return ok({ folder: basename(written.value.path), names: written.value.names })
  },

  async openFile(kind, window) {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: openTitle(kind),
      defaultPath: startFolder(),
      filters: [filterOf(kind)],
      properties: ['openFile'],
    })
    const [path] = filePaths
    if (canceled || path === undefined) return ok(undefined)
    folder = dirname(path)
    return readFileOfKind(path, kind)
  },

  async chooseFiles(kind, window) {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: openTitle(kind),
      defaultPath: startFolder(),
      filters: [filterOf(kind)],
      properties: ['openFile', 'multiSelections'],
    })
    const [first] = filePaths
    if (canceled || first === undefined) return ok([])
    folder = dirname(first)
    if (filePaths.length > MOST_FILES_AT_ONCE) return refused('too-many-files', { most: MOST_FILES_AT_ONCE })
    const files = filePaths.map((path) => ({ id: randomUUID() as string, path }))
    chosen = new Map(files.map(({ id, path }) => [id, { path, kind }]))
    return ok(files.map(({ id, path }) => ({ id, name: basename(path) })))
  },

  async readChosenFile(id) {
    const file = chosen.get(id)
    chosen.delete(id)
    return file ? readFileOfKind(file.path, file.kind) : refused('request-refused')
  },
} satisfies Partial<Handlers>

function startFolder(): string {
  return folder ?? app.getPath('documents')
}

function filterOf(kind: FileKind): Electron.FileFilter {
  const { placeFile, ...others } = shellWords().dialog
  return {
    name: kind === 'place-file' ? placeFile : others[kind],
    extensions: [...fileEndings[kind]],
  }
}

function openTitle(kind: OpenedKind): string {
  const { openPlaceFile, openPicture, openPdf, openReceipt } = shellWords().dialog
  return { 'place-file': openPlaceFile, picture: openPicture, pdf: openPdf, receipt: openReceipt }[kind]
}

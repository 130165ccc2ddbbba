/** Calls about snapshots. What they do is loaded when the page first asks: the start does not wait for it. */
import { userInfo } from 'node:os'
import { app, dialog } from 'electron'
import { ok, refused } from '../../../shared/domain/result.ts'
import type { Snapshots } from '../services/snapshots/create-snapshots.ts'
import { showFolder } from '../services/system-shell.ts'
import { shellWords } from '../words.ts'
import type { Handlers } from './gate.ts'

let loaded: Promise<Snapshots> | undefined

function snapshots(): Promise<Snapshots> {
  loaded ??= import('../services/snapshots/create-snapshots.ts').then(({ createSnapshots }) =>
    createSnapshots({
      documents: () => app.getPath('documents'),
      documentsWord: () => shellWords().folder.documents,
      userData: app.getPath('userData'),
      publicFolder: process.env.PUBLIC ?? (process.platform === 'darwin' ? '/Users/Shared' : undefined),
      userName: userInfo().username,
    }),
  )
  return loaded
}

/** When what goes on in the background is done; at once where nothing was ever asked for. */
export async function snapshotsSettled(): Promise<void> {
  await (await loaded)?.settled()
}

export const snapshotHandlers = {
  findSnapshots: async () => (await snapshots()).find(),
  writeSnapshot: async (snapshot) => (await snapshots()).write(snapshot),
  keepAttachment: async (attachment) => (await snapshots()).keepAttachment(attachment),
  readSnapshot: async (id) => (await snapshots()).read(id),

  async chooseSecondFolder(_, window) {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: shellWords().dialog.chooseSecondFolder,
      buttonLabel: shellWords().dialog.useFolder,
      properties: ['openDirectory', 'createDirectory'],
    })
    const [path] = filePaths
    if (canceled || path === undefined) return ok(undefined)
    return (await snapshots()).chooseSecond(path)
  },

  async forgetSecondFolder() {
    return ok(await (await snapshots()).forgetSecond())
  },

  async showSnapshots(placeId) {
    const folder = await (await snapshots()).folderOf(placeId)
    if (folder === undefined) return refused('file-not-readable')
    showFolder(folder)
    return ok(undefined)
  },
} satisfies Partial<Handlers>

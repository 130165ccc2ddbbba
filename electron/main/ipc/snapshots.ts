/** Calls about snapshots. What they do is loaded after the window is there: the start does not wait for it. */
import { app } from 'electron'
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
    }),
  )
  return loaded
}

export const snapshotHandlers = {
  findSnapshots: async () => (await snapshots()).find(),
  writeSnapshot: async (snapshot) => (await snapshots()).write(snapshot),
  keepAttachment: async (attachment) => (await snapshots()).keepAttachment(attachment),
  readSnapshot: async (id) => (await snapshots()).read(id),
  async showSnapshots(placeId) {
    const folder = await (await snapshots()).folderOf(placeId)
    if (folder === undefined) return refused('file-not-readable')
    showFolder(folder)
    return ok(undefined)
  },
  chooseSecondFolder: () => ok(undefined),
  forgetSecondFolder: () => ok(undefined),
  setDataAside: () => refused('request-refused'),
} satisfies Partial<Handlers>

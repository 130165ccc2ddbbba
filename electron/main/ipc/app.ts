/** Calls about the app itself. */
import { app } from 'electron'
import { ok } from '../../../shared/domain/result.ts'
import { setMenu } from '../menu.ts'
import { setLanguage } from '../words.ts'
import type { Handlers } from './gate.ts'

export const appHandlers = {
  appInfo: () => ok({ version: app.getVersion(), runtime: `Electron ${process.versions.electron}` }),
  setLanguage: (language, window) => {
    setLanguage(language)
    setMenu(window)
    return ok(undefined)
  },
} satisfies Partial<Handlers>

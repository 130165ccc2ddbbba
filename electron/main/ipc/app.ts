/** Calls about the app itself. */
import { app } from 'electron'
import { ok } from '../../../shared/domain/result.ts'
import { setMenu } from '../menu.ts'
import { markDataAside } from '../services/data-aside.ts'
import { freeBytes } from '../services/free-bytes.ts'
import { setLanguage } from '../words.ts'
import type { Handlers } from './gate.ts'

export const appHandlers = {
  appInfo: () => ok({ version: app.getVersion(), runtime: `Electron ${process.versions.electron}` }),
  setLanguage: (language, window) => {
    setLanguage(language)
    setMenu(window)
    return ok(undefined)
  },
  async roomOnDisk() {
    const free = await freeBytes(app.getPath('userData'))
    return ok(Number.isFinite(free) ? free : undefined)
  },
  async setDataAside() {
    const marked = await markDataAside(app.getPath('userData'))
    if (!marked.ok) return marked
    app.relaunch()
    // Not before the page has its answer.
    setImmediate(() => app.exit(0))
    return marked
  },
} satisfies Partial<Handlers>

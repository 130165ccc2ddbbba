/** The desktop shell. This file only wires. */
import { join } from 'node:path'
import { app, session } from 'electron'
import { hardenPages, hardenSession } from './hardening.ts'
import { registerScheme, servePage } from './protocol.ts'
import { openWindow } from './window.ts'

// Chromium puts the app's name into this, and a header with an Å in it makes every request of our scheme fail.
app.userAgentFallback = `Mozilla/5.0 (KHTML, like Gecko) Chrome/${process.versions.chrome}`
registerScheme()
hardenPages()
void app.whenReady().then(() => {
  hardenSession(session.defaultSession)
  servePage(session.defaultSession, join(import.meta.dirname, '../renderer'))
  openWindow()
})

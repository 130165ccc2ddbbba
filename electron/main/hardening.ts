/**
 * What no page in this app may do, whatever it carries (https://www.electronjs.org/docs/latest/tutorial/security).
 */
import { app, type Session } from 'electron'

/** Every page that is ever made: it stays where it is, opens nothing and hosts no other page. */
export function hardenPages(): void {
  app.on('web-contents-created', (_, contents) => {
    // A page may load itself anew, which is what "Prøv igen" does, and go nowhere else.
    contents.on('will-navigate', (event) => {
      if (event.url !== contents.getURL()) event.preventDefault()
    })
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

/** Camera, place, notices and the rest are refused; only copying to the clipboard is used. Nothing reaches the net. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_, permission, answer) => answer(allowed(permission)))
  session.setPermissionCheckHandler((_, permission) => allowed(permission))
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest(
    { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'file://*/*'] },
    (_, answer) => answer({ cancel: true }),
  )
}

function allowed(permission: string): boolean {
  return permission === 'clipboard-sanitized-write'
}

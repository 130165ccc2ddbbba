import { useEffect } from 'react'
import type { MenuCommand } from '../../shared/host/contract.ts'
import { useRedo, useUndo } from '../data/undo/mutations.ts'
import { useHost } from '../host/host-context.tsx'
import { useLanguage } from '../i18n/language.tsx'
import type { makeRouter } from './routes.tsx'
import { isWriting } from './undo-keys.tsx'

/** Does what is chosen in the menu of the window, where there is one, and has it speak the language of the page. */
export function ShellCommands({ router }: { router: ReturnType<typeof makeRouter> }) {
  const { menu } = useHost()
  const { language } = useLanguage()
  const { mutate: undo } = useUndo()
  const { mutate: redo } = useRedo()

  useEffect(() => {
    void menu?.setLanguage(language)
  }, [menu, language])

  useEffect(() => {
    const commands: Record<MenuCommand, () => unknown> = {
      // A field has its own memory of what was written in it, which only this old command reaches.
      undo: () => (isWriting(document.activeElement) ? document.execCommand('undo') : undo(undefined)),
      redo: () => (isWriting(document.activeElement) ? document.execCommand('redo') : redo(undefined)),
      'print-week': () => router.navigate({ to: '/print', search: { document: 'week' } }),
      'save-copy': () => router.navigate({ to: '/settings', hash: 'copies' }),
      'open-copy': () => router.navigate({ to: '/settings', hash: 'copies' }),
      settings: () => router.navigate({ to: '/settings' }),
    }
    return menu?.onCommand((command) => void commands[command]())
  }, [menu, router, undo, redo])
  return null
}

/** The menu in the page's language. What the app does, it is asked to do; what text fields do, Electron does. */
import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '../../shared/host/contract.ts'
import { tellPage } from './ipc/gate.ts'
import { shellWords, type Words } from './words.ts'

/** Builds the menu anew in the language of now. */
export function setMenu(window: BrowserWindow): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      template(shellWords().menu, (command) => tellPage(window, 'menuCommand', command)),
    ),
  )
}

/** Right click in a text field or on marked text: the words people know from other programs. */
export function offerContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_, { isEditable, selectionText, editFlags }) => {
    const words = shellWords().menu
    const copy: MenuItemConstructorOptions = { role: 'copy', label: words.copy, enabled: editFlags.canCopy }
    const items: MenuItemConstructorOptions[] = isEditable
      ? [
          { role: 'cut', label: words.cut, enabled: editFlags.canCut },
          copy,
          { role: 'paste', label: words.paste, enabled: editFlags.canPaste },
          { type: 'separator' },
          { role: 'selectAll', label: words.selectAll },
        ]
      : [copy]
    if (isEditable || selectionText.trim() !== '') Menu.buildFromTemplate(items).popup({ window })
  })
}

function template(words: Words['menu'], tell: (command: MenuCommand) => void): MenuItemConstructorOptions[] {
  const command = (id: MenuCommand, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label,
    click: () => tell(id),
    ...(accelerator && { accelerator }),
  })
  // Text fields have their own undo on the same keys: the page hears the keys itself and knows which is meant.
  const byPage = { registerAccelerator: false }
  const mac = process.platform === 'darwin'
  return [
    ...(mac ? [macAppMenu(words)] : []),
    {
      label: words.file,
      submenu: [
        command('print-week', words.print, 'CommandOrControl+P'),
        { type: 'separator' },
        command('save-copy', words.saveCopy, 'CommandOrControl+S'),
        command('open-copy', words.openCopy, 'CommandOrControl+O'),
        { type: 'separator' },
        command('settings', words.settings, 'CommandOrControl+,'),
        ...(mac ? [] : quitItem(words)),
      ],
    },
    {
      label: words.edit,
      submenu: [
        { ...command('undo', words.undo, 'CommandOrControl+Z'), ...byPage },
        { ...command('redo', words.redo, 'CommandOrControl+Shift+Z'), ...byPage },
        { type: 'separator' },
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'selectAll', label: words.selectAll },
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'zoomIn', label: words.larger },
        { role: 'zoomOut', label: words.smaller },
        { role: 'resetZoom', label: words.normalSize },
        { type: 'separator' },
        { role: 'togglefullscreen', label: words.fullScreen },
      ],
    },
    { label: words.help, role: 'help', submenu: [{ role: 'about', label: words.about }] },
  ]
}

function quitItem(words: Words['menu']): MenuItemConstructorOptions[] {
  return [{ type: 'separator' }, { role: 'quit', label: words.quit, accelerator: 'CommandOrControl+Q' }]
}

function macAppMenu(words: Words['menu']): MenuItemConstructorOptions {
  return {
    role: 'appMenu',
    submenu: [
      { role: 'about', label: words.about },
      { type: 'separator' },
      { role: 'hide', label: words.hide },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.showAll },
      ...quitItem(words),
    ],
  }
}

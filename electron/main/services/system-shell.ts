/** Electron's `shell`, which opens things outside the app: this file alone holds it, and only for folders we made. */
import { shell } from 'electron'

/** Shows a folder in the system's file manager. Where there is none, nothing happens: the files are there all the same. */
export function showFolder(path: string): void {
  void shell.openPath(path)
}

/** Doors that stand inside a module, where the import law cannot see them, and words no file may hold. */
import type { Check } from './check.ts'
import { type SourceFile, sourceFiles } from './source-files.ts'

interface Door {
  /** What only some files may say. */
  says: RegExp
  within: RegExp
  except: RegExp
  why: string
}

const doors: Door[] = [
  {
    says: /\bipcMain\b/,
    within: /^electron\//,
    except: /^electron\/main\/ipc\/gate\.ts$/,
    why: 'ipcMain belongs in electron/main/ipc/gate.ts, which checks every sender',
  },
  {
    says: /import\s*\{[^}]*\bshell\b[^}]*\}\s*from\s*'electron'/,
    within: /^electron\//,
    except: /^electron\/main\/(services\/)?(system-shell|hardening|open-outside)\.ts$/,
    why: "Electron's shell opens things outside the app: one file holds it",
  },
  {
    says: /\bwaitForTimeout\b|\bsetTimeout\(\s*(resolve|done|r)\b/,
    within: /^test\//,
    except: /^$/,
    why: 'a test waits for what it expects, never for time to pass',
  },
  {
    says: /\b(describe|it|test)\.only\b/,
    within: /^test\//,
    except: /^$/,
    why: 'a test left alone hides all the others',
  },
]

/** Every line that goes through a door it may not use, as `path:line: why`. */
export function findOpenDoors(files: SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    doors
      .filter((door) => door.within.test(path) && !door.except.test(path))
      .flatMap((door) => {
        const at = withoutComments(text).search(door.says)
        return at < 0 ? [] : [`${path}:${text.slice(0, at).split('\n').length}: ${door.why}`]
      }),
  )
}

/** Same length, so that places stay where they are. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, (comment) => comment.replace(/[^\n]/g, ' '))
}

export const openDoors: Check = {
  name: 'one door each',
  run: async (root) =>
    findOpenDoors(
      sourceFiles(root, ['ts', 'tsx', 'mjs']).filter(({ path }) => !path.startsWith('test/unit/house/')),
    ).join('\n'),
}

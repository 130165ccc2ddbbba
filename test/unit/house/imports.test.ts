import { expect, test } from 'vitest'
import { imports } from '../../../scripts/checks/imports.ts'
import { inPlantedHouse } from './planted-house.ts'

/** Rule → the file planted against it. Each must be found, by the name of its rule. */
const planted: Record<string, Record<string, string>> = {
  'no-cycles': {
    'shared/domain/planted-a.ts': "import { b } from './planted-b.ts'\nexport const a = () => b\n",
    'shared/domain/planted-b.ts': "import { a } from './planted-a.ts'\nexport const b = () => a\n",
  },
  'domain-sees-nothing': {
    'shared/domain/planted-domain.ts':
      "import type { Host } from '../host/contract.ts'\nexport type A = Host\n",
  },
  'shared-sees-itself': {
    'shared/exchange/planted-shared.ts': "export { theme } from '../../renderer/app/theme.ts'\n",
  },
  'electron-sees-shared': {
    'electron/main/planted-electron.ts':
      "import type { Theme } from '../../renderer/app/theme.ts'\nexport type A = Theme\n",
  },
  'storage-room': {
    'renderer/storage/planted-storage.ts':
      "import { keys } from '../data/query-keys.ts'\nexport const a = keys\n",
  },
  'ui-room': {
    'renderer/ui/planted-ui.tsx':
      "import { commit } from '../storage/commit.ts'\nexport const A = () => <p>{String(commit)}</p>\n",
  },
  'feature-rooms': {
    'renderer/features/rooms/planted-feature.tsx':
      "import { X } from '../people/planted-person.tsx'\nexport const A = () => <X />\n",
    'renderer/features/people/planted-person.tsx': 'export const X = () => <p />\n',
  },
  'feature-planted': {
    'renderer/features/planted/new-feature.tsx':
      "export const load = () => import('../../storage/commit.ts')\n",
  },
  'cellar-room': {
    'renderer/cellar/new-room.ts': "import { keys } from '../data/query-keys.ts'\nexport const a = keys\n",
  },
  'services-know-no-ipc': {
    'electron/main/services/planted-service.ts':
      "import { a } from '../ipc/planted-ipc.ts'\nexport const b = a\n",
    'electron/main/ipc/planted-ipc.ts': 'export const a = 1\n',
  },
  'command-line-is-plain-node': {
    'electron/cli/planted-verb.ts': "import { app } from 'electron'\nexport const a = app\n",
  },
  'dexie-only-in-storage': {
    'renderer/data/planted-dexie.ts': "import Dexie from 'dexie'\nexport const a = Dexie\n",
  },
  'fullcalendar-behind-its-door': {
    'renderer/features/overview/planted-calendar.tsx':
      "import Calendar from '@fullcalendar/react'\nexport const A = Calendar\n",
  },
  'pdfmake-in-two-files': {
    'renderer/features/overview/planted-pdf.ts': "export const load = () => import('pdfmake')\n",
  },
  'electron-only-in-the-shell': {
    'renderer/host/planted-shell.ts': "import type { App } from 'electron'\nexport type A = App\n",
  },
  'shared-is-pure': {
    'shared/documents/planted-react.ts':
      "import { createElement } from 'react'\nexport const a = createElement\n",
  },
  'shared-knows-no-node': {
    'shared/place-file/planted-node.ts':
      "import { readFileSync } from 'node:fs'\nexport const a = readFileSync\n",
  },
  'page-knows-no-node': {
    'renderer/app/planted-node.ts': "import { join } from 'node:path'\nexport const a = join\n",
  },
  'nothing-unresolved': {
    'renderer/app/planted-gone.ts': "export { a } from './planted-nowhere.ts'\n",
  },
}

test('every planted break of the import law is found, and named by its rule and its file', async () => {
  const files = Object.assign({}, ...Object.values(planted))
  const found = await inPlantedHouse(files, imports.run)
  const lines = found.split('\n').filter((line) => line.includes('error'))
  const unfound = Object.entries(planted).filter(
    ([rule, plants]) =>
      !lines.some(
        (line) => line.includes(`error ${rule}:`) && Object.keys(plants).some((file) => line.includes(file)),
      ),
  )
  expect(unfound.map(([rule]) => rule)).toEqual([])
})

test('what is planted in its right place is let in', async () => {
  const files = {
    'renderer/storage/planted.ts': "import Dexie from 'dexie'\nexport const a = Dexie\n",
    'renderer/features/planted/screen.tsx':
      'import { Page } from \'../../ui/page.tsx\'\nexport const A = () => <Page title="" />\n',
  }
  const found = await inPlantedHouse(files, imports.run)
  expect(found).not.toContain('planted')
})

/**
 * The import law of the house (CONTRIBUTING.md). Rooms are read from the folders there are, so that a new one is
 * guarded from its first file: without an entry of its own below, it sees itself and `shared`.
 */
import { readdirSync } from 'node:fs'
import swc from '@swc/core'

// TypeScript 7 is no parser for other tools, so SWC reads the files; dependency-cruiser forgets to tell it which
// of them hold JSX.
const parse = swc.parseFileSync
swc.parseFileSync = (path, options) => parse(path, { ...options, tsx: path.endsWith('.tsx') })

const ours = '^(shared|renderer|electron|test|scripts)/'

/** What a room of the renderer may import beside itself and `shared`. */
const sees = {
  app: ['renderer/'],
  features: ['renderer/(parts|data|ui|host|i18n)/'],
  // What more than one feature is made of, and knows the place's data.
  parts: ['renderer/(data|ui|host|i18n)/'],
  data: ['renderer/(storage|host)/'],
  ui: ['renderer/i18n/'],
}

const folders = (path) =>
  readdirSync(new URL(path, import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)

const mayOnlySee = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: `^${from}/` },
  to: { path: ours, pathNot: [`^${from}/`, ...allowed.map((path) => `^${path}`)] },
})

const onlyFrom = (name, library, allowed) => ({
  name,
  severity: 'error',
  from: { path: '^(shared|renderer|electron)/', pathNot: allowed },
  to: { path: `(^|/)node_modules/${library}/` },
})

const rooms = folders('renderer/').filter((room) => room !== 'features')

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },

    mayOnlySee('domain-sees-nothing', 'shared/domain', []),
    mayOnlySee('shared-sees-itself', 'shared', []),
    mayOnlySee('electron-sees-shared', 'electron', ['shared/']),
    ...rooms.map((room) =>
      mayOnlySee(`${room}-room`, `renderer/${room}`, ['shared/', ...(sees[room] ?? [])]),
    ),
    ...folders('renderer/features/').map((feature) =>
      mayOnlySee(`feature-${feature}`, `renderer/features/${feature}`, ['shared/', ...sees.features]),
    ),
    {
      name: 'services-know-no-ipc',
      severity: 'error',
      from: { path: '^electron/main/services/' },
      to: { path: '^electron/main/ipc/' },
    },
    {
      name: 'command-line-is-plain-node',
      severity: 'error',
      from: { path: '^electron/cli/' },
      to: { path: ['^electron/(main|preload)/', '(^|/)node_modules/electron/'] },
    },

    // One door each.
    onlyFrom('dexie-only-in-storage', 'dexie', ['^renderer/storage/']),
    onlyFrom('fullcalendar-behind-its-door', '@fullcalendar', [
      '^renderer/parts/calendar/(to-calendar-events\\.ts|calendar\\.tsx)$',
    ]),
    onlyFrom('pdfmake-in-two-files', 'pdfmake', [
      '^renderer/parts/pdf/start-pdfmake\\.ts$',
      '^electron/cli/render-pdf\\.ts$',
    ]),
    onlyFrom('electron-only-in-the-shell', 'electron', ['^electron/(main|preload)/']),

    // `shared` runs everywhere: on the page, in a worker, in the shell and on the command line.
    {
      name: 'shared-is-pure',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '(^|/)node_modules/(react|react-dom|@mantine|@tanstack|@tabler|@types/node)/' },
    },
    {
      name: 'shared-knows-no-node',
      severity: 'error',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'page-knows-no-node',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    // Without this every file would be read as empty, and no law broken.
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
    moduleSystems: ['es6'],
  },
}

/** Composition root: chooses the host, opens the database, and puts the app together. */
import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import './global.css'
import { createRoot } from 'react-dom/client'
import { openUpToDate } from '../data/snapshot/open-up-to-date.ts'
import { createBrowserHost } from '../host/browser-host.ts'
import { databaseName } from '../host/database-name.ts'
import { createElectronHost } from '../host/electron-host.ts'
import { measureRoomBy } from '../storage/room.ts'
import { App } from './app.tsx'
import { faultsOnScreens, watchFaults } from './faults.ts'
import { LastResort } from './last-resort.tsx'
import { letStrayDropsFall } from './stray-drops.ts'

watchFaults()
letStrayDropsFall()
const host = window.shell ? createElectronHost(window.shell) : createBrowserHost()
const { data } = host
if (data?.room)
  measureRoomBy(async () => {
    const room = await data.room?.()
    return room?.ok ? room.value : undefined
  })
const database = await openUpToDate(databaseName(), host)

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root, faultsOnScreens).render(
  <LastResort>
    <App host={host} database={database} />
  </LastResort>,
)

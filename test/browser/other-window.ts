/** Stands for a second window of the app: a worker has its own Dexie and connection, of the same origin. */
import { openDatabase } from '../../renderer/storage/database.ts'
import { saveRow } from '../../renderer/storage/save-row.ts'

addEventListener('message', async ({ data: { name, room } }) => {
  const db = await openDatabase(name)
  if (!db.ok) throw new Error(db.code)
  const saved = await saveRow(db.value, 'rooms', room, room.name)
  db.value.close()
  postMessage(saved)
})

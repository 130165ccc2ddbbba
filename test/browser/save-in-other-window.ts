import type { Result } from '../../shared/domain/result.ts'
import type { Room } from '../../shared/domain/room.ts'

/** Saves a room in the same database from a second window, and answers with what it got. */
export async function saveInOtherWindow(name: string, room: Room): Promise<Result<unknown>> {
  const worker = new Worker(new URL('./other-window.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data)
      worker.onerror = ({ message }) => reject(new Error(message))
      worker.postMessage({ name, room })
    })
  } finally {
    worker.terminate()
  }
}

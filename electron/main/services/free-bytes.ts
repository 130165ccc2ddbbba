import { statfs } from 'node:fs/promises'

/** What the disk of a folder has room for; no bounds where the system does not say. */
export async function freeBytes(folder: string): Promise<number> {
  try {
    const { bavail, blocks, bsize } = await statfs(folder)
    // Some network folders say that they have no blocks at all.
    return blocks === 0 ? Number.POSITIVE_INFINITY : bavail * bsize
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

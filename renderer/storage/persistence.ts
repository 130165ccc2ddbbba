/**
 * Asks the browser not to clear the data when the disk runs low; answers whether it promised. Some browsers ask the
 * person, so this belongs right after the first start, when there is something to keep. Never fails.
 */
export async function askToKeepData(): Promise<boolean> {
  try {
    return await navigator.storage.persist()
  } catch {
    return false
  }
}

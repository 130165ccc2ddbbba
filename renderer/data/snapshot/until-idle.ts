/** When the first screen is there and nothing else is to be done; at the latest in three seconds. */
export function untilIdle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 3000 }))
}

const LATEST_MS = 3000

/**
 * When the first screen has been painted and nothing else is to be done; at the latest in three seconds. While the
 * first screen waits for the database the page is idle too, but then its own work would be what it waits for.
 */
export function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    // A window nobody looks at paints nothing.
    const latest = setTimeout(resolve, LATEST_MS)
    const observer = new PerformanceObserver((paints) => {
      if (paints.getEntriesByName('first-contentful-paint').length === 0) return
      observer.disconnect()
      clearTimeout(latest)
      requestIdleCallback(() => resolve(), { timeout: LATEST_MS })
    })
    observer.observe({ type: 'paint', buffered: true })
  })
}

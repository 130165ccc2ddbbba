/**
 * A file dropped where nothing takes it is let fall: the browser would open it in place of the app, and what was being
 * written would be gone. The shell refuses to go anywhere besides.
 */
export function letStrayDropsFall(): void {
  for (const name of ['dragover', 'drop'] as const)
    document.addEventListener(name, (event) => {
      if (!event.dataTransfer?.types.includes('Files') || event.defaultPrevented) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'none'
    })
}

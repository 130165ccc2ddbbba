import { useEffect, useState } from 'react'

/** Aborted once the dialog is gone: what takes seconds and was begun in it is given up, and not shown afterwards. */
export function useClosed(): AbortSignal {
  const [controller] = useState(() => new AbortController())
  useEffect(() => () => controller.abort(), [controller])
  return controller.signal
}

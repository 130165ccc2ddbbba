import { useEffect, useState } from 'react'

/** Longer than between two keys, shorter than it takes to look up. */
const REST_MS = 200

/** A text as it was when it last stood still for a moment; the first one at once. */
export function useSettled(text: string | undefined): string | undefined {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), REST_MS)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}

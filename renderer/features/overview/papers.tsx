import { lazy, Suspense } from 'react'
import { usePlaceData } from '../../data/place/queries.ts'

/** Making documents takes code the first screen does without: it comes only where something was printed. */
const WrongPapers = lazy(async () => ({ default: (await import('./wrong-papers.tsx')).WrongPapers }))

/** Which papers on the wall are no longer right. */
export function Papers() {
  const { prints } = usePlaceData()
  if (prints.length === 0) return null
  return (
    <Suspense fallback={null}>
      <WrongPapers />
    </Suspense>
  )
}

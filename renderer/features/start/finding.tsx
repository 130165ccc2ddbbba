import { lazy } from 'react'
import type { StartFinding } from '../../data/snapshot/judge-start.ts'

// Few starts ever need them.
const FoundPlace = lazy(async () => ({ default: (await import('./found-place.tsx')).FoundPlace }))
const OlderPlace = lazy(async () => ({ default: (await import('./older-place.tsx')).OlderPlace }))
const OtherUser = lazy(async () => ({ default: (await import('./other-user.tsx')).OtherUser }))

/** What is to be said before anything is shown, when the data here and the copies outside do not agree. */
export function Finding({ finding }: { finding: StartFinding }) {
  switch (finding.kind) {
    case 'missing':
      return <FoundPlace folders={finding.folders} />
    case 'older':
      return <OlderPlace newest={finding.newest} />
    case 'other-user':
      return <OtherUser users={finding.users} />
  }
}

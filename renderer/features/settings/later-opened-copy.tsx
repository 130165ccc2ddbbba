import { type ComponentProps, lazy, Suspense } from 'react'

const OpenedCopyDialogs = lazy(async () => ({
  default: (await import('./opened-copy-dialogs.tsx')).OpenedCopyDialogs,
}))

/** What is asked and shown of an opened copy, fetched when one is: the first screen, which can open copies too, is there sooner. */
export function LaterOpenedCopy(props: ComponentProps<typeof OpenedCopyDialogs>) {
  return (
    <Suspense>
      <OpenedCopyDialogs {...props} />
    </Suspense>
  )
}

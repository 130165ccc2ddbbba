import { type ComponentProps, lazy, Suspense } from 'react'

const CopyPreview = lazy(async () => ({ default: (await import('./copy-preview.tsx')).CopyPreview }))

/** The preview of a copy, fetched when one is opened: the first screen, which can open copies too, is there sooner. */
export function LaterCopyPreview(props: ComponentProps<typeof CopyPreview>) {
  return (
    <Suspense>
      <CopyPreview {...props} />
    </Suspense>
  )
}

import { useSearch } from '@tanstack/react-router'
import { findDocument } from '../../../shared/documents/registry.ts'
import { DocumentScreen } from './document-screen.tsx'
import { PrintGallery } from './print-gallery.tsx'

/** What to print; and once that is chosen, its pages. */
export function PrintScreen() {
  const search = useSearch({ from: '/print' })
  const document = findDocument(search.document ?? '')
  // Each document begins with an empty line of one's own.
  return document ? (
    <DocumentScreen key={document.name} document={document} search={search} />
  ) : (
    <PrintGallery />
  )
}

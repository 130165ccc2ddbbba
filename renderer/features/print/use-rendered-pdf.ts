import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { DocumentOptions, PrintableDocument } from '../../../shared/documents/document.ts'
import type { MissingGlyph } from '../../../shared/documents/missing-glyphs.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import { errorText } from '../../../shared/locales/error-text.ts'
import { imagesQuery } from '../../data/attachment/queries.ts'
import { useDatabase } from '../../data/database-context.tsx'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { useToday } from '../../ui/use-today.ts'
import { renderDocument } from './render-pdf.ts'
import type { RenderedDocument, RenderRequest } from './render-request.ts'

interface RenderedPdf {
  /** The pages; while newer ones are being made, those from before. `undefined` until the first are there. */
  pdf: Uint8Array | undefined
  /** Whether `pdf` is what is asked for by now: only then may it leave the screen, under its name. */
  current: boolean
  /** Why there are none, as a sentence. */
  error: string | undefined
  /** Characters of `pdf` that no font here can draw. */
  missing: readonly MissingGlyph[]
  /** What of the longer text had no room on it. */
  leftOut: string | undefined
  fileName: string
  title: string
}

const none: readonly MissingGlyph[] = []
const noImages = {}

/** The pages of a document, made again whenever anything on them changes. An outdated rendering is never shown. */
export function useRenderedPdf(
  document: PrintableDocument,
  data: PlaceData,
  options: DocumentOptions,
): RenderedPdf {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const facts = useMemo(() => ({ t, language, today, images: noImages }), [t, language, today])
  const pictures = useMemo(
    () => [data.place.logo, ...(document.pictures?.(data, options, facts) ?? [])],
    [document, data, options, facts],
  )
  const { data: images } = useQuery(imagesQuery(useDatabase(), ...pictures))
  const request = useMemo(
    () => images && { document: document.name, data, options, language, today, images },
    [document, data, options, language, today, images],
  )
  const [made, setMade] = useState<{ request?: RenderRequest; rendered?: RenderedDocument; error?: string }>(
    {},
  )

  useEffect(() => {
    if (!request) return
    let outdated = false
    void renderDocument(request).then((result) => {
      if (outdated || result === 'outdated') return
      setMade({ request, ...(result.ok ? { rendered: result.value } : { error: errorText(t, result) }) })
    })
    return () => {
      outdated = true
    }
  }, [request, t])

  return {
    missing: made.rendered?.missing ?? none,
    leftOut: made.rendered?.leftOut,
    pdf: made.rendered?.pdf,
    current: made.rendered !== undefined && made.request === request,
    error: made.error,
    fileName: document.fileName(data, options, facts),
    title: document.title(t),
  }
}

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { openPdf, type PdfPage } from '../../host/open-pdf.ts'
import { useT } from '../../i18n/language.tsx'
import classes from './pdf-pages.module.css'

interface PdfPagesProps {
  /** The PDF, or `undefined` while the first is being made. */
  pdf: Uint8Array | undefined
  /** What the pages are, for those who do not see them. */
  label: string
  /** Stands in their place where the PDF cannot be read. One of our own always can. */
  broken?: ReactNode
}

/**
 * The pages of a PDF as they will come out, as wide as there is room for.
 *
 * The pages from before stay until newer ones can be shown. Who listens rather than looks gets each page's text.
 */
export function PdfPages({ pdf, label, broken }: PdfPagesProps) {
  const t = useT()
  const [failed, setFailed] = useState<unknown>()
  const [shown, setShown] = useState<{ pages: readonly PdfPage[]; close(): void }>()

  useEffect(() => {
    if (!pdf) return
    const opening = openPdf(pdf)
    let outdated = false
    let taken = false
    void opening.pages.then(
      (pages) => {
        if (outdated) return
        taken = true
        setShown({ pages, close: opening.close })
      },
      (error) => {
        if (!outdated) setFailed(error ?? new Error('not to be read'))
      },
    )
    return () => {
      outdated = true
      if (!taken) opening.close()
    }
  }, [pdf])
  // Pages are drawn again when their width changes, so what they are of stays open for as long as they are shown.
  useEffect(() => () => shown?.close(), [shown])
  const pages = shown?.pages
  if (failed !== undefined) {
    if (broken === undefined) throw failed
    return broken
  }

  return (
    <section aria-label={label} aria-busy={!pages}>
      {pages ? (
        pages.map((page, i) => (
          <PageView
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number, and keeps its canvas when made anew
            key={i}
            page={page}
            label={t('print:footer.page', { page: i + 1, pages: pages.length })}
          />
        ))
      ) : (
        <p role="status" className={classes.making}>
          {t('print:pages.making')}
        </p>
      )}
    </section>
  )
}

function PageView({ page, label }: { page: PdfPage; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [lines, setLines] = useState<readonly string[]>([])
  const width = useWidth(canvas)

  useEffect(() => {
    if (!canvas.current || width === 0) return
    return page.draw(canvas.current, width * devicePixelRatio)
  }, [page, width])

  useEffect(() => {
    let outdated = false
    void page.readLines().then(
      (read) => {
        if (!outdated) setLines(read)
      },
      // The document was closed: newer pages are on their way.
      () => undefined,
    )
    return () => {
      outdated = true
    }
  }, [page])

  return (
    <section aria-label={label} className={classes.page}>
      <canvas ref={canvas} aria-hidden style={{ aspectRatio: page.width / page.height }} />
      <div className={classes.text}>
        {lines.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name but their place
          <p key={i}>{line}</p>
        ))}
      </div>
    </section>
  )
}

/** Width of an element in CSS pixels, 0 until it is known. */
function useWidth(element: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (!element.current) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)))
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return width
}

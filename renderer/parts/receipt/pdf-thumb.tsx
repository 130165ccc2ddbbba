import { useEffect, useRef, useState } from 'react'
import { openPdf } from '../../host/open-pdf.ts'
import { useT } from '../../i18n/language.tsx'
import classes from './receipt.module.css'

/** In device pixels: sharp on any screen at the size of a thumbnail. */
const WIDTH = 320

/** The first page of a PDF, and how many there are. */
export function PdfThumb({ pdf, label }: { pdf: Uint8Array; label: string }) {
  const t = useT()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [pages, setPages] = useState(0)
  useEffect(() => {
    const opening = openPdf(pdf)
    let outdated = false
    let giveUp = () => {}
    void opening.pages.then(
      (opened) => {
        if (outdated) return
        if (canvas.current) giveUp = opened[0]?.draw(canvas.current, WIDTH) ?? giveUp
        setPages(opened.length)
      },
      // It stays white; seen large, it says what is the matter with it.
      () => undefined,
    )
    return () => {
      outdated = true
      giveUp()
      opening.close()
    }
  }, [pdf])
  return (
    <span className={classes.pdf}>
      <canvas ref={canvas} role="img" aria-label={label} className={classes.picture} />
      <span className={classes.pages}>{t('receipts:pdf', { count: Math.max(1, pages) })}</span>
    </span>
  )
}

import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import type { AttachmentHash } from '../../../shared/domain/id.ts'
import { AttachedPicture } from '../../data/attachment/attached-picture.tsx'
import { attachmentQuery } from '../../data/attachment/queries.ts'
import { useDatabase } from '../../data/database-context.tsx'
import { useT } from '../../i18n/language.tsx'
import classes from './receipt.module.css'

/** What reads PDFs is large, and most receipts are photos. */
const PdfThumb = lazy(() => import('./pdf-thumb.tsx').then(({ PdfThumb }) => ({ default: PdfThumb })))

/** A receipt in small: the picture, or the first page of a PDF. It says itself where its bytes are missing. */
export function ReceiptThumb({ hash, label }: { hash: AttachmentHash; label: string }) {
  const t = useT()
  const { data: attachment } = useQuery(attachmentQuery(useDatabase(), hash))
  if (attachment === null) return <span className={classes.missing}>{t('receipts:missing')}</span>
  if (attachment?.type === 'application/pdf')
    return (
      <Suspense>
        <PdfThumb pdf={attachment.bytes} label={label} />
      </Suspense>
    )
  return <AttachedPicture hash={hash} alt={label} className={classes.picture} />
}

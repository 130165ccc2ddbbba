import { Button, Group } from '@mantine/core'
import {
  IconArrowLeft,
  IconArrowRight,
  IconRotateClockwise,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import type { AttachmentHash } from '../../../shared/domain/id.ts'
import { AttachedPicture } from '../../data/attachment/attached-picture.tsx'
import { attachmentQuery } from '../../data/attachment/queries.ts'
import { useDatabase } from '../../data/database-context.tsx'
import { useT } from '../../i18n/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import classes from './receipt.module.css'

const PdfPages = lazy(() => import('../pdf/pdf-pages.tsx').then(({ PdfPages }) => ({ default: PdfPages })))

/** How many times as large as it fits. */
const zooms = [1, 1.5, 2, 3, 4] as const

interface ReceiptViewerProps {
  hashes: readonly AttachmentHash[]
  /** Which of them is seen. */
  seen: AttachmentHash
  onSee(hash: AttachmentHash): void
  /** Which expense they are of: "Bilag 12 Kaffe og sukker". */
  title: string
  /** Turns one that lies on its side, where it may be changed. */
  onTurn?(hash: AttachmentHash): Promise<void>
  onClose(): void
}

/** A receipt in large, with the others beside it: all its pages, and near enough to read small print. */
export function ReceiptViewer({ hashes, seen, onSee, title, onTurn, onClose }: ReceiptViewerProps) {
  const t = useT()
  const [zoom, setZoom] = useState(0)
  const { data: attachment } = useQuery(attachmentQuery(useDatabase(), seen))
  const at = hashes.indexOf(seen)
  const label =
    hashes.length > 1
      ? t('receipts:viewer.of', { number: at + 1, count: hashes.length })
      : t('receipts:viewer.one')
  const times = zooms[zoom] ?? 1
  const isPdf = attachment?.type === 'application/pdf'
  const see = (next: AttachmentHash | undefined) => {
    if (next === undefined) return
    onSee(next)
    setZoom(0)
  }

  return (
    <Dialog title={title} onClose={onClose} size="min(64rem, 94vw)">
      <div className={classes.tools}>
        <Group gap="xs">
          <Button
            variant="default"
            leftSection={<IconZoomIn aria-hidden size={20} />}
            disabled={zoom === zooms.length - 1}
            onClick={() => setZoom(zoom + 1)}
          >
            {t('receipts:viewer.larger')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconZoomOut aria-hidden size={20} />}
            disabled={zoom === 0}
            onClick={() => setZoom(zoom - 1)}
          >
            {t('receipts:viewer.smaller')}
          </Button>
          {onTurn && attachment && !isPdf && (
            <Button
              variant="default"
              leftSection={<IconRotateClockwise aria-hidden size={20} />}
              onClick={() => void onTurn(seen)}
            >
              {t('receipts:turn')}
            </Button>
          )}
        </Group>
        {hashes.length > 1 && (
          <Group gap="xs">
            <Button
              variant="default"
              leftSection={<IconArrowLeft aria-hidden size={20} />}
              disabled={at === 0}
              onClick={() => see(hashes[at - 1])}
            >
              {t('receipts:viewer.previous')}
            </Button>
            <Button
              variant="default"
              rightSection={<IconArrowRight aria-hidden size={20} />}
              disabled={at === hashes.length - 1}
              onClick={() => see(hashes[at + 1])}
            >
              {t('receipts:viewer.next')}
            </Button>
          </Group>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is larger than the window is scrolled by the keyboard */}
      <section className={classes.large} tabIndex={0} aria-label={title}>
        {attachment === null ? (
          <p className={classes.missing}>{t('receipts:missing')}</p>
        ) : isPdf ? (
          <div style={{ width: `${times * 100}%` }}>
            <Suspense>
              <PdfPages
                key={seen}
                pdf={attachment.bytes}
                label={label}
                broken={<p className={classes.missing}>{t('errors:receipt-pdf-broken')}</p>}
              />
            </Suspense>
          </div>
        ) : (
          <AttachedPicture
            hash={seen}
            alt={label}
            // By its height, so that a long receipt is seen whole at first.
            style={times === 1 ? { maxWidth: '100%', maxHeight: '100%' } : { height: `${times * 100}%` }}
          />
        )}
      </section>
    </Dialog>
  )
}

import { Button } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type Entry, lacksReceipt } from '../../../../shared/domain/entry.ts'
import type { AttachmentHash } from '../../../../shared/domain/id.ts'
import { useT } from '../../../i18n/language.tsx'
import { ReceiptThumb } from '../../../parts/receipt/receipt-thumb.tsx'
import { ReceiptViewer } from '../../../parts/receipt/receipt-viewer.tsx'
import classes from './entries.module.css'

interface EntryReceiptsProps {
  entry: Entry
  /** Whether one can still be added. */
  canAdd: boolean
}

/** The receipts of an entry, each opened large by a click; or that there is none. */
export function EntryReceipts({ entry, canAdd }: EntryReceiptsProps) {
  const t = useT()
  const [looking, setLooking] = useState<AttachmentHash>()
  const lacks = lacksReceipt(entry)
  if (entry.receipts.length === 0 && !entry.onPaper && !lacks) return null
  return (
    <section aria-labelledby="receipts" className={classes.receipts}>
      <h2 id="receipts">{t('receipts:field.label')}</h2>
      {entry.receipts.length > 0 && (
        <ul className={classes.thumbs}>
          {entry.receipts.map((hash, at) => {
            const label = t('receipts:field.one', { number: at + 1 })
            return (
              <li key={hash}>
                <button
                  type="button"
                  className={classes.thumb}
                  aria-label={t('receipts:look', { receipt: label })}
                  onClick={() => setLooking(hash)}
                >
                  <ReceiptThumb hash={hash} label={label} />
                </button>
              </li>
            )
          })}
        </ul>
      )}
      {entry.onPaper && <p>{t('entries:page.onPaper', { voucher: entry.voucher ?? '' })}</p>}
      {lacks && (
        <>
          <p>{t('entries:page.lacks')}</p>
          {canAdd && (
            <Button
              leftSection={<IconFileUpload aria-hidden />}
              renderRoot={(props) => (
                <Link to="/accounts/entries/$entryId/edit" params={{ entryId: entry.id }} {...props} />
              )}
            >
              {t('entries:page.addReceipt')}
            </Button>
          )}
        </>
      )}
      {looking && (
        <ReceiptViewer
          hashes={entry.receipts}
          seen={looking}
          onSee={setLooking}
          title={t('entries:voucher', { voucher: entry.voucher ?? '' })}
          onClose={() => setLooking(undefined)}
        />
      )}
    </section>
  )
}

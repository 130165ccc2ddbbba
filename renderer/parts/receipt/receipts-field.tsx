import { Button, Checkbox, Stack } from '@mantine/core'
import { IconRotateClockwise, IconTrash } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { AttachmentHash, Id } from '../../../shared/domain/id.ts'
import { useTakeReceipts, useTurnReceipt } from '../../data/attachment/use-take-receipts.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useT } from '../../i18n/language.tsx'
import classes from './receipt.module.css'
import { ReceiptCard } from './receipt-card.tsx'
import { entriesWith } from './receipt-uses.ts'
import { ReceiptViewer } from './receipt-viewer.tsx'
import { TakingArea } from './taking-area.tsx'
import { useEntryName } from './use-entry-name.ts'

interface ReceiptsFieldProps {
  /** What the entry has, in the order of its pages on paper. */
  value: readonly AttachmentHash[]
  onChange(receipts: AttachmentHash[]): void
  /** The receipt itself is on paper. */
  onPaper: boolean
  onPaperChange(onPaper: boolean): void
  /** The entry that is being corrected, where there is one: its own receipts are not those of another. */
  entryId?: Id | undefined
}

/** Most receipts of one entry (shared/domain/entry.ts). */
const MOST = 50

/** The receipts of an entry: chosen, dropped anywhere on the page or pasted; seen large, turned, taken off again. */
export function ReceiptsField({ value, onChange, onPaper, onPaperChange, entryId }: ReceiptsFieldProps) {
  const t = useT()
  const { entries } = usePlaceData()
  const nameOf = useEntryName()
  const [looking, setLooking] = useState<AttachmentHash>()
  const [said, setSaid] = useState('')
  const turn = useTurnReceipt()
  // Several come in one after another, quicker than the form is drawn again.
  const latest = useRef(value)
  const area = useRef<HTMLDivElement>(null)
  useEffect(() => {
    latest.current = value
  }, [value])
  const become = (receipts: AttachmentHash[]) => {
    latest.current = receipts
    onChange(receipts)
  }

  const taking = useTakeReceipts((hash, name) => {
    if (latest.current.includes(hash)) setSaid(t('receipts:field.same', { name }))
    else if (latest.current.length >= MOST) setSaid(t('receipts:field.full', { most: MOST, name }))
    else {
      become([...latest.current, hash])
      setSaid(t('receipts:field.added', { name }))
    }
  })

  async function turnOne(hash: AttachmentHash): Promise<void> {
    const turned = await turn.mutateAsync(hash)
    if (!turned.ok) return
    become(latest.current.map((one) => (one === hash ? turned.value : one)))
    setLooking((looked) => (looked === hash ? turned.value : looked))
  }

  return (
    <Stack gap="md">
      {value.length > 0 && (
        <ul className={classes.row} aria-label={t('receipts:field.label')}>
          {value.map((hash, i) => (
            <ReceiptCard
              key={hash}
              hash={hash}
              label={t('receipts:field.one', { number: i + 1 })}
              onLook={() => setLooking(hash)}
            >
              {(isPdf) => (
                <>
                  {!isPdf && (
                    <Button
                      variant="subtle"
                      px="xs"
                      leftSection={<IconRotateClockwise aria-hidden size={18} />}
                      aria-label={t('receipts:field.turnOne', { number: i + 1 })}
                      loading={turn.isPending && turn.variables === hash}
                      onClick={() => void turnOne(hash)}
                    >
                      {t('receipts:turn')}
                    </Button>
                  )}
                  <Button
                    variant="subtle"
                    px="xs"
                    leftSection={<IconTrash aria-hidden size={18} />}
                    aria-label={t('receipts:field.removeOne', { number: i + 1 })}
                    onClick={() => {
                      // What the keyboard stood on is about to leave.
                      area.current?.querySelector('button')?.focus()
                      become(latest.current.filter((one) => one !== hash))
                      setSaid(t('receipts:field.removed'))
                    }}
                  >
                    {t('receipts:field.remove')}
                  </Button>
                </>
              )}
            </ReceiptCard>
          ))}
        </ul>
      )}
      <TakingArea ref={area} taking={taking} said={said} />
      {value.flatMap((hash) => {
        const [other] = entriesWith(entries, hash, entryId)
        return other
          ? [
              <p key={hash} role="status" className={classes.said}>
                {t('receipts:field.alsoAt', { entry: nameOf(other) })}
              </p>,
            ]
          : []
      })}
      <Checkbox
        label={t('receipts:onPaper')}
        description={t('receipts:onPaperHint')}
        checked={onPaper}
        onChange={(event) => onPaperChange(event.currentTarget.checked)}
      />
      {looking && value.includes(looking) && (
        <ReceiptViewer
          hashes={value}
          seen={looking}
          onSee={setLooking}
          title={t('receipts:field.label')}
          onTurn={turnOne}
          onClose={() => setLooking(undefined)}
        />
      )}
    </Stack>
  )
}

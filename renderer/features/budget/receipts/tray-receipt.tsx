import { Button, Group, Select, UnstyledButton } from '@mantine/core'
import { IconPlus, IconRotateClockwise, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import type { AttachmentHash, Id } from '../../../../shared/domain/id.ts'
import type { UnplacedReceipt } from '../../../../shared/domain/unplaced-receipt.ts'
import { attachmentQuery } from '../../../data/attachment/queries.ts'
import { useDatabase } from '../../../data/database-context.tsx'
import { useT } from '../../../i18n/language.tsx'
import { ReceiptThumb } from '../../../parts/receipt/receipt-thumb.tsx'
import { takeAlong } from './receipt-drag.ts'
import classes from './tray.module.css'
import type { EntryChoices } from './use-entry-choices.ts'

/** More than anybody reads; whoever looks for another types a word of it. */
const SHOWN_CHOICES = 100

interface TrayReceiptProps {
  receipt: UnplacedReceipt
  /** Its place in the pile. */
  at: number
  /** Entries it can be put at. */
  choices: readonly EntryChoices[]
  turning: boolean
  onPlace(hash: AttachmentHash, entryId: Id): void
  onLook(at: number): void
  onTurn(hash: AttachmentHash): void
  onRemove(receipt: UnplacedReceipt): void
}

/**
 * One receipt of the pile: seen large, and put where it belongs by dragging or by choosing. Drawn anew only when it
 * changes, as others come in beside it.
 */
export const TrayReceipt = memo(function TrayReceipt({
  receipt,
  at,
  choices,
  turning,
  onPlace,
  onLook,
  onTurn,
  onRemove,
}: TrayReceiptProps) {
  const t = useT()
  const { hash, name } = receipt
  const { data: attachment } = useQuery(attachmentQuery(useDatabase(), hash))
  return (
    <li className={classes.receipt}>
      <div className={classes.seen}>
        <UnstyledButton
          draggable
          className={classes.thumb}
          aria-label={t('receipts:look', { receipt: name })}
          onClick={() => onLook(at)}
          onDragStart={(event) => takeAlong(event, hash)}
        >
          <ReceiptThumb hash={hash} label={name} />
        </UnstyledButton>
        {attachment && attachment.type !== 'application/pdf' && (
          <Button
            variant="subtle"
            px="xs"
            leftSection={<IconRotateClockwise aria-hidden size={18} />}
            aria-label={t('receipts:tray.turnOf', { name })}
            loading={turning}
            onClick={() => onTurn(hash)}
          >
            {t('receipts:turn')}
          </Button>
        )}
      </div>
      <div className={classes.choices}>
        <p className={classes.name}>{name}</p>
        <Select
          aria-label={t('receipts:tray.belongsOf', { name })}
          placeholder={t('receipts:tray.belongs')}
          nothingFoundMessage={t('receipts:tray.noEntry')}
          searchable
          value={null}
          data={choices}
          limit={SHOWN_CHOICES}
          onChange={(id) => id && onPlace(hash, id)}
        />
        <Group gap="0 0.25rem" className={classes.ways}>
          <Button
            renderRoot={(props) => (
              <Link to="/accounts/entries/new" search={{ kind: 'expense', receipt: hash }} {...props} />
            )}
            variant="subtle"
            px="xs"
            leftSection={<IconPlus aria-hidden size={18} />}
            aria-label={t('receipts:tray.newOf', { name })}
          >
            {t('receipts:tray.new')}
          </Button>
          <Button
            variant="subtle"
            px="xs"
            leftSection={<IconTrash aria-hidden size={18} />}
            aria-label={t('receipts:tray.removeOf', { name })}
            onClick={() => onRemove(receipt)}
          >
            {t('receipts:tray.remove')}
          </Button>
        </Group>
      </div>
    </li>
  )
})

import { Button, Group, Select, UnstyledButton } from '@mantine/core'
import { IconPlus, IconRotateClockwise, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Entry } from '../../../../shared/domain/entry.ts'
import type { UnplacedReceipt } from '../../../../shared/domain/unplaced-receipt.ts'
import { attachmentQuery } from '../../../data/attachment/queries.ts'
import { useDatabase } from '../../../data/database-context.tsx'
import { useT } from '../../../i18n/language.tsx'
import { ReceiptThumb } from '../../../parts/receipt/receipt-thumb.tsx'
import { useEntryName } from '../../../parts/receipt/use-entry-name.ts'
import { takeAlong } from './receipt-drag.ts'
import classes from './tray.module.css'

interface TrayReceiptProps {
  receipt: UnplacedReceipt
  /** Entries it can be put at: those that lack one, and the others. */
  lacking: readonly Entry[]
  besides: readonly Entry[]
  turning: boolean
  onPlace(entry: Entry): void
  onLook(): void
  onTurn(): void
  onRemove(): void
}

/** One receipt of the pile: seen large, and put where it belongs by dragging or by choosing. */
export function TrayReceipt({
  receipt: { hash, name },
  lacking,
  besides,
  turning,
  onPlace,
  onLook,
  onTurn,
  onRemove,
}: TrayReceiptProps) {
  const t = useT()
  const nameOf = useEntryName()
  const { data: attachment } = useQuery(attachmentQuery(useDatabase(), hash))
  const option = (entry: Entry) => ({ value: entry.id, label: nameOf(entry) })
  return (
    <li className={classes.receipt}>
      <div className={classes.seen}>
        <UnstyledButton
          draggable
          className={classes.thumb}
          aria-label={t('receipts:look', { receipt: name })}
          onClick={onLook}
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
            onClick={onTurn}
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
          data={[
            { group: t('receipts:tray.missing'), items: lacking.map(option) },
            { group: t('receipts:tray.others'), items: besides.map(option) },
          ].filter(({ items }) => items.length > 0)}
          onChange={(id) => {
            const entry = [...lacking, ...besides].find((one) => one.id === id)
            if (entry) onPlace(entry)
          }}
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
            onClick={onRemove}
          >
            {t('receipts:tray.remove')}
          </Button>
        </Group>
      </div>
    </li>
  )
}

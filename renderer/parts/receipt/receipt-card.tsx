import { Group, UnstyledButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { AttachmentHash } from '../../../shared/domain/id.ts'
import { attachmentQuery } from '../../data/attachment/queries.ts'
import { useDatabase } from '../../data/database-context.tsx'
import { useT } from '../../i18n/language.tsx'
import classes from './receipt.module.css'
import { ReceiptThumb } from './receipt-thumb.tsx'

interface ReceiptCardProps {
  hash: AttachmentHash
  /** What it is called: "Kvittering 2". */
  label: string
  onLook(): void
  /** Under it: what can be done with it. A PDF cannot be turned. */
  children(isPdf: boolean): ReactNode
}

/** A receipt in a row of them: a thumbnail that opens it large, and its buttons. */
export function ReceiptCard({ hash, label, onLook, children }: ReceiptCardProps) {
  const t = useT()
  const { data: attachment } = useQuery(attachmentQuery(useDatabase(), hash))
  return (
    <li className={classes.receipt}>
      <UnstyledButton
        className={classes.look}
        aria-label={t('receipts:look', { receipt: label })}
        onClick={onLook}
      >
        <ReceiptThumb hash={hash} label={label} />
      </UnstyledButton>
      <Group gap={0} justify="center" wrap="nowrap">
        {children(attachment?.type === 'application/pdf')}
      </Group>
    </li>
  )
}

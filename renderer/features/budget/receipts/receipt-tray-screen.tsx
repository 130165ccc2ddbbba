import { Stack, Title } from '@mantine/core'
import { useCallback, useId, useMemo, useRef, useState } from 'react'
import type { Entry } from '../../../../shared/domain/entry.ts'
import type { AttachmentHash, Id } from '../../../../shared/domain/id.ts'
import type { UnplacedReceipt } from '../../../../shared/domain/unplaced-receipt.ts'
import { useTakeReceipts, useTurnReceipt } from '../../../data/attachment/use-take-receipts.ts'
import { useUnplacedReceipts } from '../../../data/attachment/use-unplaced-receipts.ts'
import { useCorrectEntry } from '../../../data/entry/mutations.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useT } from '../../../i18n/language.tsx'
import { entriesWith } from '../../../parts/receipt/receipt-uses.ts'
import { ReceiptViewer } from '../../../parts/receipt/receipt-viewer.tsx'
import { TakingArea } from '../../../parts/receipt/taking-area.tsx'
import { useEntryName } from '../../../parts/receipt/use-entry-name.ts'
import { showNotice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { BudgetNav } from '../budget-nav.tsx'
import { MissingList } from './missing-list.tsx'
import classes from './tray.module.css'
import { entriesBesides, entriesLacking } from './tray-entries.ts'
import { TrayReceipt } from './tray-receipt.tsx'
import { useEntryChoices } from './use-entry-choices.ts'

/** Bilag: a whole pile of receipts taken in at once, and the expenses that wait for one. */
export function ReceiptTrayScreen() {
  const t = useT()
  const data = usePlaceData()
  const nameOf = useEntryName()
  const { unplaced, add, replace, remove } = useUnplacedReceipts()
  const { mutateAsync: turn, isPending: isTurning, variables: turned } = useTurnReceipt()
  /** The place in the pile of the one that is looked at: turned, it is another receipt in the same place. */
  const [looking, setLooking] = useState<number>()
  const [said, setSaid] = useState('')
  const [pileId, listId] = [useId(), useId()]
  const pileTitle = useRef<HTMLHeadingElement>(null)
  const listTitle = useRef<HTMLHeadingElement>(null)
  const lacking = useMemo(() => entriesLacking(data), [data])
  const besides = useMemo(() => entriesBesides(data), [data])
  const choices = useEntryChoices(lacking, besides)
  const hashes = unplaced.map(({ hash }) => hash)
  const seen = looking === undefined ? undefined : unplaced[looking]

  const taking = useTakeReceipts(async (hash, name) => {
    const [other] = entriesWith(data.entries, hash)
    if (other) return setSaid(t('receipts:tray.alreadyAt', { name, entry: nameOf(other) }))
    const answer = await add({ hash, name })
    if (answer) setSaid(t(`receipts:field.${answer}`, { name }))
  })

  const { mutate } = useCorrectEntry('')
  const place = useCallback(
    (hash: AttachmentHash, entryId: Id): void => {
      const entry = data.entries.find(({ id }) => id === entryId)
      if (!entry) return
      // What the keyboard stood on is about to leave.
      pileTitle.current?.focus()
      mutate({ before: entry, after: { ...entry, receipts: [...entry.receipts, hash] } })
    },
    [data, mutate],
  )
  const onPaper = useCallback(
    (entry: Entry): void => {
      listTitle.current?.focus()
      mutate({ before: entry, after: { ...entry, onPaper: true } })
    },
    [mutate],
  )

  const turnOne = useCallback(
    async (hash: AttachmentHash): Promise<void> => {
      const upright = await turn(hash)
      if (upright.ok) await replace(hash, upright.value)
    },
    [turn, replace],
  )
  const removeOne = useCallback(
    ({ hash, name }: UnplacedReceipt): void => {
      pileTitle.current?.focus()
      const bringBack = remove(hash)
      showNotice({
        text: t('receipts:tray.removed', { name }),
        action: { label: t('common:action.undo'), run: bringBack },
      })
    },
    [remove, t],
  )

  return (
    <Page title={t('receipts:tray.title')} lead={t('receipts:tray.lead')} wide above={<BudgetNav />}>
      <div className={classes.columns}>
        <section aria-labelledby={pileId}>
          <Stack gap="md">
            <Title order={2} id={pileId} ref={pileTitle} tabIndex={-1} className={classes.heading}>
              {t('receipts:tray.pile')}
            </Title>
            <TakingArea taking={taking} said={said} />
            {unplaced.length > 0 && (
              <ul className={classes.pile} aria-label={t('receipts:tray.pile')}>
                {unplaced.map((receipt, at) => (
                  <TrayReceipt
                    key={receipt.hash}
                    receipt={receipt}
                    at={at}
                    choices={choices}
                    turning={isTurning && turned === receipt.hash}
                    onPlace={place}
                    onLook={setLooking}
                    onTurn={turnOne}
                    onRemove={removeOne}
                  />
                ))}
              </ul>
            )}
          </Stack>
        </section>
        <section aria-labelledby={listId} className={classes.waiting}>
          <Stack gap="md">
            <Title order={2} id={listId} ref={listTitle} tabIndex={-1} className={classes.heading}>
              {t('receipts:tray.missing')}
            </Title>
            {lacking.length > 0 ? (
              <MissingList entries={lacking} onPlace={place} onPaper={onPaper} />
            ) : (
              <p className={classes.soft}>{t('receipts:tray.noneMissing')}</p>
            )}
          </Stack>
        </section>
      </div>
      {seen && (
        <ReceiptViewer
          hashes={hashes}
          seen={seen.hash}
          onSee={(hash) => setLooking(hashes.indexOf(hash))}
          title={seen.name}
          onTurn={turnOne}
          onClose={() => setLooking(undefined)}
        />
      )}
    </Page>
  )
}

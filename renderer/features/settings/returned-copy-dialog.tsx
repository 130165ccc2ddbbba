import { Button, Radio, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { attachmentsIn } from '../../../shared/domain/attachment.ts'
import { type ClosedYearChange, closedYearsChanged } from '../../../shared/domain/closed-years-changed.ts'
import { changesBetween, type PlaceChange } from '../../../shared/domain/place-changes.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import { isSameValue } from '../../../shared/domain/same-value.ts'
import { compareThreeWays, mergeThreeWays } from '../../../shared/domain/three-ways.ts'
import { type NewNumber, newNumbers } from '../../../shared/domain/voucher-number.ts'
import type { PlaceFile } from '../../../shared/place-file/read-place-file.ts'
import { useDatabase } from '../../data/database-context.tsx'
import { useReplaceEverything } from '../../data/place/mutations.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useWriteCopy } from '../../data/place/use-write-copy.ts'
import { useChangeMarks } from '../../data/taken-home/mutations.ts'
import { takenBaseQuery } from '../../data/taken-home/queries.ts'
import { useT } from '../../i18n/language.tsx'
import { ChangeList } from '../../parts/changes/change-list.tsx'
import { ClosedYearsNote } from '../../parts/changes/closed-years-note.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { showNotice } from '../../ui/notice.tsx'
import { useToday } from '../../ui/use-today.ts'
import classes from './settings.module.css'

interface ReturnedCopyDialogProps {
  file: PlaceFile
  takenHome: { by: string; keptCopyId: string }
  onClose(): void
}

/** The copy is back: what was changed there, here and in both, and the two made into one. */
export function ReturnedCopyDialog({ file, takenHome, onClose }: ReturnedCopyDialogProps) {
  const t = useT()
  const db = useDatabase()
  const here = usePlaceData()
  const today = useToday()
  const { data: base } = useQuery(takenBaseQuery(db, takenHome.keptCopyId))
  const replace = useReplaceEverything(useWriteCopy())
  const marks = useChangeMarks()
  const [prefer, setPrefer] = useState<'here' | 'there'>('there')
  if (base === undefined) return null

  const name = takenHome.by
  const there = file.data
  const differs = base ? compareThreeWays(base.data, here, there) : undefined
  const onlyThere = differs?.both.length === 0 && differs.here.length === 0
  const onlyHere = differs?.both.length === 0 && differs.there.length === 0
  const merges = differs !== undefined && !onlyThere && !onlyHere

  async function take(data: PlaceData, text: string) {
    const named = attachmentsIn(data, file.unplaced)
    const result = await replace.mutateAsync({
      data,
      // Those of this side are here already.
      attachments: file.attachments.filter(({ hash }) => named.has(hash)),
      unplaced: file.unplaced,
      reason: 'opened-copy',
      marks: { takenHome: null, atHome: null },
    })
    if (!result.ok) return
    onClose()
    showNotice({ text })
  }
  const twice = { on: today, reason: t('copies:returned.takingsTwice') }
  const merged = merges && base ? mergeThreeWays(base.data, here, there, prefer, twice) : undefined
  const ifMerged = merged ? closedYearsOf(here, merged) : []
  const ifTheirs = closedYearsChanged(here, there)
  const takeTheirs = () => take(there, t('settings:copies.replaced', { name: there.place.name }))

  async function submit() {
    if (merged) await take(merged, t('copies:returned.merged'))
    else if (onlyHere) {
      const result = await marks.mutateAsync({ takenHome: null })
      if (!result.ok) return
      onClose()
      showNotice({ text: t('copies:returned.kept') })
    } else await takeTheirs()
  }

  return (
    <FormDialog
      wide
      title={t('copies:returned.title', { name })}
      action={
        merges
          ? t('copies:returned.merge')
          : onlyHere
            ? t('copies:returned.keep')
            : t('copies:returned.use', { name })
      }
      busy={replace.isPending || marks.isPending}
      onSubmit={() => void submit()}
      onClose={onClose}
      aside={
        merges && (
          <Button variant="subtle" onClick={() => void takeTheirs()}>
            {t('copies:returned.only', { name })}
          </Button>
        )
      }
    >
      {differs ? (
        <>
          <Part
            title={t('copies:returned.there', { name })}
            none={onlyHere && t('copies:returned.noThere', { name })}
            changes={differs.there}
          />
          <Part
            title={t('copies:returned.here')}
            none={onlyThere && t('copies:returned.noHere')}
            changes={differs.here}
          />
          {differs.both.length > 0 && (
            <>
              <Part title={t('copies:returned.both')} changes={differs.both} />
              <Radio.Group
                size="md"
                label={t('copies:returned.prefer')}
                value={prefer}
                onChange={(value) => setPrefer(value === 'here' ? 'here' : 'there')}
              >
                <Stack gap="xs" mt="xs">
                  <Radio size="md" value="there" label={t('copies:returned.preferThere', { name })} />
                  <Radio size="md" value="here" label={t('copies:returned.preferHere')} />
                </Stack>
              </Radio.Group>
            </>
          )}
        </>
      ) : (
        <WithTitle title={t('copies:returned.noBase', { name })} changes={changesBetween(here, there)} />
      )}
      {merged && (
        <>
          <NewNumbers numbers={newNumbers([...here.entries, ...there.entries], merged.entries)} />
          <ClosedYearsNote changes={ifMerged} replacing={{ by: 'merge' }} />
          <ClosedYearsNote
            changes={closedYearsOf(there, merged)}
            replacing={{ by: 'merge', closedAt: name }}
          />
        </>
      )}
      {!onlyHere && !isSameValue(ifTheirs, ifMerged) && (
        <ClosedYearsNote changes={ifTheirs} replacing={{ by: 'copy' }} />
      )}
      {!onlyHere && <p style={{ margin: 0 }}>{t('copies:returned.first')}</p>}
    </FormDialog>
  )
}

/** Of years that are closed on one side, what both put together makes of them. */
function closedYearsOf(side: PlaceData, merged: PlaceData): ClosedYearChange[] {
  return closedYearsChanged(side, merged).filter(({ closed }) => closed !== 'after')
}

/** Numbers stand on receipts of paper, too: whoever has them must hear which have become others. */
function NewNumbers({ numbers }: { numbers: readonly NewNumber[] }) {
  const t = useT()
  if (numbers.length === 0) return null
  return (
    <div>
      <p className={classes.label}>{t('copies:returned.newNumbers')}</p>
      {numbers.map(({ entry, was, now }) => (
        <p key={entry.id} style={{ margin: 0 }}>
          {t('copies:returned.newNumber', { was, now, text: entry.text })}
        </p>
      ))}
    </div>
  )
}

interface PartProps {
  title: string
  /** What is said where there are none. */
  none?: string | false
  changes: readonly PlaceChange[]
}

function Part({ title, none, changes }: PartProps) {
  if (changes.length > 0) return <WithTitle title={title} changes={changes} />
  return none && <p style={{ margin: 0 }}>{none}</p>
}

function WithTitle({ title, changes }: Pick<PartProps, 'title' | 'changes'>) {
  return (
    <div>
      <p className={classes.label}>{title}</p>
      <ChangeList changes={changes} />
    </div>
  )
}

import { Button, Group } from '@mantine/core'
import { useDeferredValue, useMemo } from 'react'
import type { Alternative } from '../../../shared/domain/free-alternatives.ts'
import { alternativeText, clashFrom } from '../../../shared/exchange/clash-words.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { useToday } from '../../ui/use-today.ts'
import { type ClashDraft, type DraftClashes, findDraftClashes, idOf } from './clash-draft.ts'
import classes from './clash-hint.module.css'
import { useSettled } from './use-settled.ts'

interface ClashHintProps {
  /** What is being written; `undefined` while it says too little to clash with anything. */
  draft: ClashDraft | undefined
  /** A free time, room or day was clicked: it is filled into the form. */
  onChoose(alternative: Alternative): void
}

const nothing: DraftClashes = { clashes: [], alternatives: [] }
/** Two sentences say what is wrong; more would only be more of the same. */
const MOST_SENTENCES = 2

/**
 * What the draft clashes with, said while it is written, and a few free ways out. It forbids nothing.
 *
 * Looked at when the keyboard is at rest, and only when the draft has become another: a letter in a title asks nothing
 * of what stands in the calendar, and typing waits for nothing.
 */
export function ClashHint({ draft, onChoose }: ClashHintProps) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const data = usePlaceData()
  // As text, so that a draft made anew at every keystroke is the same draft while it says the same.
  const written = useDeferredValue(useSettled(draft && JSON.stringify(draft)))
  const found = useMemo(
    () => (written ? findDraftClashes(data, JSON.parse(written) as ClashDraft, today) : nothing),
    [data, written, today],
  )
  const own = draft && idOf(draft)
  const said = own ? found.clashes.slice(0, MOST_SENTENCES) : []
  const rest = found.clashes.length - said.length

  return (
    <div role="status" aria-label={t('clashes:hint.label')}>
      {own && said.length > 0 && (
        <div className={classes.hint}>
          {said.map((clash) => (
            <p key={`${clash.subject.key} ${clash.parties.join(' ')}`}>
              {clashFrom(own, clash, t, language)}
            </p>
          ))}
          {rest > 0 && <p>{t('clashes:hint.others', { count: rest })}</p>}
          {found.alternatives.length > 0 && (
            <>
              <p>{t('clashes:hint.free')}</p>
              <Group gap="xs">
                {found.alternatives.map((alternative) => {
                  const text = alternativeText(alternative, data.rooms, t, language)
                  return (
                    <Button key={text} variant="default" onClick={() => onChoose(alternative)}>
                      {text}
                    </Button>
                  )
                })}
              </Group>
            </>
          )}
        </div>
      )}
    </div>
  )
}

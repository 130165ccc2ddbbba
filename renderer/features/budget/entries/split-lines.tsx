import { ActionIcon, Button, Group } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { formatAmountNumber, formatExactAmount } from '../../../../shared/exchange/format-amount.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { AmountField } from '../../../ui/amount-field.tsx'
import type { ChoiceGroup } from '../../../ui/choice-cards.tsx'
import { ActivityField } from './activity-field.tsx'
import classes from './entries.module.css'
import { type EntryDraft, type EntryGaps, emptyLine, type LineDraft, remainderOf } from './entry-draft.ts'
import { UseSelect } from './use-field.tsx'

interface SplitLinesProps {
  draft: EntryDraft
  groups: readonly ChoiceGroup[]
  hasChoice: boolean
  gaps: EntryGaps
  onChange(lines: LineDraft[]): void
}

/** The parts of an entry that is split, and how much of it has no part yet. */
export function SplitLines({ draft, groups, hasChoice, gaps, onChange }: SplitLinesProps) {
  const t = useT()
  const { language } = useLanguage()
  const { kind, lines } = draft
  const remainder = remainderOf(draft, language)
  // With two parts still empty nobody knows which of them takes the rest.
  const isLastEmpty = lines.filter(({ amount }) => amount.trim() === '').length === 1
  const change = (at: number, part: Partial<LineDraft>) =>
    onChange(lines.map((line, index) => (index === at ? { ...line, ...part } : line)))
  return (
    <section aria-label={t('entries:form.parts')} className={classes.parts}>
      {lines.map((line, at) => {
        const gap = gaps.lines?.[at]
        return (
          <fieldset
            // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity of their own and are never reordered
            key={at}
            aria-label={t('entries:form.part', { number: at + 1 })}
            className={classes.part}
          >
            <div>
              <AmountField
                label={t('entries:form.amount')}
                width="9rem"
                value={line.amount}
                onChange={(amount) => change(at, { amount })}
                error={gap?.amount && t(`entries:gap.amount.${gap.amount}`)}
              />
              {line.amount.trim() === '' && isLastEmpty && remainder !== undefined && remainder > 0 && (
                <Button
                  mt={6}
                  variant="light"
                  onClick={() => change(at, { amount: formatAmountNumber(remainder, language) })}
                >
                  {t('entries:form.rest', { amount: formatAmountNumber(remainder, language) })}
                </Button>
              )}
            </div>
            {hasChoice && (
              <UseSelect
                label={t(`entries:form.use.${kind}`)}
                groups={groups}
                value={line.use}
                onChange={(use) => change(at, { use })}
                error={gap?.use && t(`entries:gap.use.${kind}`)}
              />
            )}
            <ActivityField value={line.activity} onChange={(activity) => change(at, { activity })} />
            <ActionIcon
              className={classes.besideField}
              variant="subtle"
              size="xl"
              aria-label={t('entries:form.removePart', { number: at + 1 })}
              onClick={() => onChange(lines.filter((_, index) => index !== at))}
            >
              <IconX aria-hidden />
            </ActionIcon>
          </fieldset>
        )
      })}
      <Group gap="md">
        <Button
          variant="default"
          leftSection={<IconPlus aria-hidden size={18} />}
          onClick={() => onChange([...lines, emptyLine()])}
        >
          {t('entries:form.addPart')}
        </Button>
        <p
          role="status"
          className={remainder === 0 ? classes.adds : classes.addsNot}
          {...(gaps.remainder !== undefined && { 'data-gap': true, tabIndex: -1 })}
        >
          {remainder === undefined
            ? t('entries:form.wholeFirst')
            : remainder === 0
              ? t('entries:form.adds')
              : t(remainder > 0 ? 'entries:form.remains' : 'entries:form.tooMuch', {
                  amount: formatExactAmount(Math.abs(remainder), language),
                })}
        </p>
      </Group>
    </section>
  )
}

import { Link } from '@tanstack/react-router'
import { formatAmount } from '../../../../shared/exchange/format-amount.ts'
import type { Language } from '../../../../shared/host/contract.ts'
import type { Translate } from '../../../../shared/locales/translate.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import classes from './entries.module.css'
import type { EntryHint } from './entry-hints.ts'

interface HintLinesProps {
  hints: readonly EntryHint[]
  field: EntryHint['field']
}

/** What is odd about a field, said under it. Always there, so that what appears in it is read aloud. */
export function HintLines({ hints, field }: HintLinesProps) {
  const t = useT()
  const { language } = useLanguage()
  return (
    <div role="status" className={classes.hints}>
      {hints
        .filter((hint) => hint.field === field)
        .map((hint) => (
          <p key={hint.kind}>
            {hintText(hint, t, language)}
            {hint.kind === 'twin' && (
              <>
                {' '}
                <Link to="/accounts/entries/$entryId" params={{ entryId: hint.entry.id }}>
                  {t('entries:hint.twinOpen', { voucher: hint.entry.voucher ?? '' })}
                </Link>
              </>
            )}
          </p>
        ))}
    </div>
  )
}

function hintText(hint: EntryHint, t: Translate, language: Language): string {
  switch (hint.kind) {
    case 'twin':
      return t('entries:hint.twin', { voucher: hint.entry.voucher ?? '' })
    case 'over':
      return t(hint.left > 0 ? 'entries:hint.over' : 'entries:hint.overNothing', {
        name: hint.name,
        left: formatAmount(hint.left, language),
      })
    case 'outside-grant':
      return t(
        hint.firstYear === hint.lastYear ? 'entries:hint.outsideGrantYear' : 'entries:hint.outsideGrant',
        { name: hint.name, first: hint.firstYear, last: hint.lastYear },
      )
    case 'moves':
      return t('entries:hint.moves', { year: hint.year })
    case 'absurd':
      return t('entries:hint.absurd')
    case 'future':
      return t('entries:hint.future')
    case 'long-ago':
      return t('entries:hint.longAgo')
  }
}

import type { Occurrence } from '../../../shared/domain/occurrence.ts'
import { closingName } from '../../../shared/exchange/closing-name.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import type { Language } from '../../../shared/host/contract.ts'
import type { Translate } from '../../../shared/locales/translate.ts'

/** What is out of the ordinary about one date: "AFLYST", "LUKKET: Sommerferie", "Flyttet fra man. 23. nov."; or nothing. */
export function describeState(
  { cancelled, closing, moved, originalDate, override }: Occurrence,
  t: Translate,
  language: Language,
): string {
  if (cancelled) return t('programme:state.cancelled')
  if (closing) return t('programme:state.closed', { reason: closingName(closing, t) })
  return [
    moved && t('programme:state.movedFrom', { day: formatDay(originalDate, language, 'short') }),
    override?.extra && t('programme:state.extra'),
    override?.despiteClosing && t('programme:state.held'),
  ]
    .filter(Boolean)
    .join(' · ')
}

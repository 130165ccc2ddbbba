import type { Closing } from '../../../shared/domain/closure.ts'
import type { Occurrence } from '../../../shared/domain/occurrence.ts'
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
  if (closing) return t('programme:state.closed', { reason: reasonOf(closing, t) })
  return [
    moved && t('programme:state.movedFrom', { day: formatDay(originalDate, language, 'short') }),
    override?.extra && t('programme:state.extra'),
    override?.despiteClosing && t('programme:state.held'),
  ]
    .filter(Boolean)
    .join(' · ')
}

function reasonOf(closing: Closing, t: Translate): string {
  return closing.kind === 'closure' ? closing.closure.name : t(`closures:holiday.${closing.holiday}`)
}

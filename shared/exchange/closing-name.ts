import type { Closing } from '../domain/closure.ts'
import type { Translate } from '../locales/translate.ts'

/** Why the place is closed, as people call it: "Juleferie", "2. påskedag". */
export function closingName(closing: Closing, t: Translate): string {
  return closing.kind === 'closure' ? closing.closure.name : t(`closures:holiday.${closing.holiday}`)
}

/** "Lukket: Juleferie" */
export function closedText(closing: Closing, t: Translate): string {
  return t('exchange:closed.day', { name: closingName(closing, t) })
}

import { joinWords } from '../../../shared/exchange/join-words.ts'
import type { Translate } from '../../../shared/locales/translate.ts'
import type { Counts } from '../../../shared/place-file/counts.ts'

/** What is in a copy, in numbers: "41 aktiviteter, 8 tovholdere og 3 lokaler". */
export function contentsText(
  { activities, people, rooms, attachments }: Pick<Counts, 'activities' | 'people' | 'rooms' | 'attachments'>,
  t: Translate,
): string {
  return joinWords(
    [
      t('settings:copies.activities', { count: activities }),
      t('settings:copies.people', { count: people }),
      t('settings:copies.rooms', { count: rooms }),
      ...(attachments > 0 ? [t('settings:copies.pictures', { count: attachments })] : []),
    ],
    t,
  )
}

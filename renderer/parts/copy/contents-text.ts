import { joinWords } from '../../../shared/exchange/join-words.ts'
import type { Translate } from '../../../shared/locales/translate.ts'
import type { Counts } from '../../../shared/place-file/counts.ts'

type Told = Pick<Counts, 'activities' | 'people' | 'rooms' | 'attachments'> & Partial<Pick<Counts, 'entries'>>

/**
 * What is in a copy, in numbers: "41 aktiviteter, 8 tovholdere, 3 lokaler og 212 posteringer". Of copies from before there
 * were accounts nobody counted entries.
 */
export function contentsText(
  { activities, people, rooms, entries = 0, attachments }: Told,
  t: Translate,
): string {
  const ofAttachments = entries > 0 ? 'settings:copies.attachments' : 'settings:copies.pictures'
  return joinWords(
    [
      t('settings:copies.activities', { count: activities }),
      t('settings:copies.people', { count: people }),
      t('settings:copies.rooms', { count: rooms }),
      ...(entries > 0 ? [t('settings:copies.entries', { count: entries })] : []),
      ...(attachments > 0 ? [t(ofAttachments, { count: attachments })] : []),
    ],
    t,
  )
}

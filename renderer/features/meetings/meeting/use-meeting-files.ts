import type { Meeting } from '../../../../shared/domain/meeting.ts'
import { agendaSheet, minutesSheet } from '../../../../shared/exchange/meeting-sheet.ts'
import { meetingText } from '../../../../shared/exchange/meeting-text.ts'
import { safeFileName } from '../../../../shared/host/file-names.ts'
import { errorText } from '../../../../shared/locales/error-text.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useHost } from '../../../host/host-context.tsx'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { showNotice } from '../../../ui/notice.tsx'
import { useToday } from '../../../ui/use-today.ts'

/** The agenda or the minutes of a meeting as files and text; what came of it is said at the foot of the window. */
export function useMeetingFiles(meeting: Meeting, kind: 'agenda' | 'minutes') {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const host = useHost()
  const data = usePlaceData()
  const sheet = () => (kind === 'agenda' ? agendaSheet : minutesSheet)(data, meeting, { t, language, today })
  const text = () => meetingText(sheet(), data.place.name)

  async function saveAs(fileKind: 'word' | 'calendar', ending: string, bytes: Uint8Array) {
    const name = t(`meetings:sheet.file.${kind}`, { day: meeting.date, title: meeting.title })
    const suggestedName = safeFileName(name.replace(/\.pdf$/, `.${ending}`))
    const saved = await host.saveFile({ kind: fileKind, suggestedName, bytes })
    if (!saved.ok) showNotice({ text: errorText(t, saved), alarm: true })
    else if (saved.value.name) showNotice({ text: t('meetings:export.saved', { name: saved.value.name }) })
  }

  return {
    async saveWord() {
      // Fetched with the first of them: it is large, and few starts need it.
      const { meetingDocx } = await import('../../../../shared/exchange/meeting-docx.ts')
      await saveAs('word', 'docx', await meetingDocx(sheet(), data.place.name))
    },
    async copyText() {
      await navigator.clipboard.writeText(text())
      showNotice({ text: t('meetings:export.copied') })
    },
    async saveInvitation() {
      const { meetingInvitation } = await import('../../../../shared/exchange/meeting-invitation.ts')
      const booked = data.bookings.find(({ id }) => id === meeting.bookingId)?.roomIds ?? []
      const rooms = data.rooms.filter(({ id }) => booked.includes(id)).map(({ name }) => name)
      const address = data.place.address.replace(/\s*\n\s*/g, ', ')
      const file = meetingInvitation({
        meeting,
        placeName: data.place.name,
        where: [...rooms, address].filter((part) => part !== '').join(', '),
        text: text(),
        stamp: `${new Date().toISOString().slice(0, 19)}Z`,
      })
      await saveAs('calendar', 'ics', new TextEncoder().encode(file))
    },
  }
}

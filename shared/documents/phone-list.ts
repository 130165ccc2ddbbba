import { addDays } from '../domain/day.ts'
import { type Occurrence, occurrencesBetween, takesPlace } from '../domain/occurrence.ts'
import type { Person } from '../domain/person.ts'
import type { Content, ContentNode, PrintableDocument } from './document.ts'
import { frame } from './kit/frame.ts'
import { heading } from './kit/heading.ts'
import { listTable } from './kit/list-table.ts'
import { columnsOf, pageOf } from './kit/page.ts'
import { stampBox } from './kit/stamp.ts'
import { printed } from './kit/text.ts'

/**
 * Telefonliste: the tovholdere and what they look after in the year to come.
 *
 * Only what each has agreed to stands on it, and whoever has not agreed to have their name printed is left out
 * altogether. It holds personal data, and so asks to be shredded (Datatilsynet's advice to associations).
 */
export const phoneList: PrintableDocument = {
  name: 'phone-list',
  options: [],
  papers: ['a4'],
  title: (t) => t('print:phoneList.name'),
  fileName: (_data, _options, { t, today }) => t('print:phoneList.file', { day: today }),
  build(data, _options, context) {
    const { t } = context
    const page = pageOf('a4')
    const title = t('print:phoneList.title')
    const stamp = t('print:phoneList.stamp')
    const people = data.people
      .filter(({ mayPrint }) => mayPrint.name)
      .sort((a, b) => names.compare(a.name, b.name))
    const top = heading(
      data,
      { title, lead: t('print:phoneList.lead'), lines: [], corner: stampBox(stamp, data) },
      page,
      context,
    )
    const coming = occurrencesBetween(data, {
      from: context.today,
      to: addDays(context.today, 365),
    }).filter(takesPlace)
    const led = people.map((person) => titlesLedBy(person, coming))
    const rows = people.map((person, i) => rowOf(person, led[i] ?? []))
    const breakRows = led.some((titles) => titles.join().length > 1200)
    const body: Content =
      rows.length === 0
        ? { text: t('print:phoneList.empty'), style: 'section', margin: [0, 24, 0, 0] }
        : listTable({ head: [], rows, widths: columnsOf(page, [0, 70]), padding: 6, breakRows }, page)
    return frame(data, `${title} · ${stamp}`, [top, body], page, context)
  },
}

const names = new Intl.Collator('da')

/** Titles in the order they come round, each once. */
function titlesLedBy({ id }: Person, coming: readonly Occurrence[]): string[] {
  const led = coming.filter(({ details }) => details.leaderIds.includes(id))
  return [...new Set(led.map(({ details }) => printed(details.title)))]
}

function rowOf({ name, phone, email, mayPrint }: Person, titles: readonly string[]): ContentNode[] {
  return [
    {
      stack: [
        { text: printed(name), style: 'title' },
        ...(titles.length > 0 ? [{ text: titles.join(', ') }] : []),
      ],
    },
    {
      stack: [
        ...(mayPrint.phone && phone !== '' ? [{ text: printed(phone), style: 'title' }] : []),
        ...(mayPrint.email && email !== '' ? [{ text: printed(email) }] : []),
      ],
    },
  ]
}

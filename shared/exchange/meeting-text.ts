import type { MeetingSheet, SheetItem } from './meeting-sheet.ts'

/** An agenda or minutes as plain text, for an e-mail. Lines end in `\n`. */
export function meetingText(sheet: MeetingSheet, placeName: string): string {
  const head = [
    `${sheet.name}: ${sheet.title}`,
    placeName,
    sheet.when,
    ...sheet.facts.map(({ label, value }) => `${label}: ${value}`),
  ]
  const foot = [...sheet.additions, ...(sheet.approved === '' ? [] : [sheet.approved])]
  return `${[head.join('\n'), ...sheet.items.map(itemText), ...foot].join('\n\n')}\n`
}

function itemText({ number, time, title, facts, lines, text, said, decisions, tasks }: SheetItem): string {
  const top = [time, `${number}. ${title}`].filter((part) => part !== '').join('  ')
  return [
    facts === '' ? top : `${top} (${facts})`,
    ...text,
    ...[...lines, ...decisions, ...tasks].map((line) => `- ${line}`),
    ...said,
  ].join('\n')
}

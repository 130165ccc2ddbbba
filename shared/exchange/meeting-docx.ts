/** An agenda or minutes as a Word document, to be changed by whoever wants to. */
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import type { MeetingSheet, SheetItem } from './meeting-sheet.ts'
import { xmlText } from './xml-text.ts'

/** Half-points, as Word counts. */
const sizes = { body: 24, small: 22, item: 26, title: 44 }
/** A font every Word has; ours is not on the PCs it is sent to. */
const FONT = 'Calibri'

/** The bytes of a .docx. */
export async function meetingDocx(given: MeetingSheet, place: string): Promise<Uint8Array> {
  const [sheet, placeName] = [inXml(given), inXml(place)]
  const document = new Document({
    creator: placeName,
    title: `${sheet.name}: ${sheet.title}`,
    styles: { default: { document: { run: { font: FONT, size: sizes.body } } } },
    numbering: {
      config: [
        {
          reference: 'lines',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 500, hanging: 250 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [
                  new TextRun({
                    size: sizes.small,
                    children: [`${placeName} · `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          ...head(sheet, placeName),
          ...sheet.items.flatMap(itemParagraphs),
          ...sheet.additions.map((text) => plain(text, 200)),
          ...(sheet.approved === '' ? [] : [plain(sheet.approved, 200)]),
          ...sheet.signatures.map((who) => plain(`${'_'.repeat(34)}  ${who}`, 600)),
        ],
      },
    ],
  })
  return new Uint8Array(await (await Packer.toBlob(document)).arrayBuffer())
}

/** All its texts as Word can read them. */
function inXml<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, one) => (typeof one === 'string' ? xmlText(one) : one)) as T
}

function head({ name, title, when, facts }: MeetingSheet, placeName: string): Paragraph[] {
  return [
    plain(placeName),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      children: [new TextRun({ text: `${name}: ${title}`, bold: true, size: sizes.title, font: FONT })],
    }),
    plain(when, 80),
    ...facts.map(
      ({ label, value }) =>
        new Paragraph({
          children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(value)],
        }),
    ),
  ]
}

function itemParagraphs({
  number,
  time,
  title,
  facts,
  lines,
  text,
  said,
  decisions,
  tasks,
}: SheetItem): Paragraph[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      keepNext: true,
      spacing: { before: 320, after: 60 },
      children: [
        new TextRun({
          text: `${time === '' ? '' : `${time}  `}${number}. ${title}`,
          bold: true,
          size: sizes.item,
          color: '1A1A1A',
          font: FONT,
        }),
      ],
    }),
    ...(facts === '' ? [] : [plain(facts)]),
    ...text.map((line) => plain(line)),
    ...lines.map(
      (line) => new Paragraph({ numbering: { reference: 'lines', level: 0 }, children: [new TextRun(line)] }),
    ),
    ...said.map((line) => plain(line, 80)),
    ...[...decisions, ...tasks].map(
      (line) =>
        new Paragraph({ spacing: { before: 80 }, children: [new TextRun({ text: line, bold: true })] }),
    ),
  ]
}

function plain(text: string, before = 0): Paragraph {
  return new Paragraph({ spacing: { before }, children: [new TextRun(text)] })
}

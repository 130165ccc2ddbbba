import { Button, Group } from '@mantine/core'
import { IconAlertTriangle, IconPrinter } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { DateChange, WrongPaper } from '../../../shared/documents/wrong-papers.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useRemovePrintRecord } from '../../data/print-record/mutations.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { changeLines } from './paper-words.ts'
import classes from './papers.module.css'
import { useWrongPapers } from './use-wrong-papers.ts'

/** Each paper that is no longer right: what is another, and what to do about it. Nothing while all are right. */
export function WrongPapers() {
  const t = useT()
  const papers = useWrongPapers()
  if (papers.length === 0) return null
  return (
    <section aria-labelledby="wrong-papers" className={classes.papers}>
      <h2 id="wrong-papers">{t('papers:wall.title')}</h2>
      {papers.map((paper) => (
        <Paper key={paper.record.id} paper={paper} />
      ))}
    </section>
  )
}

function Paper({ paper: { record, changes } }: { paper: WrongPaper }) {
  const t = useT()
  const { language } = useLanguage()
  const data = usePlaceData()
  const { mutate: remove, isPending } = useRemovePrintRecord()
  return (
    <article aria-label={record.title} className={classes.paper}>
      <h3>
        <IconAlertTriangle aria-hidden size={22} />
        {record.title}
      </h3>
      <p className={classes.printed}>
        {t('papers:wall.printed', { day: formatDay(record.printedOn, language, 'long') })}
      </p>
      <ul>
        {changeLines(changes, { data, t, language }).map(({ text, notice }) => (
          <li key={text}>
            <span>{text}</span>
            {notice && <NoticeLink change={notice} />}
          </li>
        ))}
      </ul>
      <Group gap="sm">
        <Button
          leftSection={<IconPrinter aria-hidden size={20} />}
          renderRoot={(props) => (
            <Link to="/print" search={{ ...record.options, document: record.document }} {...props} />
          )}
        >
          {t('papers:wall.again')}
        </Button>
        <Button variant="default" disabled={isPending} onClick={() => remove(record)}>
          {t('papers:wall.gone')}
        </Button>
      </Group>
    </article>
  )
}

/** To a notice for the door, about that one date. */
function NoticeLink({ change: { activityId, originalDate, printed, now } }: { change: DateChange }) {
  const t = useT()
  const { language } = useLanguage()
  const title = (printed?.title ?? now?.details.title) as string
  const day = formatDay(printed?.date ?? originalDate, language, 'long')
  return (
    <Link
      to="/print"
      search={{ document: 'notice', activity: activityId, date: originalDate }}
      aria-label={t('papers:wall.noticeFor', { title, day })}
      className={classes.notice}
    >
      {t('papers:wall.notice')}
    </Link>
  )
}

import { Button } from '@mantine/core'
import {
  IconAlertTriangle,
  IconBulb,
  IconCalendarMonth,
  IconCalendarRepeat,
  IconCalendarWeek,
  IconChartBar,
  IconDoor,
  IconFileText,
  IconFolders,
  IconId,
  IconLayoutColumns,
  IconList,
  IconListDetails,
  IconListNumbers,
  IconNotes,
  IconPhone,
  IconPhoto,
  IconReceipt,
  IconReportMoney,
  IconUserDollar,
  IconWriting,
} from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { findDocument } from '../../../shared/documents/registry.ts'
import { useT } from '../../i18n/language.tsx'
import { Page } from '../../ui/page.tsx'
import classes from './print-gallery.module.css'

/** Every document there is, by what people are up to. */
const groups = [
  {
    name: 'programmes',
    documents: [
      { name: 'week', icon: IconCalendarWeek },
      { name: 'month-list', icon: IconList },
      { name: 'month-grid', icon: IconCalendarMonth },
      { name: 'date-list', icon: IconFileText },
    ],
  },
  {
    name: 'notices',
    documents: [
      { name: 'poster', icon: IconPhoto },
      { name: 'flyer', icon: IconLayoutColumns },
      { name: 'notice', icon: IconAlertTriangle },
      { name: 'room-sign', icon: IconDoor },
    ],
  },
  {
    name: 'lists',
    documents: [
      { name: 'sign-up', icon: IconWriting },
      { name: 'lead-sheet', icon: IconId },
      { name: 'phone-list', icon: IconPhone },
    ],
  },
  {
    name: 'books',
    documents: [
      { name: 'budget-status', icon: IconChartBar },
      { name: 'accounts', icon: IconReportMoney },
      { name: 'vouchers', icon: IconListNumbers },
      { name: 'voucher-sheet', icon: IconReceipt },
      { name: 'expense-slip', icon: IconUserDollar },
    ],
  },
  {
    name: 'meetings',
    documents: [
      { name: 'agenda', icon: IconListDetails },
      { name: 'minutes', icon: IconNotes },
      { name: 'interest-list', icon: IconBulb },
      { name: 'year-wheel', icon: IconCalendarRepeat },
    ],
  },
] as const

/** What can be printed, each with what it is for. */
export function PrintGallery() {
  const t = useT()
  return (
    <Page
      wide
      title={t('printing:title')}
      actions={
        <Button
          variant="default"
          leftSection={<IconFolders aria-hidden />}
          renderRoot={(props) => <Link to="/week-prints" {...props} />}
        >
          {t('printing:weekPrints')}
        </Button>
      }
    >
      {groups.map((group) => (
        <section key={group.name} className={classes.group} aria-labelledby={group.name}>
          <h2 id={group.name}>{t(`printing:group.${group.name}`)}</h2>
          <ul>
            {group.documents.map(({ name, icon: Icon }) => (
              <li key={name}>
                <Link to="/print" search={{ document: name }} className={classes.card}>
                  <Icon aria-hidden stroke={1.5} size={34} />
                  <span>
                    <strong>{findDocument(name)?.title(t)}</strong>
                    <span className={classes.about}>{t(`printing:about.${name}`)}</span>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  )
}

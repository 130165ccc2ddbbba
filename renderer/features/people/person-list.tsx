import { Button } from '@mantine/core'
import { IconPlus, IconPrinter } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { versionOn } from '../../../shared/domain/activity-versions.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useT } from '../../i18n/language.tsx'
import { Page } from '../../ui/page.tsx'
import { EmptyList, RecordList } from '../../ui/record-list.tsx'
import { useToday } from '../../ui/use-today.ts'
import classes from './people.module.css'
import { PersonDialog } from './person-dialog.tsx'

/** The tovholdere by name, with what each looks after. */
export function PersonList() {
  const t = useT()
  const { people } = usePlaceData()
  const [open, setOpen] = useState<Person | 'new'>()
  const sorted = [...people].sort((a, b) => a.name.localeCompare(b.name, 'da'))

  return (
    <Page
      title={t('people:title')}
      actions={
        people.length > 0 && (
          <>
            <Button
              variant="default"
              leftSection={<IconPrinter aria-hidden size={20} />}
              renderRoot={(props) => <Link to="/print" search={{ document: 'phone-list' }} {...props} />}
            >
              {t('people:printList')}
            </Button>
            <Button leftSection={<IconPlus aria-hidden />} onClick={() => setOpen('new')}>
              {t('people:new')}
            </Button>
          </>
        )
      }
    >
      {people.length === 0 ? (
        <EmptyList text={t('people:empty')} action={t('people:new')} onAction={() => setOpen('new')} />
      ) : (
        <RecordList
          label={t('people:title')}
          records={sorted}
          keyOf={({ id }) => id}
          nameOf={({ name }) => name}
          onOpen={(person) => setOpen(person)}
        >
          {(person) => <PersonRow person={person} />}
        </RecordList>
      )}
      {open && <PersonDialog person={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />}
    </Page>
  )
}

function PersonRow({ person }: { person: Person }) {
  const today = useToday()
  const { activities } = usePlaceData()
  const leads = activities
    .map((activity) => versionOn(activity, today))
    .filter(({ leaderIds }) => leaderIds.includes(person.id))
    .map(({ title }) => title)
  return (
    <span className={classes.row}>
      <span>
        <strong>{person.name}</strong>
        <span className={classes.soft}>{leads.join(' · ')}</span>
      </span>
      <span className={classes.reach}>
        <span>{person.phone}</span>
        <span className={classes.soft}>{person.email}</span>
      </span>
    </span>
  )
}

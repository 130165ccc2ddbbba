import { ActionIcon, Group, Select, Stack } from '@mantine/core'
import { IconArrowUp, IconX } from '@tabler/icons-react'
import type { Id } from '../../../shared/domain/id.ts'
import { newPerson } from '../../../shared/domain/person.ts'
import { useSavePerson } from '../../data/person/mutations.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useT } from '../../i18n/language.tsx'
import { AddInline } from '../../ui/add-inline.tsx'
import classes from './activities.module.css'

interface LeaderPickerProps {
  value: readonly Id[]
  onChange(leaderIds: Id[]): void
}

/** Tovholdere in order, the first being the one to ask. One alone is allowed, and pointed out. */
export function LeaderPicker({ value, onChange }: LeaderPickerProps) {
  const t = useT()
  const { people } = usePlaceData()
  const save = useSavePerson()
  const leaders = value.flatMap((id) => people.find((person) => person.id === id) ?? [])
  const others = people.filter((person) => !value.includes(person.id))

  async function add(name: string) {
    const person = newPerson(crypto.randomUUID(), name)
    const result = await save.mutateAsync(person)
    if (result.ok) onChange([...value, person.id])
  }

  return (
    <Stack gap="sm">
      {leaders.length > 0 && (
        <ol className={classes.leaders}>
          {leaders.map((person, index) => (
            <li key={person.id}>
              <span>{person.name}</span>
              <Group gap={4}>
                {index > 0 && (
                  <ActionIcon
                    variant="subtle"
                    size="xl"
                    aria-label={t('activities:form.leaderFirst', { name: person.name })}
                    onClick={() => onChange([person.id, ...value.filter((id) => id !== person.id)])}
                  >
                    <IconArrowUp aria-hidden />
                  </ActionIcon>
                )}
                <ActionIcon
                  variant="subtle"
                  size="xl"
                  aria-label={t('activities:form.leaderRemove', { name: person.name })}
                  onClick={() => onChange(value.filter((id) => id !== person.id))}
                >
                  <IconX aria-hidden />
                </ActionIcon>
              </Group>
            </li>
          ))}
        </ol>
      )}
      {leaders.length === 1 && <p className={classes.advice}>{t('activities:form.leaderAlone')}</p>}
      {others.length > 0 && (
        <Select
          label={t('activities:form.leaderPick')}
          placeholder={t('activities:form.leaderPickExample')}
          searchable
          nothingFoundMessage={t('activities:form.leaderNone')}
          value={null}
          data={others.map((person) => ({ value: person.id, label: person.name }))}
          onChange={(id) => id && onChange([...value, id])}
        />
      )}
      <AddInline
        action={t('activities:form.leaderAdd')}
        label={t('activities:form.leaderName')}
        onAdd={add}
      />
    </Stack>
  )
}

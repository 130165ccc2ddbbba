import { Button, Checkbox, Group, Input, TextInput } from '@mantine/core'
import { useState } from 'react'
import { newPerson, type Person, personRoles } from '../../../shared/domain/person.ts'
import { useRemovePerson, useSavePerson } from '../../data/person/mutations.ts'
import { useT } from '../../i18n/language.tsx'
import { ChoiceChips } from '../../ui/choice-chips.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import classes from './people.module.css'

const printable = ['name', 'phone', 'email'] as const

/** A tovholder, new or known, and what of theirs may stand on paper. */
export function PersonDialog({ person, onClose }: { person: Person | undefined; onClose(): void }) {
  const t = useT()
  const save = useSavePerson(person)
  const remove = useRemovePerson()
  const [draft, setDraft] = useState<Person>(() => person ?? newPerson(crypto.randomUUID(), ''))
  const [tried, setTried] = useState(false)
  const set = (change: Partial<Person>) => setDraft((was) => ({ ...was, ...change }))

  async function submit() {
    setTried(true)
    const name = draft.name.trim()
    if (name === '') return
    const result = await save.mutateAsync({
      ...draft,
      name,
      phone: draft.phone.trim(),
      email: draft.email.trim(),
    })
    if (result.ok) onClose()
  }

  return (
    <FormDialog
      title={t(person ? 'people:edit' : 'people:new')}
      action={t('common:action.save')}
      busy={save.isPending}
      onSubmit={() => void submit()}
      onClose={onClose}
      aside={
        person && (
          <Button
            variant="subtle"
            onClick={() => {
              remove.mutate(person)
              onClose()
            }}
          >
            {t('common:action.remove')}
          </Button>
        )
      }
    >
      <TextInput
        label={t('people:name')}
        value={draft.name}
        maxLength={200}
        data-autofocus
        onChange={(event) => set({ name: event.currentTarget.value })}
        error={tried && draft.name.trim() === '' && t('people:nameMissing')}
      />
      <Group gap="md" grow align="flex-start">
        <TextInput
          label={t('people:phone')}
          value={draft.phone}
          maxLength={200}
          onChange={(event) => set({ phone: event.currentTarget.value })}
        />
        <TextInput
          label={t('people:email')}
          value={draft.email}
          maxLength={200}
          onChange={(event) => set({ email: event.currentTarget.value })}
        />
      </Group>
      <ChoiceChips
        label={t('people:roles')}
        options={personRoles.map((value) => ({ value, label: t(`people:role.${value}`) }))}
        value={draft.roles ?? []}
        onChange={(roles) => set({ roles })}
      />
      <Input.Wrapper
        component="fieldset"
        size="md"
        labelElement="div"
        label={t('people:mayPrint')}
        description={t('people:mayPrintHint')}
      >
        <div className={classes.may}>
          {printable.map((what) => (
            <Checkbox
              key={what}
              label={t(`people:${what}`)}
              checked={draft.mayPrint[what]}
              onChange={(event) =>
                set({ mayPrint: { ...draft.mayPrint, [what]: event.currentTarget.checked } })
              }
            />
          ))}
        </div>
      </Input.Wrapper>
    </FormDialog>
  )
}

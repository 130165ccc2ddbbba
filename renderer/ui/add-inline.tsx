import { Button, Group, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useT } from '../i18n/language.tsx'

interface AddInlineProps {
  /** The button that opens the field: "Tilføj et lokale". */
  action: string
  label: string
  onAdd(name: string): Promise<void>
}

/** Adds something by its name in the middle of a form; Enter adds it and does not send the form. */
export function AddInline({ action, label, onAdd }: AddInlineProps) {
  const t = useT()
  const [name, setName] = useState<string>()

  async function add() {
    const trimmed = name?.trim()
    if (trimmed) await onAdd(trimmed)
    setName(undefined)
  }

  if (name === undefined) {
    return (
      <Button
        mt="sm"
        style={{ alignSelf: 'flex-start' }}
        variant="default"
        leftSection={<IconPlus aria-hidden size={18} />}
        onClick={() => setName('')}
      >
        {action}
      </Button>
    )
  }
  return (
    <Group mt="sm" gap="sm" align="flex-end">
      <TextInput
        style={{ flex: 1 }}
        label={label}
        value={name}
        maxLength={200}
        autoFocus
        // Escape closes the field, and not the dialog it may stand in.
        data-mantine-stop-propagation
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault()
            void add()
          }
          if (event.key === 'Escape') setName(undefined)
        }}
      />
      <Button variant="default" onClick={() => void add()}>
        {t('activities:form.add')}
      </Button>
    </Group>
  )
}

import { ActionIcon, Button, Checkbox, Group, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { Id } from '../../../../shared/domain/id.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useT } from '../../../i18n/language.tsx'
import { AmountField } from '../../../ui/amount-field.tsx'
import { CategorySum } from './category-sum.tsx'
import type { CategoryDraft, GrantDraft } from './grant-draft.ts'
import classes from './grants.module.css'
import { usesOf } from './uses-of.ts'

/** What most places spend money on, one click each. */
const suggestions = ['food', 'activities', 'equipment', 'transport'] as const

interface CategoryRowsProps {
  draft: GrantDraft
  gaps: ReadonlyMap<Id, 'name' | 'budget'> | undefined
  onChange(categories: CategoryDraft[]): void
}

/** What the money may be spent on: a row for each, and how much of the grant they come to. */
export function CategoryRows({ draft, gaps, onChange }: CategoryRowsProps) {
  const t = useT()
  const { categories } = draft
  const names = new Set(categories.map(({ name }) => name.trim().toLowerCase()))
  const [added, setAdded] = useState<Id>()
  const add = (name: string) => {
    const id = crypto.randomUUID()
    setAdded(id)
    onChange([...categories, { id, name, budget: '', funded: true }])
  }
  return (
    <>
      {categories.length > 0 && (
        <ul className={classes.rows}>
          {categories.map((category) => (
            <CategoryRow
              key={category.id}
              category={category}
              gap={gaps?.get(category.id)}
              added={category.id === added}
              onChange={(change) =>
                onChange(categories.map((one) => (one.id === category.id ? { ...one, ...change } : one)))
              }
              onRemove={() => onChange(categories.filter(({ id }) => id !== category.id))}
            />
          ))}
        </ul>
      )}
      <Group gap="xs">
        {suggestions
          .map((suggestion) => t(`grants:categories.suggestion.${suggestion}`))
          .filter((name) => !names.has(name.toLowerCase()))
          .map((name) => (
            <AddButton key={name} text={name} onClick={() => add(name)} />
          ))}
        <AddButton text={t('grants:categories.other')} onClick={() => add('')} />
      </Group>
      <CategorySum draft={draft} />
    </>
  )
}

function AddButton({ text, onClick }: { text: string; onClick(): void }) {
  return (
    <Button variant="default" leftSection={<IconPlus aria-hidden size={18} />} onClick={onClick}>
      {text}
    </Button>
  )
}

interface CategoryRowProps {
  category: CategoryDraft
  gap: 'name' | 'budget' | undefined
  /** It was added just now: what is to be written in it is written at once. */
  added: boolean
  onChange(change: Partial<CategoryDraft>): void
  onRemove(): void
}

function CategoryRow({ category, gap, added, onChange, onRemove }: CategoryRowProps) {
  const t = useT()
  const { id, name, budget, funded } = category
  const uses = usesOf(usePlaceData(), id)
  const [kept, setKept] = useState(false)
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (added) row.current?.querySelector<HTMLElement>('input[value=""]')?.focus()
  }, [added])
  return (
    <li ref={row} className={classes.category}>
      <TextInput
        label={t('grants:categories.name')}
        value={name}
        maxLength={200}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
        error={gap === 'name' && t('grants:categories.nameMissing')}
      />
      <AmountField
        label={t('grants:categories.budget')}
        width="100%"
        value={budget}
        onChange={(typed) => onChange({ budget: typed })}
        error={gap === 'budget' && t('grants:amountUnread')}
      />
      <ActionIcon
        className={classes.besideInput}
        variant="subtle"
        size="xl"
        aria-label={t('grants:categories.remove', { name })}
        onClick={() => (uses > 0 ? setKept(true) : onRemove())}
      >
        <IconX aria-hidden />
      </ActionIcon>
      <Checkbox
        className={classes.funded}
        label={t('grants:categories.funded')}
        checked={funded}
        onChange={(event) => onChange({ funded: event.currentTarget.checked })}
      />
      <p role="status" className={classes.kept}>
        {kept && t('grants:categories.inUse', { name, count: uses })}
      </p>
    </li>
  )
}

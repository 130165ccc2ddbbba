import { Button, TextInput } from '@mantine/core'
import { IconBulb } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useSaveIdea } from '../../../data/idea/mutations.ts'
import { useT } from '../../../i18n/language.tsx'
import { useToday } from '../../../ui/use-today.ts'
import classes from './ideas.module.css'

/** An idea in ten seconds: what, and from whom. Enter keeps it, and the next can be written. */
export function AddIdea() {
  const t = useT()
  const today = useToday()
  const save = useSaveIdea()
  const first = useRef<HTMLInputElement>(null)
  const [title, setTitle] = useState('')
  const [from, setFrom] = useState('')
  const [tried, setTried] = useState(false)

  async function add() {
    setTried(true)
    if (title.trim() === '') return first.current?.focus()
    const saved = await save.mutateAsync({
      id: crypto.randomUUID(),
      title: title.trim(),
      from: from.trim(),
      note: '',
      createdOn: today,
      state: 'new',
      reason: '',
      question: '',
      answer: '',
    })
    if (!saved.ok) return
    setTitle('')
    setFrom('')
    setTried(false)
    first.current?.focus()
  }

  return (
    <form
      className={classes.add}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <TextInput
        ref={first}
        label={t('ideas:what')}
        value={title}
        maxLength={200}
        onChange={(event) => setTitle(event.currentTarget.value)}
        error={tried && title.trim() === '' && t('ideas:whatGap')}
      />
      <TextInput
        label={t('ideas:from')}
        value={from}
        maxLength={200}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <Button type="submit" leftSection={<IconBulb aria-hidden size={20} />} loading={save.isPending}>
        {t('ideas:add')}
      </Button>
    </form>
  )
}

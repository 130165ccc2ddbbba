import { ActionIcon } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useLayoutEffect, useRef } from 'react'
import { useT } from '../../i18n/language.tsx'

interface MoveButtonsProps {
  /** What is moved. */
  title: string
  /** Its place among `of`, from 0. */
  at: number
  of: number
  onMove(to: number): void
}

/** One place up, one place down; neither beyond the ends. */
export function MoveButtons({ title, at, of, onMove }: MoveButtonsProps) {
  const t = useT()
  const buttons = useRef<(HTMLButtonElement | null)[]>([])
  const pressed = useRef<number>(undefined)
  const steps = [
    { label: t('meetings:item.up', { title }), to: at - 1, icon: IconArrowUp },
    { label: t('meetings:item.down', { title }), to: at + 1, icon: IconArrowDown },
  ]
  // What is moved on the page loses the focus, and whoever presses again would press nothing. At an end only the other
  // button can be pressed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the place is another
  useLayoutEffect(() => {
    if (pressed.current === undefined) return
    const [same, other] = pressed.current === 0 ? buttons.current : buttons.current.toReversed()
    pressed.current = undefined
    ;(same?.disabled ? other : same)?.focus()
  }, [at])
  return steps.map(({ label, to, icon: Icon }, i) => (
    <ActionIcon
      key={label}
      ref={(button) => {
        buttons.current[i] = button
      }}
      variant="subtle"
      size="xl"
      aria-label={label}
      disabled={to < 0 || to >= of}
      onClick={() => {
        pressed.current = i
        onMove(to)
      }}
    >
      <Icon aria-hidden size={20} />
    </ActionIcon>
  ))
}

/** A list with one of it at another place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, i) => i !== from)
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)]
}

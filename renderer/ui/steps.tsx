import { ActionIcon, Group } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'

interface Step {
  /** What it leads to, for those who do not see the arrow: "Ugen før". */
  label: string
  /** Left out at the end of what there is. */
  run?: (() => void) | undefined
}

/** One step back, one step on, and what stands between the two. */
export function Steps({ previous, next, children }: { previous: Step; next: Step; children?: ReactNode }) {
  return (
    <Group gap="xs" wrap="nowrap">
      <ActionIcon
        variant="default"
        size="xl"
        aria-label={previous.label}
        disabled={!previous.run}
        onClick={previous.run}
      >
        <IconChevronLeft aria-hidden />
      </ActionIcon>
      {children}
      <ActionIcon variant="default" size="xl" aria-label={next.label} disabled={!next.run} onClick={next.run}>
        <IconChevronRight aria-hidden />
      </ActionIcon>
    </Group>
  )
}

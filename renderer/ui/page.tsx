import { Group, Stack, Title } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import classes from './page.module.css'

interface PageProps {
  /** Stands over the heading: the way to the pages beside this one. */
  above?: ReactNode
  title: string
  /** Said under the title in one line. */
  lead?: ReactNode
  /** Buttons that belong to the whole page. */
  actions?: ReactNode
  /** Uses the whole width instead of a readable column. */
  wide?: boolean
  children: ReactNode
}

/** One screen: a heading, its buttons, and what it is about. */
export function Page({ above, title, lead, actions, wide, children }: PageProps) {
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <div className={wide ? classes.wide : classes.page}>
      {above}
      <Group justify="space-between" align="flex-start" gap="md" mb="lg">
        <Stack gap={4} className={classes.heading}>
          <Title order={1} className={classes.title}>
            {title}
          </Title>
          {lead && <p className={classes.lead}>{lead}</p>}
        </Stack>
        {actions && <Group gap="sm">{actions}</Group>}
      </Group>
      {children}
    </div>
  )
}

import { Stack, Title } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import hall from '../../resources/hall.svg?raw'
import { Drawing } from './drawing.tsx'
import classes from './lone-page.module.css'

interface LonePageProps {
  title: string
  /** What has happened, and that nothing is lost. */
  lead: ReactNode
  /** The one right button, and beneath it what else may be done. */
  children: ReactNode
}

/** A page with nothing around it: something is to be said before the app is there. */
export function LonePage({ title, lead, children }: LonePageProps) {
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <main className={classes.page}>
      <div className={classes.column}>
        <Drawing svg={hall} className={classes.drawing} />
        <div>
          <Title order={1} className={classes.title}>
            {title}
          </Title>
          <p className={classes.lead}>{lead}</p>
        </div>
        <Stack gap="md" align="flex-start">
          {children}
        </Stack>
      </div>
    </main>
  )
}

import type { ReactNode } from 'react'
import classes from './page-nav.module.css'

/** The way between a few pages that belong together: links, the present one marked. */
export function PageNav({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className={classes.nav}>
      {children}
    </nav>
  )
}

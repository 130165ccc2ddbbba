/** The one notice at the foot of the window: what just happened, and what can be done about it. */
import { Button, CloseButton } from '@mantine/core'
import { useEffect, useSyncExternalStore } from 'react'
import { useT } from '../i18n/language.tsx'
import classes from './notice.module.css'

interface Notice {
  text: string
  /** What can be done about it from the notice itself. */
  action?: { label: string; run(): void }
  /** Something went wrong: it stays until it is closed. */
  alarm?: boolean
}

/** Long enough to be read, found and clicked without hurry. */
const STAYS_MS = 12_000

// Only the newest is shown: an older "Fortryd" would undo the wrong thing.
let shown: Notice | undefined
const listeners = new Set<() => void>()

/** Says what happened, in place of what was said before. */
export function showNotice(notice: Notice): void {
  put(notice)
}

function put(notice: Notice | undefined): void {
  shown = notice
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Where notices are shown; once in the app, and always there, so that what appears in it is read aloud. */
export function NoticeArea() {
  const t = useT()
  const notice = useSyncExternalStore(subscribe, () => shown)
  const alarm = notice?.alarm === true

  useEffect(() => {
    if (!notice || notice.alarm) return
    const timer = setTimeout(() => {
      if (shown === notice) put(undefined)
    }, STAYS_MS)
    return () => clearTimeout(timer)
  }, [notice])

  return (
    <div className={classes.area}>
      <div role="status">
        {notice && !alarm && <NoticeBox notice={notice} closeLabel={t('common:action.close')} />}
      </div>
      <div role="alert">
        {notice && alarm && <NoticeBox notice={notice} closeLabel={t('common:action.close')} />}
      </div>
    </div>
  )
}

function NoticeBox({ notice, closeLabel }: { notice: Notice; closeLabel: string }) {
  return (
    <div className={notice.alarm ? classes.alarm : classes.notice}>
      <span className={classes.text}>{notice.text}</span>
      {notice.action && (
        <Button
          variant="light"
          size="sm"
          className={classes.action}
          onClick={() => {
            put(undefined)
            notice.action?.run()
          }}
        >
          {notice.action.label}
        </Button>
      )}
      <CloseButton size="lg" aria-label={closeLabel} onClick={() => put(undefined)} />
    </div>
  )
}

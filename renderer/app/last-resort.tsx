import { Component, type ReactNode } from 'react'
import { languages } from '../../shared/host/contract.ts'
import { createTranslate } from '../../shared/locales/translate.ts'
import classes from './last-resort.module.css'

/**
 * Stands in for the whole page when what surrounds the screens has failed, or `BrokenScreen` itself has: without it
 * the window would be left empty. Made of nothing that may have been what failed.
 */
export class LastResort extends Component<{ children: ReactNode }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? <BrokenPage /> : this.props.children
  }
}

function BrokenPage() {
  const t = createTranslate(languages.find((each) => each === document.documentElement.lang) ?? 'da')
  return (
    <main className={classes.page}>
      <h1>{t('common:broken.title')}</h1>
      <p>{t('common:broken.text')}</p>
      <button type="button" className={classes.again} onClick={() => location.reload()}>
        {t('common:broken.again')}
      </button>
    </main>
  )
}

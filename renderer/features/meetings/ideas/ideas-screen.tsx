import { useState } from 'react'
import { type Idea, type IdeaState, ideaStates } from '../../../../shared/domain/idea.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useT } from '../../../i18n/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { MeetingsNav } from '../meetings-nav.tsx'
import { AddIdea } from './add-idea.tsx'
import { IdeaCard } from './idea-card.tsx'
import { IdeaDialog } from './idea-dialog.tsx'
import classes from './ideas.module.css'
import { TrialDialog } from './trial-dialog.tsx'

/** What is on its way stands first. */
const order: readonly IdeaState[] = ['trial', 'meeting', 'new', 'running', 'parked']

/** Ideas: caught in ten seconds, talked about, tried on a few dates, kept or put aside with the reason. */
export function IdeasScreen() {
  const t = useT()
  const { ideas } = usePlaceData()
  const [open, setOpen] = useState<{ idea: Idea; dialog: 'edit' | 'try' | 'park' | 'answer' }>()
  const close = () => setOpen(undefined)
  return (
    <Page title={t('ideas:title')} lead={t('ideas:lead')} above={<MeetingsNav />}>
      <AddIdea />
      {order
        .filter((state) => ideaStates.includes(state))
        .map((state) => {
          const own = ideas
            .filter((idea) => idea.state === state)
            .toSorted((a, b) => (a.createdOn < b.createdOn ? 1 : -1))
          if (own.length === 0) return null
          return (
            <section key={state} aria-labelledby={`ideas-${state}`} className={classes.group}>
              <h2 id={`ideas-${state}`}>{t(`ideas:state.${state}`)}</h2>
              <ul>
                {own.map((idea) => (
                  <IdeaCard key={idea.id} idea={idea} onOpen={(dialog) => setOpen({ idea, dialog })} />
                ))}
              </ul>
            </section>
          )
        })}
      {open?.dialog === 'try' && <TrialDialog idea={open.idea} onClose={close} />}
      {open && open.dialog !== 'try' && <IdeaDialog idea={open.idea} about={open.dialog} onClose={close} />}
    </Page>
  )
}

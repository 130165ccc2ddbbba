import { Button, Group } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { Idea } from '../../../../shared/domain/idea.ts'
import { useSaveIdea } from '../../../data/idea/mutations.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useT } from '../../../i18n/language.tsx'
import classes from './ideas.module.css'

interface IdeaCardProps {
  idea: Idea
  onOpen(dialog: 'edit' | 'try' | 'park' | 'answer'): void
}

/** One idea, and the one or two things that may come next for it. */
export function IdeaCard({ idea, onOpen }: IdeaCardProps) {
  const t = useT()
  const { activities } = usePlaceData()
  const save = useSaveIdea(idea)
  const { title, from, note, state, reason, question, answer, interested, trialActivityId } = idea
  const hasActivity = activities.some(({ id }) => id === trialActivityId)
  const facts = [
    from !== '' && t('ideas:fromWhom', { name: from }),
    interested !== undefined && t('ideas:interested', { count: interested }),
  ].filter(Boolean)
  const become = (next: Idea['state']) => save.mutate({ ...idea, state: next })
  return (
    <li className={classes.card}>
      <div className={classes.words}>
        <h3>{title}</h3>
        {facts.length > 0 && <p className={classes.soft}>{facts.join(' · ')}</p>}
        {note !== '' && <p className={classes.note}>{note}</p>}
        {question !== '' && <p>{t('ideas:questionSaid', { question })}</p>}
        {answer !== '' && <p>{t('ideas:answerSaid', { answer })}</p>}
        {state === 'parked' && reason !== '' && <p>{t('ideas:reasonSaid', { reason })}</p>}
      </div>
      <Group gap="sm">
        {(state === 'new' || state === 'meeting') && (
          <Button onClick={() => onOpen('try')} aria-label={t('ideas:tryOne', { title })}>
            {t('ideas:try')}
          </Button>
        )}
        {state === 'new' && (
          <Button
            variant="default"
            onClick={() => become('meeting')}
            aria-label={t('ideas:toMeetingOne', { title })}
          >
            {t('ideas:toMeeting')}
          </Button>
        )}
        {state === 'trial' && (
          <Button onClick={() => onOpen('answer')} aria-label={t('ideas:answerOne', { title })}>
            {t('ideas:answer')}
          </Button>
        )}
        {(state === 'trial' || state === 'running') && hasActivity && trialActivityId !== undefined && (
          <Button
            variant="default"
            renderRoot={(props) => (
              <Link to="/activities/$activityId" params={{ activityId: trialActivityId }} {...props} />
            )}
          >
            {t('ideas:activity')}
          </Button>
        )}
        {(state === 'new' || state === 'meeting') && (
          <Button
            variant="default"
            leftSection={<IconPrinter aria-hidden size={20} />}
            renderRoot={(props) => (
              <Link to="/print" search={{ document: 'interest-list', idea: idea.id }} {...props} />
            )}
          >
            {t('ideas:list')}
          </Button>
        )}
        {state === 'parked' ? (
          <Button
            variant="default"
            onClick={() => become('new')}
            aria-label={t('ideas:takeUpOne', { title })}
          >
            {t('ideas:takeUp')}
          </Button>
        ) : (
          <Button variant="subtle" onClick={() => onOpen('park')} aria-label={t('ideas:parkOne', { title })}>
            {t('ideas:park')}
          </Button>
        )}
        <Button variant="subtle" onClick={() => onOpen('edit')} aria-label={t('ideas:editOne', { title })}>
          {t('common:action.edit')}
        </Button>
      </Group>
    </li>
  )
}

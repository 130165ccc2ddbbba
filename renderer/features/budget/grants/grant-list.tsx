import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { type Grant, lastYearOf } from '../../../../shared/domain/grant.ts'
import { formatAmount } from '../../../../shared/exchange/format-amount.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { EmptyList, RecordList } from '../../../ui/record-list.tsx'
import { BudgetNav } from '../budget-nav.tsx'
import classes from './grants.module.css'

/** The grants of the place, the newest first. */
export function GrantList() {
  const t = useT()
  const navigate = useNavigate()
  const grants = usePlaceData().grants.toSorted(
    (a, b) => b.firstYear - a.firstYear || a.name.localeCompare(b.name, 'da'),
  )
  return (
    <Page
      above={<BudgetNav />}
      title={t('grants:title')}
      actions={
        grants.length > 0 && (
          <Button
            leftSection={<IconPlus aria-hidden size={20} />}
            renderRoot={(props) => <Link to="/accounts/grants/new" {...props} />}
          >
            {t('grants:new')}
          </Button>
        )
      }
    >
      {grants.length === 0 ? (
        <EmptyList
          text={t('grants:empty')}
          action={t('grants:new')}
          onAction={() => void navigate({ to: '/accounts/grants/new' })}
        />
      ) : (
        <RecordList
          label={t('grants:title')}
          records={grants}
          keyOf={({ id }) => id}
          nameOf={({ name }) => name}
          onOpen={({ id }) => void navigate({ to: '/accounts/grants/$grantId', params: { grantId: id } })}
        >
          {(grant) => <GrantRow grant={grant} />}
        </RecordList>
      )}
    </Page>
  )
}

function GrantRow({ grant }: { grant: Grant }) {
  const t = useT()
  const { language } = useLanguage()
  const { name, funder, firstYear, amount, categories } = grant
  const lastYear = lastYearOf(grant)
  const facts = [
    ...(funder === '' ? [] : [funder]),
    firstYear === lastYear ? String(firstYear) : t('grants:fromTo', { firstYear, lastYear }),
    t('grants:categoryCount', { count: categories.length }),
  ]
  return (
    <span className={classes.row}>
      <span>
        <strong>{name}</strong>
        <span className={classes.soft}>{facts.join(' · ')}</span>
      </span>
      <span className={classes.amount}>
        {t('grants:perYear', { amount: formatAmount(amount, language) })}
      </span>
    </span>
  )
}

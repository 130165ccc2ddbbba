import { Link } from '@tanstack/react-router'
import { useT } from '../../i18n/language.tsx'
import { PageNav } from '../../ui/page-nav.tsx'

/** The pages of the accounts, in the order they are needed. A page that lands adds its line. */
const pages = [
  { to: '/accounts', text: 'accounts:nav.overview' },
  { to: '/accounts/entries', text: 'accounts:nav.entries' },
  { to: '/accounts/receipts', text: 'accounts:nav.receipts' },
  { to: '/accounts/money', text: 'accounts:nav.money' },
  { to: '/accounts/year', text: 'accounts:nav.year' },
  { to: '/accounts/grants', text: 'accounts:nav.grants' },
] as const

/** The way from each page of the accounts to the others; stands above each (`<Page above={<BudgetNav />}>`). */
export function BudgetNav() {
  const t = useT()
  return (
    <PageNav label={t('accounts:nav.label')}>
      {pages.map(({ to, text }) => (
        <Link key={to} to={to} activeOptions={{ exact: to === '/accounts', includeSearch: false }}>
          {t(text)}
        </Link>
      ))}
    </PageNav>
  )
}

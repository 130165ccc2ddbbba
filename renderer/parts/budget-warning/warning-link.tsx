import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { BudgetWarning } from '../../../shared/domain/budget-warning.ts'

interface WarningLinkProps {
  warning: BudgetWarning
  className: string | undefined
  children: ReactNode
}

/** The one next step of a warning: where it is looked at or mended. */
export function WarningLink({ warning, className, children }: WarningLinkProps) {
  switch (warning.kind) {
    case 'owed-long':
      return (
        <Link to="/accounts/money" className={className}>
          {children}
        </Link>
      )
    case 'report-due':
    case 'repay':
      return (
        <Link to="/accounts/year" search={{ year: warning.year }} className={className}>
          {children}
        </Link>
      )
    case 'grant-over':
      return (
        <Link to="/accounts/grants/$grantId" params={{ grantId: warning.grantId }} className={className}>
          {children}
        </Link>
      )
    case 'payout-late':
      return (
        <Link to="/accounts/entries/new" search={{ kind: 'income' }} className={className}>
          {children}
        </Link>
      )
    case 'receipts-missing':
      return (
        <Link to="/accounts/entries" search={{ show: 'missing', year: warning.year }} className={className}>
          {children}
        </Link>
      )
    default:
      return (
        <Link to="/accounts/entries" search={{ category: warning.categoryId }} className={className}>
          {children}
        </Link>
      )
  }
}

/** A grant while it is being written: text as it was typed, so that nothing typed is ever lost or bent. */
import type { Day } from '../../../../shared/domain/day.ts'
import { type Grant, reportDay, type Signer, type UnusedRule } from '../../../../shared/domain/grant.ts'
import type { Id } from '../../../../shared/domain/id.ts'
import type { Ore } from '../../../../shared/domain/money.ts'
import { formatAmountNumber } from '../../../../shared/exchange/format-amount.ts'
import type { Language } from '../../../../shared/host/contract.ts'

export interface CategoryDraft {
  id: Id
  name: string
  budget: string
  funded: boolean
}

export interface PayoutDraft {
  date?: Day | undefined
  amount: string
}

/** What was spent of a category in a year before the accounts were kept here. */
export interface BeforeDraft {
  year: number
  categoryId: Id
  amount: string
}

/** What there is on the day the accounts begin here; asked for once. */
export interface OpeningDraft {
  day?: Day | undefined
  cash: string
  bank: string
}

export interface GrantDraft {
  id: Id
  name: string
  funder: string
  basis: string
  caseNumber: string
  note: string
  firstYear: string
  years: string
  amount: string
  /** It is a share of one that several have in common. */
  shared: boolean
  commonAmount: string
  categories: CategoryDraft[]
  payouts: PayoutDraft[]
  /** The first of the days the report is due. */
  reportDue: Day | undefined
  unused: UnusedRule
  carried: { from: number; amount: string }[]
  signers: Signer[]
  before: BeforeDraft[]
  opening: OpeningDraft
}

/** A grant that begins this year, until somebody says otherwise. */
export function newGrantDraft(today: Day): GrantDraft {
  return {
    id: crypto.randomUUID(),
    name: '',
    funder: '',
    basis: '',
    caseNumber: '',
    note: '',
    firstYear: today.slice(0, 4),
    years: '',
    amount: '',
    shared: false,
    commonAmount: '',
    categories: [],
    payouts: [],
    reportDue: undefined,
    unused: 'pay-back',
    carried: [],
    signers: ['treasurer', 'steering-group'],
    before: [],
    opening: { day: today, cash: '', bank: '' },
  }
}

export function grantDraftOf(grant: Grant, language: Language, today: Day): GrantDraft {
  const money = (amount: Ore) => formatAmountNumber(amount, language)
  return {
    id: grant.id,
    name: grant.name,
    funder: grant.funder,
    basis: grant.basis,
    caseNumber: grant.caseNumber,
    note: grant.note,
    firstYear: String(grant.firstYear),
    years: String(grant.years),
    amount: money(grant.amount),
    shared: grant.commonAmount !== undefined,
    commonAmount: grant.commonAmount === undefined ? '' : money(grant.commonAmount),
    categories: grant.categories.map(({ budget, ...said }) => ({ ...said, budget: money(budget) })),
    payouts: grant.payouts.map(({ date, amount }) => ({ date, amount: money(amount) })),
    reportDue: reportDay(grant, grant.firstYear),
    unused: grant.unused,
    carried: grant.carried.map(({ from, amount }) => ({ from, amount: money(amount) })),
    signers: [...grant.signers],
    before: grant.spentBefore.map(({ amount, ...said }) => ({ ...said, amount: money(amount) })),
    opening: { day: today, cash: '', bank: '' },
  }
}

/** Whether nothing was typed in a row. */
export function isBlank(text: string): boolean {
  return text.trim() === ''
}

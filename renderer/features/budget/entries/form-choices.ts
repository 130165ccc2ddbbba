/** What an expense may be for, and where income may come from: what is chosen between in the form. */
import { type Entry, incomeSources, type Payment, payments } from '../../../../shared/domain/entry.ts'
import type { Grant } from '../../../../shared/domain/grant.ts'
import type { CategoryYear, GrantYear } from '../../../../shared/domain/grant-year.ts'
import { formatAmount } from '../../../../shared/exchange/format-amount.ts'
import type { Language } from '../../../../shared/host/contract.ts'
import type { Translate } from '../../../../shared/locales/translate.ts'
import type { ChoiceGroup } from '../../../ui/choice-cards.tsx'
import { type FormKind, grantUse, OWN } from './entry-draft.ts'

interface Known {
  readonly kind: FormKind
  readonly grants: readonly Grant[]
  /** The grants of the year the entry is in. */
  readonly years: readonly GrantYear[]
  /** What is chosen already; its grant is among the choices though it may be for other years. */
  readonly chosen: readonly string[]
}

/** The choices of a form, by grant. Where no grant is for the year, those of other years: the date may be what is wrong. */
export function choicesOf(known: Known, t: Translate, language: Language): ChoiceGroup[] {
  return known.kind === 'expense' ? categoryChoices(known, t, language) : sourceChoices(known, t)
}

function categoryChoices({ grants, years, chosen }: Known, t: Translate, language: Language): ChoiceGroup[] {
  const ofYear = new Set(years.map(({ grant }) => grant.id))
  const others = grants.filter(
    (grant) =>
      !ofYear.has(grant.id) && (years.length === 0 || grant.categories.some(({ id }) => chosen.includes(id))),
  )
  const own = { value: OWN, label: t('entries:form.own'), note: t('entries:form.ownNote') }
  const groups = [
    ...years.map(({ grant, categories }) => ({
      label: grant.name,
      choices: categories.map((known) => ({
        value: known.category.id,
        label: known.category.name,
        note: leftText(known, t, language),
      })),
    })),
    ...others.map(({ name, categories }) => ({
      label: name,
      choices: categories.map((category) => ({ value: category.id, label: category.name, note: '' })),
    })),
  ]
  // Of a single grant there is no need to say which.
  const [only] = groups
  return only && groups.length === 1
    ? [{ label: '', choices: [...only.choices, own] }]
    : [...groups, { label: '', choices: [own] }]
}

function leftText({ budget, left }: CategoryYear, t: Translate, language: Language): string {
  if (budget === 0) return ''
  return left < 0
    ? t('entries:form.over', { amount: formatAmount(-left, language) })
    : t('entries:form.left', { amount: formatAmount(left, language) })
}

function sourceChoices({ grants, years, chosen }: Known, t: Translate): ChoiceGroup[] {
  const ofYear = new Set(years.map(({ grant }) => grant.id))
  const shown = grants.filter(
    ({ id }) => ofYear.has(id) || years.length === 0 || chosen.includes(grantUse(id)),
  )
  return [
    {
      label: '',
      choices: [
        ...shown.map(({ id, name }) => ({ value: grantUse(id), label: name, note: '' })),
        ...incomeSources
          .filter((source) => source !== 'grant')
          .map((source) => ({ value: source, label: t(`entries:source.${source}`), note: '' })),
      ],
    },
  ]
}

/** How it may be paid. What comes in is nobody's outlay, but for one that was written so. */
export function paymentChoices(kind: FormKind, paid: Payment): readonly Payment[] {
  return payments.filter((payment) => kind === 'expense' || payment !== 'person' || paid === 'person')
}

/** How the last one of the kind was paid: most places pay in one way. */
export function lastPaid(entries: readonly Entry[], kind: FormKind): Payment {
  let last: Entry | undefined
  for (const entry of entries)
    if (entry.kind === kind && entry.paid !== 'person' && !entry.annulled && (last?.date ?? '') <= entry.date)
      last = entry
  return last?.paid ?? 'cash'
}

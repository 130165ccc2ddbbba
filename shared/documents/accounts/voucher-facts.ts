import { type Entry, lacksReceipt } from '../../domain/entry.ts'
import { joinWords } from '../../exchange/join-words.ts'
import type { DocumentContext } from '../document.ts'

export type Voucher = Entry & { voucher: number }

/** How many there are, and which of them an auditor will ask about: two lines, or none where there is no voucher. */
export function voucherFacts(listed: readonly Voucher[], { t }: DocumentContext): string[] {
  const [first, last] = [listed[0], listed.at(-1)]
  if (!first || !last) return []
  const some = (is: (entry: Voucher) => boolean, say: (numbers: string) => string) => {
    const of = listed.filter(is)
    return of.length === 0 ? [] : [say(numbersOf(of, t))]
  }
  const missing = some(lacksReceipt, (numbers) => t('ledger:vouchers.missing', { numbers }))
  return [
    t('ledger:vouchers.range', { first: first.voucher, last: last.voucher, count: listed.length }),
    [
      ...some(
        (entry) => entry.annulled !== undefined,
        (numbers) => t('ledger:vouchers.annulled', { numbers }),
      ),
      ...some(
        (entry) => entry.earlier.length > 0,
        (numbers) => t('ledger:vouchers.corrected', { numbers }),
      ),
      ...(missing.length > 0 ? missing : [t('ledger:vouchers.complete')]),
    ].join(' · '),
  ]
}

/** Numbers in a row of which only so many are named. */
const MOST_NAMED = 12

function numbersOf(of: readonly Voucher[], t: DocumentContext['t']): string {
  const named = of.slice(0, MOST_NAMED).map(({ voucher }) => String(voucher))
  const more = of.length - named.length
  return joinWords(more > 0 ? [...named, t('ledger:vouchers.more', { count: more })] : named, t)
}

import { accounts } from './accounts.ts'
import { agenda, minutes } from './agenda.ts'
import { budgetStatus } from './budget-status.ts'
import { dateList } from './date-list.ts'
import type { PrintableDocument } from './document.ts'
import { expenseSlip } from './expense-slip.ts'
import { flyer } from './flyer.ts'
import { interestList } from './interest-list.ts'
import { leadSheet } from './lead-sheet.ts'
import { monthGrid } from './month-grid.ts'
import { monthList } from './month-list.ts'
import { notice } from './notice.ts'
import { phoneList } from './phone-list.ts'
import { poster } from './poster.ts'
import { roomSign } from './room-sign.ts'
import { signUp } from './sign-up.ts'
import { voucherSheet } from './voucher-sheet.ts'
import { vouchers } from './vouchers.ts'
import { week } from './week.ts'
import { yearWheel } from './year-wheel.ts'

/** Every document there is, in the order they are offered. */
export const documents: readonly PrintableDocument[] = [
  week,
  monthList,
  monthGrid,
  dateList,
  poster,
  flyer,
  signUp,
  roomSign,
  leadSheet,
  notice,
  phoneList,
  budgetStatus,
  accounts,
  vouchers,
  voucherSheet,
  expenseSlip,
  agenda,
  minutes,
  interestList,
  yearWheel,
]

/** The document of a name, or `undefined`. */
export function findDocument(name: string): PrintableDocument | undefined {
  return documents.find((document) => document.name === name)
}

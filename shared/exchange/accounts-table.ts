/** The accounts of a year as tables: for Excel, and for whoever wants to count for themselves. */
import type { PlaceData } from '../domain/place-data.ts'
import { activityTable } from './accounts-table/activity-table.ts'
import type { TablesAsked } from './accounts-table/asked.ts'
import { grantTable } from './accounts-table/grant-table.ts'
import { voucherTable } from './accounts-table/voucher-table.ts'
import { yearTable } from './accounts-table/year-table.ts'
import type { Table } from './table.ts'

/** Budget against actual, every voucher of the year, the activities held, and the years of the grant beside each other. */
export function accountsTables(data: PlaceData, asked: TablesAsked): Table[] {
  return [yearTable, voucherTable, activityTable, grantTable].map((make) => make(data, asked))
}

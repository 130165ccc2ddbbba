import { beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../../renderer/storage/database.ts'
import { loadPlaceData } from '../../../renderer/storage/load-place-data.ts'
import { removePrintRecord, savePrintRecords } from '../../../renderer/storage/print-record-repository.ts'
import { undo, undoLatest } from '../../../renderer/storage/undo.ts'
import type { PrintRecord } from '../../../shared/domain/print-record.ts'
import { openFresh } from '../fresh-database.ts'

const week = (number: number, given: Partial<PrintRecord> = {}): Omit<PrintRecord, 'id'> => ({
  document: 'week',
  options: { week: `2026-W${number}`, paper: 'a4' },
  language: 'da',
  title: `Ugeprogram, uge ${number}`,
  printedOn: '2026-11-23',
  until: number === 48 ? '2026-11-29' : '2026-12-06',
  texts: ['Program'],
  dates: [],
  ...given,
})

let db: Database
beforeEach(async () => {
  db = await openFresh()
})
const known = async () =>
  (await db.prints.toArray()).map(({ title, texts }) => `${title}: ${texts.join()}`).sort()

describe('what was printed', () => {
  it('is remembered in one commit, however many papers', async () => {
    const saved = await savePrintRecords(db, [week(48), week(49)], '2026-11-23')
    expect(saved).toMatchObject({
      ok: true,
      value: { what: { action: 'printed', subject: 'Ugeprogram, uge 48' } },
    })
    expect(await known()).toEqual(['Ugeprogram, uge 48: Program', 'Ugeprogram, uge 49: Program'])
    expect(await db.journal.count()).toBe(1)
  })

  it('printed again takes the place of what hung there, and of nothing else', async () => {
    const a3 = { options: { week: '2026-W48', paper: 'a3' }, title: 'A3' }
    await savePrintRecords(
      db,
      [week(48), week(48, a3), week(48, { language: 'en', title: 'English' })],
      '2026-11-23',
    )
    const [before] = await db.prints.filter(({ title }) => title.startsWith('Uge')).toArray()
    await savePrintRecords(db, [week(48, { texts: ['Later'] }), week(48, { texts: ['Last'] })], '2026-11-24')
    expect(await known()).toEqual(['A3: Program', 'English: Program', 'Ugeprogram, uge 48: Last'])
    expect(await db.prints.get(before?.id ?? '')).toMatchObject({ texts: ['Last'] })
  })

  it('about days that are over is forgotten with the next', async () => {
    const { until: _, ...phoneList } = week(48, {
      document: 'phone-list',
      options: {},
      title: 'Telefonliste',
    })
    await savePrintRecords(db, [week(48), phoneList], '2026-11-23')
    await savePrintRecords(db, [week(49)], '2026-11-29')
    expect(await db.prints.count()).toBe(3)
    await savePrintRecords(db, [week(49)], '2026-11-30')
    expect(await known()).toEqual(['Telefonliste: Program', 'Ugeprogram, uge 49: Program'])
  })

  it('is no change to undo; that a paper was taken down is one', async () => {
    await savePrintRecords(db, [week(48)], '2026-11-23')
    expect(await undoLatest(db)).toEqual({ ok: true, value: undefined })
    const [record] = await db.prints.toArray()
    const removed = await removePrintRecord(db, record as PrintRecord)
    expect(removed).toMatchObject({ value: { what: { action: 'removed', subject: 'Ugeprogram, uge 48' } } })
    expect(await db.prints.count()).toBe(0)
    await undo(db, removed.ok ? (removed.value?.sequence ?? 0) : 0)
    expect(await db.prints.toArray()).toEqual([record])
  })

  it('nothing printed writes nothing', async () => {
    expect(await savePrintRecords(db, [], '2026-11-23')).toEqual({ ok: true, value: undefined })
    expect(await loadPlaceData(db)).toBeUndefined()
  })
})

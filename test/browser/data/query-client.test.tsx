import { expect, test } from 'vitest'
import { useRemoveActivity, useSaveActivity } from '../../../renderer/data/activity/mutations.ts'
import { useSaveOverride, useSaveOverrides } from '../../../renderer/data/override/mutations.ts'
import { useRemovePerson, useSavePerson } from '../../../renderer/data/person/mutations.ts'
import { useRemoveRoom, useSaveRoom } from '../../../renderer/data/room/mutations.ts'
import { useRedo, useUndo } from '../../../renderer/data/undo/mutations.ts'
import { createTranslate } from '../../../shared/locales/translate.ts'
import { makeActivity, makePerson, makeRoom } from '../../factories/place-data.ts'
import { openFresh } from '../fresh-database.ts'
import { useWithData } from './use-with-data.tsx'

test('each change is told of once, as one would say it', async () => {
  const db = await openFresh()
  const screen = useWithData(db, () => ({
    saveRoom: useSaveRoom(),
    removeRoom: useRemoveRoom(),
    savePerson: useSavePerson(),
    removePerson: useRemovePerson(),
    saveActivity: useSaveActivity(),
    removeActivity: useRemoveActivity(),
    saveOverride: useSaveOverride(),
    saveOverrides: useSaveOverrides(),
    undo: useUndo(),
    redo: useRedo(),
  }))
  const use = await screen.now()
  const [room, person, activity] = [
    makeRoom({ name: 'Salen' }),
    makePerson({ name: 'Åse' }),
    makeActivity({ title: 'Banko' }),
  ]
  const [activityId, date, subject] = [activity.id, '2026-11-23', 'Banko mandag den 23. november']
  await use.saveRoom.mutateAsync(room)
  await use.saveRoom.mutateAsync({ ...room, capacity: 40 })
  await use.savePerson.mutateAsync(person)
  await use.saveActivity.mutateAsync(activity)
  const change = { cancelled: true }
  await use.saveOverride.mutateAsync({ activityId, date, change, action: 'cancelled-date', subject })
  await use.saveOverride.mutateAsync({
    activityId,
    date,
    change: { cancelled: undefined },
    action: 'restored-date',
    subject,
  })
  const changes = [{ date, change: { topic: 'Julebanko' } }]
  await use.saveOverrides.mutateAsync({ activityId, changes, action: 'pasted-dates', subject: 'Banko' })
  await use.removeRoom.mutateAsync(room)
  await use.removePerson.mutateAsync(person)
  await use.removeActivity.mutateAsync(activity)
  await use.undo.mutateAsync(undefined)
  await use.redo.mutateAsync(undefined)

  const t = createTranslate('da')
  const said = screen.notices.onCommitted.mock.calls.map(([{ what }]) =>
    t(`changes:${what.action}`, { subject: what.subject }),
  )
  expect(said).toEqual([
    '»Salen« er tilføjet',
    '»Salen« er gemt',
    '»Åse« er tilføjet',
    '»Banko« er tilføjet',
    '»Banko mandag den 23. november« er aflyst',
    '»Banko mandag den 23. november« er sat på plads igen',
    'Datoerne er sat ind i »Banko«',
    '»Salen« er slettet',
    '»Åse« er slettet',
    '»Banko« er slettet',
    'Fortrudt: »Banko« er som før',
    'Ændringen af »Banko« er lavet igen',
  ])
  expect(screen.notices.onRefused).not.toHaveBeenCalled()
  expect(screen.notices.onFailed).not.toHaveBeenCalled()
})

test('what changes nothing is not told of, a refusal and a mistake are', async () => {
  const db = await openFresh()
  const room = makeRoom()
  const screen = useWithData(db, () => ({ save: useSaveRoom(), undo: useUndo() }))
  const { save, undo } = await screen.now()
  expect(await undo.mutateAsync(undefined)).toEqual({ ok: true, value: undefined })
  await save.mutateAsync(room)
  expect(await save.mutateAsync(room)).toEqual({ ok: true, value: undefined })
  expect(screen.notices.onCommitted).toHaveBeenCalledOnce()

  expect(await undo.mutateAsync(99)).toEqual({ ok: false, code: 'changed-since' })
  expect(screen.notices.onRefused).toHaveBeenCalledExactlyOnceWith('changed-since', undefined)

  await expect(save.mutateAsync({ ...room, name: '' })).rejects.toThrow()
  expect(screen.notices.onFailed).toHaveBeenCalledOnce()
  db.close()
  expect(await save.mutateAsync({ ...room, capacity: 1 })).toEqual({ ok: false, code: 'storage-blocked' })
})

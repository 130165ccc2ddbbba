import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import type { Result } from '../../../shared/domain/result.ts'
import type { FilesToSave } from '../../../shared/host/contract.ts'
import { errorText } from '../../../shared/locales/error-text.ts'
import { imagesQuery } from '../../data/attachment/queries.ts'
import { useDatabase } from '../../data/database-context.tsx'
import { useHost } from '../../host/host-context.tsx'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { useToday } from '../../ui/use-today.ts'
import { renderDocument } from './render-pdf.ts'
import { useRecordPrints } from './use-record-prints.ts'
import type { WeekPrint } from './week-prints-list.ts'

/** How far the week's papers are. */
export type WeekPrintsState =
  | { stage: 'ready' }
  | { stage: 'making'; done: number; of: number; name: string }
  | { stage: 'saving' }
  /** `missing`: characters on them that no font here can draw. */
  | { stage: 'saved'; count: number; folder: string; missing: readonly string[] }
  | { stage: 'failed'; why: string }

/**
 * Makes papers one after the other, and saves them together in one folder: all of them, or none. Stopped, or left for
 * another screen, it saves nothing.
 */
export function useWeekPrints(): {
  state: WeekPrintsState
  make(data: PlaceData, prints: readonly WeekPrint[], folderName: string): Promise<void>
  stop(): void
  /** Back to before anything was made. */
  reset(): void
} {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const db = useDatabase()
  const host = useHost()
  const queries = useQueryClient()
  const record = useRecordPrints()
  const [state, setState] = useState<WeekPrintsState>({ stage: 'ready' })
  const run = useRef<object>(undefined)
  // What is refused is told by the query client.
  const { mutateAsync: save } = useMutation({ mutationFn: (files: FilesToSave) => host.saveFiles(files) })

  const stop = () => {
    run.current = undefined
    setState({ stage: 'ready' })
  }
  useEffect(
    () => () => {
      run.current = undefined
    },
    [],
  )

  async function make(data: PlaceData, prints: readonly WeekPrint[], folderName: string): Promise<void> {
    const mine = {}
    run.current = mine
    const isStopped = () => run.current !== mine
    const images = await queries.fetchQuery(imagesQuery(db, data.place.logo))
    const files: FilesToSave['files'] = []
    const missing = new Set<string>()
    for (const [i, { document, options, name, fileName }] of prints.entries()) {
      if (isStopped()) return
      setState({ stage: 'making', done: i, of: prints.length, name })
      const request = { document: document.name, data, options, language, today, images }
      const made = await renderDocument(request, 'week-prints')
      if (isStopped() || made === 'outdated') return
      if (!made.ok) return setState({ stage: 'failed', why: errorText(t, made) })
      for (const { character } of made.value.missing) missing.add(character)
      files.push({ name: fileName, bytes: made.value.pdf })
    }
    setState({ stage: 'saving' })
    const saved = await save({ folderName, files })
    // Somebody who is on another screen by then has their papers all the same.
    if (saved.ok && saved.value) record(prints)
    if (!isStopped()) setState(afterSaving(saved, [...missing]))
  }

  return { state, make, stop, reset: stop }
}

type Saved = Result<{ folder: string; names: string[] } | undefined>

function afterSaving(saved: Saved, missing: readonly string[]): WeekPrintsState {
  if (!saved.ok || !saved.value) return { stage: 'ready' }
  const { folder, names } = saved.value
  return { stage: 'saved', count: names.length, folder, missing }
}

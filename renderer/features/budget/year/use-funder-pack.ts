import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { PlaceData } from '../../../../shared/domain/place-data.ts'
import type { PackAsked } from '../../../../shared/funder-pack/pack-facts.ts'
import { packName } from '../../../../shared/funder-pack/pack-facts.ts'
import type { FileKind, FileToSave } from '../../../../shared/host/contract.ts'
import { fileEndings } from '../../../../shared/host/file-kinds.ts'
import { errorText } from '../../../../shared/locales/error-text.ts'
import { imagesQuery } from '../../../data/attachment/queries.ts'
import { useReadAttachment } from '../../../data/attachment/use-read-attachment.ts'
import { useDatabase } from '../../../data/database-context.tsx'
import { useHost } from '../../../host/host-context.tsx'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { useToday } from '../../../ui/use-today.ts'
import { makePack } from './make-pack.ts'
import type { PackKind } from './pack-request.ts'

/** How far a pack is. */
export type FunderPackState =
  | { stage: 'ready' }
  /** `of` is 0 until it is known, and for what has no receipts in it. */
  | { stage: 'making'; done: number; of: number }
  | { stage: 'saving' }
  | { stage: 'stopped' }
  /** `missing`: characters in it that no font here can draw. */
  | { stage: 'saved'; name: string; missing: readonly string[] }
  | { stage: 'failed'; why: string }

const fileKindOf: Readonly<Record<PackKind, FileKind>> = { pdf: 'pdf', zip: 'zip', workbook: 'workbook' }

/** Makes a pack and has it saved. Stopped, or left for another screen, it saves nothing. */
export function useFunderPack(): {
  state: FunderPackState
  make(kind: PackKind, data: PlaceData, asked: PackAsked): Promise<void>
  stop(): void
} {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const db = useDatabase()
  const host = useHost()
  const queries = useQueryClient()
  const read = useReadAttachment()
  const [state, setState] = useState<FunderPackState>({ stage: 'ready' })
  const stopRun = useRef<() => void>(undefined)
  // What is refused is told by the query client.
  const { mutateAsync: save } = useMutation({ mutationFn: (file: FileToSave) => host.saveFile(file) })
  useEffect(() => () => stopRun.current?.(), [])

  async function make(kind: PackKind, data: PlaceData, asked: PackAsked): Promise<void> {
    setState({ stage: 'making', done: 0, of: 0 })
    const images = await queries.fetchQuery(imagesQuery(db, data.place.logo))
    const { result, stop } = makePack(
      { kind, data, asked, language, today, images },
      { read, progress: (done, of) => setState({ stage: 'making', done, of }) },
    )
    stopRun.current = stop
    const made = await result
    if (made === 'stopped') return setState({ stage: 'stopped' })
    if (!made.ok) return setState({ stage: 'failed', why: errorText(t, made) })
    setState({ stage: 'saving' })
    const { file, missing } = made.value
    const fileKind = fileKindOf[kind]
    const saved = await save({
      kind: fileKind,
      suggestedName: `${packName(data, asked.year, t)}.${fileEndings[fileKind][0]}`,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })
    if (!saved.ok || !saved.value.name) return setState({ stage: 'ready' })
    setState({ stage: 'saved', name: saved.value.name, missing })
  }

  return { state, make, stop: () => stopRun.current?.() }
}

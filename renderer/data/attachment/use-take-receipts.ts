import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { AttachmentHash } from '../../../shared/domain/id.ts'
import { type ErrorCode, type ErrorDetails, ok, type Result, refused } from '../../../shared/domain/result.ts'
import type { ChosenFile } from '../../../shared/host/contract.ts'
import { useHost } from '../../host/host-context.tsx'
import { takeReceipt, turnReceipt } from '../../host/take-receipt.ts'
import { getAttachment, putAttachment } from '../../storage/attachment-repository.ts'
import type { Database } from '../../storage/database.ts'
import { useDatabase } from '../database-context.tsx'

/** A file that was not taken in, by its bare name, and why. */
export interface RefusedFile {
  readonly name: string
  readonly code: ErrorCode
  readonly details?: ErrorDetails
}

export interface TakingIn {
  /** Takes in files that were dropped or pasted. */
  take(files: Result<readonly ChosenFile[]>): Promise<void>
  /** Has somebody choose files, and takes them in. */
  choose(): Promise<void>
  /** How many are still to be read. */
  waiting: number
  /** Those of the last time that were refused. */
  refused: readonly RefusedFile[]
}

/**
 * Takes in files as receipts and stores each: made small and upright, or a PDF as it is. `onTaken` hears of each as soon
 * as it is stored, and is waited for; one that is refused stops no other.
 */
export function useTakeReceipts(
  onTaken: (hash: AttachmentHash, name: string) => void | Promise<void>,
): TakingIn {
  const host = useHost()
  const db = useDatabase()
  const [waiting, setWaiting] = useState(0)
  const [refusals, setRefusals] = useState<readonly RefusedFile[]>([])
  // Too many at once, or no dialog: said as any other refusal.
  const { mutateAsync } = useMutation({
    mutationFn: async (given: Result<readonly ChosenFile[]> | undefined): Promise<Result<undefined>> => {
      const files = given ?? (await host.openFiles('receipt'))
      if (!files.ok) return files
      if (files.value.length === 0) return ok(undefined)
      setRefusals([])
      setWaiting((before) => before + files.value.length)
      for (const file of files.value) {
        const taken = await storeReceipt(db, file).finally(() => setWaiting((before) => before - 1))
        if (taken.ok) await onTaken(taken.value, file.name)
        else setRefusals((before) => [...before, refusedFile(file.name, taken)])
      }
      return ok(undefined)
    },
  })
  return {
    take: async (files) => void (await mutateAsync(files)),
    choose: async () => void (await mutateAsync(undefined)),
    waiting,
    refused: refusals,
  }
}

/** Turns a receipt that lies on its side a quarter clockwise: another picture, under another hash. What it was stays stored. */
export function useTurnReceipt() {
  const db = useDatabase()
  return useMutation({
    mutationFn: async (hash: AttachmentHash): Promise<Result<AttachmentHash>> => {
      const attachment = await getAttachment(db, hash)
      if (!attachment) return refused('receipt-not-readable')
      const turned = await turnReceipt(attachment.bytes)
      return turned.ok ? putAttachment(db, turned.value.bytes, turned.value.type) : turned
    },
  })
}

async function storeReceipt(db: Database, file: ChosenFile): Promise<Result<AttachmentHash>> {
  const opened = await file.read()
  if (!opened.ok) return opened
  const taken = await takeReceipt(opened.value.bytes)
  return taken.ok ? putAttachment(db, taken.value.bytes, taken.value.type) : taken
}

function refusedFile(name: string, { code, details }: Omit<RefusedFile, 'name'>): RefusedFile {
  return { name, code, ...(details && { details }) }
}

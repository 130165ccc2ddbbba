import { onTestFinished } from 'vitest'
import { type Database, openDatabase } from '../../renderer/storage/database.ts'
import type { Result } from '../../shared/domain/result.ts'
import { errorText } from '../../shared/locales/error-text.ts'
import { createTranslate } from '../../shared/locales/translate.ts'

/** The value of a result that has one; the test fails with the code otherwise. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.code} ${JSON.stringify(result.details ?? {})}`)
  return result.value
}

/** What a refusal says to people in Danish; the test fails when there is no refusal, or no sentence. */
export function sentenceOf(result: Result<unknown>): string {
  if (result.ok) throw new Error('not refused')
  const sentence = errorText(createTranslate('da'), result)
  if (!sentence.includes(' ')) throw new Error(`no sentence: ${sentence}`)
  return sentence
}

/** Version of IndexedDB that the next version of the app would have: Dexie keeps its version n as n * 10. */
export const newerVersion = 60

/** A name no other test has; its database is gone when the test is over. */
export function freshName(): string {
  const name = `test-${crypto.randomUUID()}`
  onTestFinished(async () => {
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name)
      request.onsuccess = resolve
      request.onerror = () => reject(request.error)
    })
  })
  return name
}

/** An empty database of the current version. */
export async function openFresh(name = freshName()): Promise<Database> {
  const db = unwrap(await openDatabase(name))
  onTestFinished(() => db.close())
  return db
}

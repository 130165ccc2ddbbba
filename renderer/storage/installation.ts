/** Which database this is, among those on other PCs and those that came before it here. */
import type { Id } from '../../shared/domain/id.ts'
import type { Result } from '../../shared/domain/result.ts'
import { attempt } from './attempt.ts'
import type { Database } from './database.ts'
import { readMeta } from './meta.ts'

/** Made when it is first asked for, so that looking at an empty app writes nothing. Inside a transaction that may write. */
export async function installationIdOf(db: Database): Promise<Id> {
  const known = await readMeta(db, 'installationId')
  if (known) return known.value
  const value = crypto.randomUUID()
  await db.meta.add({ key: 'installationId', value })
  return value
}

/**
 * These data go their own way from here: what another database of the old id holds is no longer "later" than they are.
 * Undo begins anew with it, since the journal before speaks of the other.
 */
export function beginNewInstallation(db: Database): Promise<Result<void>> {
  return attempt(async () => {
    await db.meta.put({ key: 'installationId', value: crypto.randomUUID() })
  })
}

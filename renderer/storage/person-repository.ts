import type { Person } from '../../shared/domain/person.ts'
import type { Result } from '../../shared/domain/result.ts'
import { removalOfAccepted } from './accepted-clash-repository.ts'
import { commit, type RowChange } from './commit.ts'
import type { Database } from './database.ts'
import type { JournalEntry } from './journal.ts'

/**
 * Removes a person, takes them off the activities they lead, which stay, and forgets the clashes over them that were
 * accepted.
 */
export function removePerson(db: Database, person: Person): Promise<Result<JournalEntry | undefined>> {
  const { id } = person
  return commit(db, async () => {
    const activities = await db.activities
      .filter(({ versions }) => versions.some(({ leaderIds }) => leaderIds.includes(id)))
      .toArray()
    const accepted = await removalOfAccepted(db, [id])
    return {
      what: { action: 'removed', subject: person.name },
      rows: [
        { table: 'people', id, after: undefined },
        ...activities.map(
          (activity): RowChange => ({
            table: 'activities',
            id: activity.id,
            after: {
              ...activity,
              versions: activity.versions.map((version) => ({
                ...version,
                leaderIds: version.leaderIds.filter((other) => other !== id),
              })),
            },
          }),
        ),
        ...accepted,
      ],
    }
  })
}

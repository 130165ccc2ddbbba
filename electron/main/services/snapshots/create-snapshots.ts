/** Snapshots as the page knows them: found, written, kept by the rule and mirrored. It knows no IPC and no Electron. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import type { Id } from '../../../../shared/domain/id.ts'
import { ok, type Result, refused } from '../../../../shared/domain/result.ts'
import type {
  AttachmentToKeep,
  SecondFolder,
  SnapshotFolder,
  SnapshotInfo,
  SnapshotsFound,
  SnapshotToWrite,
  WrittenSnapshot,
} from '../../../../shared/host/snapshots.ts'
import { completeFrom, keepBeside } from './beside.ts'
import { createBesideCheck } from './beside-check.ts'
import { inTurn } from './in-turn.ts'
import { letGo } from './let-go.ts'
import { createOtherUsers } from './other-users.ts'
import { createOwners, lookUnder, type PlaceShelf, shelvesUnder } from './place-shelves.ts'
import { createSecondFolder } from './second-folder.ts'
import { createShelves, type ShelvedSnapshot } from './shelf.ts'
import { writeSnapshot } from './write-snapshot.ts'

/** Bytes the snapshots of a place may take, attachments included: 2 GB. */
const LIMIT = 2 * 1024 ** 3
/** Between two looks for a second folder that is gone, in milliseconds. */
const A_MINUTE = 60_000

export interface SnapshotsAround {
  /** The person's documents. */
  documents(): string
  /** What people call that folder. */
  documentsWord(): string
  /** The app's own data, where it remembers the second folder. */
  userData: string
  /** A folder all users of the computer share; `undefined` where there is none. */
  publicFolder: string | undefined
  userName: string
  /** Local to the hall, to the second: `2026-11-25T14:05:33`. */
  clock?(): string
  limit?: number
}

export interface Snapshots {
  find(): Promise<Result<SnapshotsFound>>
  write(snapshot: SnapshotToWrite): Promise<Result<WrittenSnapshot>>
  keepAttachment(attachment: AttachmentToKeep): Promise<Result<void>>
  read(id: string): Promise<Result<Uint8Array>>
  chooseSecond(path: string): Promise<Result<SecondFolder>>
  forgetSecond(): Promise<void>
  /** Path of a place's folder, if there is one. */
  folderOf(placeId: Id): Promise<string | undefined>
  /** When all that goes on in the background is done. */
  settled(): Promise<void>
}

export function createSnapshots(around: SnapshotsAround): Snapshots {
  const { documents, documentsWord, clock = localClock, limit = LIMIT } = around
  const shelves = createShelves()
  const owners = createOwners(documents, shelves)
  const file = join(around.userData, 'second-folder.json')
  const second = createSecondFolder({ file, documents, shelves, clock, limit })
  const otherUsers = createOtherUsers(around.publicFolder, around.userName)
  const besideCheck = createBesideCheck()
  const turn = inTurn()
  /** A slow stick must not hold up what is written to the documents. */
  const behind = inTurn()
  let toCatchUp = false
  let isBehind = false
  setInterval(() => isBehind && catchUp(), A_MINUTE).unref()
  /** Where each snapshot lies that the page has heard of. */
  const paths = new Map<string, string>()

  function catchUp(): void {
    if (toCatchUp) return
    toCatchUp = true
    inBackground(
      behind(async () => {
        toCatchUp = false
        isBehind = true
        isBehind = !(await second.catchUp())
      }),
    )
  }

  function told({ path, info }: ShelvedSnapshot, where: SnapshotInfo['where']): SnapshotInfo {
    const id = createHash('sha256').update(path).digest('hex').slice(0, 32)
    paths.set(id, path)
    return { ...info, id, where }
  }

  async function folders(
    root: string,
    where: SnapshotInfo['where'],
    word: string,
  ): Promise<SnapshotFolder[]> {
    const found = await lookUnder(root, shelves)
    return (await Promise.all(found.map((shelf) => foldersOf(shelf, where, word)))).flat()
  }

  /** Somebody may have put snapshots of two places in one folder. */
  async function foldersOf(
    { path, snapshots }: PlaceShelf,
    where: SnapshotInfo['where'],
    word: string,
  ): Promise<SnapshotFolder[]> {
    const beside = [...(await shelves.sizesBeside(path)).values()].reduce((sum, size) => sum + size, 0)
    return [...new Set(snapshots.map(({ info }) => info.placeId))].map((placeId) => {
      const ofPlace = snapshots.filter(({ info }) => info.placeId === placeId)
      return {
        placeId,
        placeName: ofPlace[0]?.info.placeName ?? '',
        shownPath: [word, basename(dirname(path)), basename(path)].join(' › '),
        bytes: ofPlace.reduce((sum, { info }) => sum + info.size, beside),
        limit,
        snapshots: ofPlace.map((snapshot) => told(snapshot, where)),
      }
    })
  }

  return {
    async find() {
      const inDocuments = await turn(() => folders(documents(), 'documents', documentsWord()))
      const root = await second.present()
      const inSecond = root === undefined ? [] : await folders(root, 'second', basename(root) || root)
      const secondFolder = await second.told()
      catchUp()
      return ok({
        folders: [...inDocuments, ...inSecond],
        ...(secondFolder && { second: secondFolder }),
        otherUsers: await otherUsers.others(),
      })
    },

    write: (snapshot) =>
      turn(async () => {
        const shelf = await owners.shelfOf(snapshot)
        if (!shelf.ok) return shelf
        const outcome = await writeSnapshot(shelf.value, snapshot, shelves, clock())
        if (!outcome.ok) return outcome
        const { lacking, written } = outcome.value
        if (!written) return ok({ lacking })
        inBackground(turn(() => letGo(shelf.value, shelves, { now: clock(), limit })))
        inBackground(behind(() => besideCheck.checkSome(shelf.value)))
        inBackground(behind(() => otherUsers.leaveNote(snapshot.placeName, snapshot.savedAt)))
        catchUp()
        return ok({ lacking, snapshot: told(written, 'documents') })
      }),

    keepAttachment: (attachment) =>
      turn(async () => {
        const shelf = await owners.shelfOf(attachment)
        return shelf.ok ? keepBeside(shelf.value, attachment) : shelf
      }),

    async read(id) {
      const path = paths.get(id)
      const bytes = path === undefined ? undefined : await readFile(path).catch(() => undefined)
      if (path === undefined || !bytes) return refused('file-not-readable')
      const whole = await completeFrom([dirname(path)], new Uint8Array(bytes))
      if (whole.ok || whole.code !== 'place-file-missing-attachment') return whole
      // A picture that is lost here may lie in another folder.
      const root = await second.present()
      const others = [...(await shelvesUnder(documents())), ...(root ? await shelvesUnder(root) : [])]
      return completeFrom([dirname(path), ...others], new Uint8Array(bytes))
    },

    async chooseSecond(path) {
      const chosen = await second.choose(path)
      if (chosen.ok) catchUp()
      return chosen
    },

    forgetSecond: () => second.forget(),

    folderOf: (placeId) => turn(() => owners.knownShelfOf(placeId)),

    async settled() {
      await turn(async () => {})
      await behind(async () => {})
    },
  }
}

/** Nobody waits for it, and what goes wrong is mended the next time; Node would print it, paths and all. */
function inBackground(job: Promise<unknown>): void {
  job.catch(() => undefined)
}

function localClock(): string {
  return Temporal.Now.plainDateTimeISO().toString({ smallestUnit: 'second' })
}

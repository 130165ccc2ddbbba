/** A computer with documents, a stick and a folder all users share, each an empty folder of the test's own. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import {
  createSnapshots,
  type Snapshots,
  type SnapshotsAround,
} from '../../../../../../electron/main/services/snapshots/create-snapshots.ts'
import type { Result } from '../../../../../../shared/domain/result.ts'
import type { SnapshotsFound } from '../../../../../../shared/host/snapshots.ts'
import { makeAttachment } from '../../../../../factories/attachment.ts'
import { makeActivity, makePlace, makePlaceData } from '../../../../../factories/place-data.ts'
import { makeSnapshot } from '../../../../../factories/snapshot.ts'

export const picture = makeAttachment()
export const place = makePlace({ name: 'Lindeballe Mødested' })
/** A place with one picture in it. */
export const data = makePlaceData({ place, activities: [makeActivity({ picture: picture.hash })] })

export class Computer {
  root = ''
  clock = ''
  snapshots!: Snapshots

  get documents(): string {
    return join(this.root, 'Documents')
  }
  get stick(): string {
    return join(this.root, 'stick')
  }
  /** Where the snapshots of `place` lie. */
  get shelf(): string {
    return join(this.documents, place.name, 'Sikkerhedskopier')
  }

  /** The service as after a start of the app. */
  start(around: Partial<SnapshotsAround> = {}): void {
    this.snapshots = createSnapshots({
      documents: () => this.documents,
      documentsWord: () => 'Dokumenter',
      userData: join(this.root, 'data'),
      publicFolder: join(this.root, 'public'),
      userName: 'karen',
      clock: () => this.clock,
      ...around,
    })
  }

  keepPicture(): Promise<Result<void>> {
    return this.snapshots.keepAttachment({ placeId: place.id, placeName: place.name, ...picture })
  }

  /** The place with its picture, and all that follows from it. */
  async write(savedAt = '2026-11-25T14:05'): Promise<void> {
    await this.keepPicture()
    await this.snapshots.write(makeSnapshot(data, [picture], { savedAt }))
    await this.snapshots.settled()
  }

  async found(): Promise<SnapshotsFound> {
    const answer = await this.snapshots.find()
    if (!answer.ok) throw new Error(answer.code)
    return answer.value
  }
}

/** A new one for each test of the file. */
export function aComputer(): Computer {
  const computer = new Computer()
  beforeEach(async () => {
    computer.root = await mkdtemp(join(tmpdir(), 'snapshots-'))
    computer.clock = '2026-11-25T14:05:33'
    for (const folder of ['Documents', 'data', 'public', 'stick']) await mkdir(join(computer.root, folder))
    computer.start()
  })
  afterEach(async () => {
    await computer.snapshots.settled()
    await rm(computer.root, { recursive: true })
  })
  return computer
}

/**
 * Kills the app over and over on the same data, and looks each time at what is there afterwards: everything the app had
 * said is saved, at most one change more, and no half-written copy taken for a whole one.
 */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Random } from '../fuzz/random.ts'
import { type Moment, pickMoment, pickWait } from './kill-at.ts'
import { KilledPlace } from './killed-place.ts'

/** So often a place is killed before another begins: each begins with copies that are not there yet. */
const KILLS_A_PLACE = 25

export interface Soak {
  executable: string
  kills: number
  seed: number
  /** Where the places lie; those in which something failed stay there. */
  folder: string
}

export interface Kill {
  number: number
  moment: Moment
  /** Milliseconds from the beginning of what it was to hit. */
  wait: number
  /** What was wrong afterwards. */
  complaints: readonly string[]
}

/** Kills so many times, and answers with the kills after which something was wrong. */
export async function runSoak(
  { executable, kills, seed, folder }: Soak,
  onKill: (kill: Kill) => void = () => {},
): Promise<Kill[]> {
  const failed: Kill[] = []
  let number = 0
  while (number < kills) {
    const here = join(folder, `place-${number}`)
    const place = await KilledPlace.begin(executable, here, new Random(seed, -1 - number))
    let whole = true
    for (let n = 0; whole && n < KILLS_A_PLACE && number < kills; n++, number++) {
      const kill = await killOnce(place, number, new Random(seed, number))
      whole = kill.complaints.length === 0
      if (!whole) failed.push(kill)
      onKill(kill)
    }
    await place.end()
    if (whole) await rm(here, { recursive: true, force: true })
  }
  return failed
}

/** Until it has been killed: an app that ended by itself before is no kill, but is looked at all the same. */
async function killOnce(place: KilledPlace, number: number, random: Random): Promise<Kill> {
  for (;;) {
    const moment = pickMoment(random)
    const wait = pickWait(moment, random)
    try {
      const killed = await place.kill(moment, wait, random)
      const complaints = await place.look()
      if (killed || complaints.length > 0) return { number, moment, wait, complaints }
    } catch (error) {
      return { number, moment, wait, complaints: [String(error)] }
    }
  }
}

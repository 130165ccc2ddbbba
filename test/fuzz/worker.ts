/** Judges inputs as they are asked for, in a thread of its own that can be ended when one of them never does. */
import { parentPort } from 'node:worker_threads'
import { hostileInput } from './inputs.ts'
import { complaintAbout } from './judge.ts'

export interface Ask {
  seed: number
  number: number
}

export interface Answer {
  what: string
  complaint: string | undefined
}

parentPort?.on('message', ({ seed, number }: Ask) => {
  const input = hostileInput(seed, number)
  const answer: Answer = { what: `${input.kind}: ${input.what}`, complaint: complaintAbout(input) }
  parentPort?.postMessage(answer)
})

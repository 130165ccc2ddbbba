/** Runs many hostile inputs, some at a time, each watched: one that hangs or runs the memory full is a failure like another. */
import { Worker } from 'node:worker_threads'
import type { Answer, Ask } from './worker.ts'

export interface Failure {
  number: number
  what: string
  complaint: string
}

export interface FuzzRun {
  seed: number
  /** Which inputs of the seed. */
  numbers: readonly number[]
  /** How many at a time. */
  workers: number
}

/** Milliseconds after which a thread that does not answer is taken to hang, however busy the machine is. */
const PATIENCE = 120_000

/** Answers with what failed, in the order of the numbers. */
export async function runFuzz(
  { seed, numbers, workers }: FuzzRun,
  tell: (failure: Failure) => void = () => {},
): Promise<Failure[]> {
  const waiting = numbers.values()
  const failures: Failure[] = []
  const work = async () => {
    let judge = newJudge()
    for (const number of waiting) {
      const { what, complaint, ended } = await ask(judge, { seed, number })
      if (ended) {
        await judge.terminate()
        judge = newJudge()
      }
      if (complaint === undefined) continue
      failures.push({ number, what, complaint })
      tell({ number, what, complaint })
    }
    await judge.terminate()
  }
  await Promise.all(Array.from({ length: workers }, work))
  return failures.sort((a, b) => a.number - b.number)
}

function newJudge(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), {
    // What the runner was started with is not meant for it.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 2048 },
  })
}

function ask(judge: Worker, question: Ask): Promise<Answer & { ended?: boolean }> {
  return new Promise((resolve) => {
    const end = (answer: Answer & { ended?: boolean }) => {
      clearTimeout(timer)
      judge.off('message', end).off('error', threw).off('exit', gone)
      resolve(answer)
    }
    const ended = (complaint: string) => end({ what: 'the thread', complaint, ended: true })
    const threw = (error: Error) => ended(`threw ${error.stack ?? error.name}`)
    const gone = () => ended('ended by itself')
    const timer = setTimeout(() => ended(`hangs: no answer in ${PATIENCE / 1000} s`), PATIENCE)
    judge.on('message', end).on('error', threw).on('exit', gone)
    judge.postMessage(question)
  })
}

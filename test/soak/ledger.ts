/**
 * What the app has said is saved, written down outside of it: a line is on disk before the next change begins. Whatever
 * becomes of the app, this knows what must be there.
 */
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'

/** What the changes change; all else in the place stays as it was. */
export interface Standing {
  /** Phone number of each tovholder, by name. */
  readonly people: Readonly<Record<string, string>>
  /** How many came today. */
  readonly came?: number
  /** Kroner in the tin today, which stand in the accounts as well. */
  readonly takings?: number
}

export class Ledger {
  readonly #file: number
  #acknowledged: Standing
  #begun: Standing | undefined

  constructor(path: string, standing: Standing) {
    this.#file = openSync(path, 'a')
    this.#acknowledged = standing
    this.#write({ is: 'there', standing })
  }

  /** A change is about to be made. */
  begin(standing: Standing): void {
    this.#write({ is: 'begun', standing })
    this.#begun = standing
  }

  /** The app has said that it is saved. */
  acknowledge(): void {
    if (!this.#begun) throw new Error('nothing has been begun')
    this.#write({ is: 'acknowledged' })
    this.#acknowledged = this.#begun
    this.#begun = undefined
  }

  /** What may be there: the last acknowledged state, and the one a change that was not acknowledged would have made. */
  get mayBe(): readonly Standing[] {
    return this.#begun ? [this.#acknowledged, this.#begun] : [this.#acknowledged]
  }

  /** It has been seen which of the two it is. */
  settle(standing: Standing): void {
    this.#write({ is: 'there', standing })
    this.#acknowledged = standing
    this.#begun = undefined
  }

  close(): void {
    closeSync(this.#file)
  }

  #write(line: object): void {
    writeSync(this.#file, `${JSON.stringify(line)}\n`)
    fsyncSync(this.#file)
  }
}

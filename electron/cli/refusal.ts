/** Why a command was not done; thrown where it is found, said in one place (`index.ts`). The message is the sentence. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

/** The command was written wrong, as against a right one that could not be carried out. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse'
}

import type { HostileInput } from './inputs.ts'
import { judgePicture } from './judge-picture.ts'
import { judgePlaceFile } from './judge-place-file.ts'
import { judgeText } from './judge-text.ts'
import { Broken, broken } from './laws.ts'

/** What is wrong with how the app takes an input; `undefined` when nothing is. */
export function complaintAbout(input: HostileInput): string | undefined {
  try {
    if (input.kind === 'place file') judgePlaceFile(input.bytes, input.honest)
    else if (input.kind === 'text') judgeText(input.text)
    else judgePicture(input.bytes)
    if (Reflect.get({}, 'polluted') !== undefined) broken('the prototype of everything was changed')
    return undefined
  } catch (error) {
    if (error instanceof Broken) return error.message
    throw error
  }
}

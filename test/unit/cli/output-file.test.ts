import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { writeRefusal } from '../../../electron/cli/output-file.ts'

// Linux keeps a device that is always full; that a whole disk is filled cannot be asked of every machine.
it.runIf(existsSync('/dev/full'))('says that the disk is full when the system says so', async () => {
  const error = await writeFile('/dev/full', 'x').catch((thrown: unknown) => thrown)
  expect(writeRefusal(error)).toBe('disk-full')
})

it('says that it could not be written when the system says anything else', async () => {
  const error = await writeFile('/findes/ikke', 'x').catch((thrown: unknown) => thrown)
  expect(writeRefusal(error)).toBe('file-not-written')
})

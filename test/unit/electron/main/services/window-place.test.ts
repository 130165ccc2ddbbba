import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  readWindowPlace,
  rememberWindowPlace,
  smallest,
} from '../../../../../electron/main/services/window-place.ts'

const screen = { x: 0, y: 24, width: 1366, height: 744 }
const second = { x: 1366, y: 0, width: 1920, height: 1080 }
const place = { bounds: { x: 100, y: 60, width: 1000, height: 640 }, maximized: false }
const fresh = { bounds: { width: 1280, height: 744 }, maximized: false }

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'window-'))
  file = join(folder, 'window.json')
})
afterEach(() => rm(folder, { recursive: true }))

test('the first window fits the screen', () => {
  expect(readWindowPlace(file, [screen])).toEqual(fresh)
})

test('it comes back where it stood, on either screen, maximized or not', () => {
  for (const each of [
    place,
    { bounds: { ...place.bounds, x: 1500 }, maximized: true },
    // Half over the edge: enough of the title bar is left to take hold of.
    { bounds: { ...place.bounds, x: -800 }, maximized: false },
  ]) {
    rememberWindowPlace(file, each)
    expect(readWindowPlace(file, [screen, second])).toEqual(each)
  }
})

test.each([
  ['the screen it stood on is gone', { ...place.bounds, x: 1500 }],
  ['it would stand above the screen', { ...place.bounds, y: -300 }],
  ['it would stand below the screen', { ...place.bounds, y: 760 }],
  ['only a sliver would be seen', { ...place.bounds, x: 1300 }],
])('it starts anew where %s', (_, bounds) => {
  rememberWindowPlace(file, { bounds, maximized: true })
  expect(readWindowPlace(file, [screen])).toEqual(fresh)
})

test('it is never smaller than its screens need', () => {
  rememberWindowPlace(file, { bounds: { x: 0, y: 24, width: 200, height: 100 }, maximized: false })
  expect(readWindowPlace(file, [screen]).bounds).toEqual({ x: 0, y: 24, ...smallest })
})

test.each(['', '{', '[]', '{"bounds":{"x":"left"}}', '{"bounds":null,"maximized":1}'])(
  'a file that says %s is as none',
  async (text) => {
    await writeFile(file, text)
    expect(readWindowPlace(file, [screen])).toEqual(fresh)
  },
)

test('where it cannot be remembered, closing goes on', () => {
  expect(() => rememberWindowPlace(join(folder, 'gone', 'window.json'), place)).not.toThrow()
})

import { expect, test } from 'vitest'
import { findOrphanTests, findUntidyFiles } from '../../../scripts/checks/tidiness.ts'
import { inPlantedHouse } from './planted-house.ts'

test('names that are not kebab-case, "utils", and long files are found', () => {
  const long = 'x\n'.repeat(301)
  const names = [
    'shared/domain/dateHelpers.ts',
    'shared/utils/day.ts',
    'shared/domain/day-utils.ts',
    'renderer/ui/Page.tsx',
  ]
  const untidy = findUntidyFiles([
    ...names.map((path) => ({ path, text: '' })),
    { path: 'shared/domain/long.ts', text: long },
  ])
  expect(untidy.map((line) => line.split(':')[0])).toEqual([...names, 'shared/domain/long.ts'])
})

test('tidy files are let be', () => {
  const paths = [
    'shared/domain/day.ts',
    'test/unit/domain/day.test.ts',
    'renderer/ui/day-field.tsx',
    'vite-env.d.ts',
  ]
  expect(findUntidyFiles(paths.map((path) => ({ path, text: 'x\n'.repeat(300) })))).toEqual([])
})

test('a test whose subject is gone is found; one about a part of its subject is not', async () => {
  const there = [
    'test/unit/domain/day.test.ts',
    'test/unit/domain/day-in-summer-time.test.ts',
    'test/unit/house/doors.test.ts',
  ]
  const gone = [
    'test/unit/domain/planted.test.ts',
    'test/unit/electron/main/planted.test.ts',
    'test/unit/house/planted.test.ts',
  ]
  expect(await inPlantedHouse({}, async (house) => findOrphanTests(house, [...there, ...gone]))).toEqual(
    gone.map((path) => `${path}: what it tests is gone`),
  )
})

import { expect, test } from 'vitest'
import { findOpenDoors } from '../../../scripts/checks/doors.ts'

const found = (path: string, text: string) => findOpenDoors([{ path, text }])

test('ipcMain outside the gate is found, with its line', () => {
  const text = "import { app } from 'electron'\nimport { ipcMain } from 'electron'\n"
  expect(found('electron/main/menu.ts', text)).toEqual([
    expect.stringMatching(/^electron\/main\/menu\.ts:2: ipcMain/),
  ])
  expect(found('electron/main/ipc/gate.ts', text)).toEqual([])
})

test("Electron's shell has one door", () => {
  const text = "import {\n  app,\n  shell,\n} from 'electron'\n"
  expect(found('electron/main/menu.ts', text)).toHaveLength(1)
  expect(found('electron/main/open-outside.ts', text)).toEqual([])
})

test('waiting for time to pass and tests left alone are found in tests', () => {
  expect(found('test/e2e/web/a.test.ts', 'await page.waitForTimeout(500)')).toHaveLength(1)
  expect(
    found('test/unit/a.test.ts', 'await new Promise((resolve) => setTimeout(resolve, 50))'),
  ).toHaveLength(1)
  expect(found('test/unit/a.test.ts', "test.only('x', () => {})")).toHaveLength(1)
})

test('a comment may speak of them', () => {
  expect(found('test/e2e/web/a.test.ts', '// never waitForTimeout\n/* nor\n waitForTimeout */')).toEqual([])
})

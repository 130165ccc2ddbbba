import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freeFileName, safeFileName } from '../../../shared/host/file-names.ts'

test.each([
  ['2026-W48 Ugeprogram.pdf', '2026-W48 Ugeprogram.pdf'],
  ['Mad & musik: "fælles" 1/2.pdf', 'Mad & musik fælles 1 2.pdf'],
  ['../../etc/passwd', 'etc passwd'],
  ['con.pdf', '_con.pdf'],
  ['???', '_'],
])('%s becomes %s', (name, safe) => {
  expect(safeFileName(name)).toBe(safe)
})

test('whatever the name, it is one name, and stays as it is the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (name) => {
      const safe = safeFileName(name)
      expect(safe).not.toMatch(/[/\\:*?"<>|]/)
      expect(safe).not.toBe('')
      expect(safe).not.toMatch(/^\.|\.$/)
      expect(safeFileName(safe)).toBe(safe)
    }),
  )
})

test.each([
  [['b.pdf'], 'a.pdf'],
  [['a.pdf'], 'a (2).pdf'],
  [['a.pdf', 'a (2).pdf'], 'a (3).pdf'],
  [['a.pdf', 'a (3).pdf'], 'a (2).pdf'],
])('beside %j it is %s', async (taken, free) => {
  expect(await freeFileName('a.pdf', (name) => taken.includes(name))).toBe(free)
})

test('a name is free, safe, and keeps its beginning and its ending', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
      fc.nat(5),
      async (name, count) => {
        const safe = safeFileName(`${name}.pdf`)
        const taken = new Set<string>()
        for (let i = 0; i <= count; i++) taken.add(await freeFileName(safe, (other) => taken.has(other)))
        expect(taken.size).toBe(count + 1)
        for (const one of taken) {
          expect(safeFileName(one)).toBe(one)
          expect(one.startsWith(safe.slice(0, -'.pdf'.length))).toBe(true)
          expect(one.endsWith('.pdf')).toBe(safe.endsWith('.pdf'))
        }
      },
    ),
  )
})

/** Every code has a test that triggers it for real, and a sentence people can use. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type ErrorCode, errorCodes } from '../../../shared/domain/result.ts'
import danish from '../../../shared/locales/da/errors.json' with { type: 'json' }
import english from '../../../shared/locales/en/errors.json' with { type: 'json' }
import { errorText } from '../../../shared/locales/error-text.ts'
import { createTranslate } from '../../../shared/locales/translate.ts'

/** Where each code's triggering test lives. A new code does not compile before it is told here. */
const triggeredIn: Record<ErrorCode, string> = {
  'place-file-empty': 'unit/place-file',
  'place-file-not-ours': 'unit/place-file',
  'place-file-cut-off': 'unit/place-file',
  'place-file-damaged': 'unit/place-file',
  'place-file-too-large': 'unit/place-file',
  'place-file-newer': 'unit/place-file',
  'place-file-invalid': 'unit/place-file',
  'place-file-missing-attachment': 'unit/place-file',
  'place-file-pictures-beside': 'unit/place-file',
  'place-file-locked': 'unit/place-file',
  'pass-phrase-wrong': 'unit/place-file',
  'picture-not-readable': 'browser/host',
  'picture-too-large': 'browser/host',
  'receipt-not-readable': 'browser/host',
  'receipt-from-iphone': 'browser/host',
  'receipt-pdf-broken': 'browser/host',
  'receipt-pdf-locked': 'browser/host',
  'receipt-pdf-too-long': 'browser/host',
  'receipt-pdf-too-large': 'browser/host',
  'year-closed': 'browser/storage',
  'grant-in-use': 'browser/storage',
  'file-not-written': 'e2e/electron',
  'file-not-readable': 'e2e/electron',
  'too-many-files': 'e2e/electron',
  'disk-full': 'unit/electron',
  'folder-already-used': 'unit/electron',
  'print-failed': 'e2e/electron',
  'request-refused': 'e2e/electron',
  'storage-full': 'browser/storage',
  'storage-blocked': 'browser/storage',
  'storage-newer': 'browser/storage',
  'storage-failed': 'browser/storage',
  'storage-damaged': 'browser/data',
  'changed-since': 'browser/storage',
  'saved-by-older': 'browser/storage',
}

const tests = fileURLToPath(new URL('../../', import.meta.url))

function testsIn(folder: string): string {
  const files = readdirSync(join(tests, folder), { recursive: true, encoding: 'utf8' })
  return files
    .filter((name) => /\.(test|spec)\.tsx?$/.test(name))
    .map((name) => readFileSync(join(tests, folder, name), 'utf8'))
    .join('\n')
}

describe.each(errorCodes)('%s', (code) => {
  it('is triggered by a test', () => {
    expect(testsIn(triggeredIn[code])).toContain(`'${code}'`)
  })

  it('says in both languages what is wrong and what to do, in few words', () => {
    for (const sentence of [danish[code], english[code]]) {
      expect(sentence).toMatch(/^[A-ZÆØÅ].*\.$/)
      // The second half is what to do; and at this length it is still read to its end.
      expect(sentence.split(/[.,;] /).length).toBeGreaterThan(1)
      expect(sentence.length).toBeLessThanOrEqual(160)
      expect(sentence).not.toMatch(/error|fejlkode|ugyldig|invalid|zip|JSON|database|IndexedDB|server/i)
    }
    expect(danish[code]).not.toBe(english[code])
    const facts = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name)
    expect(facts(english[code])).toEqual(facts(danish[code]))
  })
})

it('puts the facts of a refusal into its sentence', () => {
  const error = { code: 'place-file-newer', details: { appVersion: '2.1.0' } } as const
  expect(errorText(createTranslate('da'), error)).toContain('(2.1.0)')
  expect(errorText(createTranslate('en'), error)).toContain('(2.1.0)')
})

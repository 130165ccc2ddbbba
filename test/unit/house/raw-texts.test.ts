import { expect, test } from 'vitest'
import { findRawTexts } from '../../../scripts/checks/raw-texts.ts'

const found = (jsx: string) => findRawTexts([{ path: 'x.tsx', text: `export const X = () => ${jsx}` }])

test('words between tags and in attributes people read are found', () => {
  expect(found('<p>Velkommen</p>')).toEqual(['x.tsx: "Velkommen" stands raw in the screen'])
  expect(found('<Box label="Navn"><i>{"og"}</i></Box>')).toHaveLength(2)
  expect(found('<>{open && <p aria-label={`x`}>Åbn</p>}</>')).toHaveLength(1)
})

test('signs, single letters, values and other attributes are not', () => {
  expect(found('<p className="lead" id="x">· 4 × {count} – {t("a:b")}</p>')).toEqual([])
})

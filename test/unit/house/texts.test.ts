import { expect, test } from 'vitest'
import { findDifferences, findUnusedAndMissing } from '../../../scripts/checks/texts.ts'

const texts = (entries: Record<string, string>) => new Map(Object.entries(entries))

test('a key, or a value, that one language lacks is found', () => {
  const da = texts({
    'a:both': 'Hej {{name}}',
    'a:danish': 'x',
    'a:values': '{{one}} af {{all}}',
    'a:empty': 'x',
  })
  const en = texts({ 'a:both': 'Hi {{ name }}', 'a:english': 'x', 'a:values': '{{one}}', 'a:empty': ' ' })
  expect(findDifferences(da, en)).toEqual([
    'a:danish: missing in English',
    'a:values: not the same values in Danish and English',
    'a:empty: empty',
    'a:english: missing in Danish',
  ])
})

test('a text nobody uses and a key that is no text are found', () => {
  const code = `t('a:used'); t(\`a:kind.\${kind}\`); t("a:many", { count }); t('a:gone')`
  const all = texts({
    'a:used': '',
    'a:kind.x': '',
    'a:kind.y': '',
    'a:many_one': '',
    'a:many_other': '',
    'a:idle': '',
  })
  expect(findUnusedAndMissing(all, [{ path: 'renderer/app/x.tsx', text: code }])).toEqual([
    'a:idle: no code uses it',
    'renderer/app/x.tsx: asks for a:gone, which is no text',
  ])
})

test('a file of texts read as a whole is used by the names of its texts', () => {
  const reader = "import da from '../../shared/locales/da/shell.json'\nda.menu.file; da.month[3]"
  const all = texts({ 'shell:menu.file': '', 'shell:month.3': '', 'shell:menu.idle': '' })
  expect(findUnusedAndMissing(all, [{ path: 'electron/main/words.ts', text: reader }])).toEqual([
    'shell:menu.idle: no code uses it',
  ])
})

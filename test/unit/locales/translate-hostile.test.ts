import { expect, it } from 'vitest'
import { createTranslate } from '../../../shared/locales/translate.ts'
import { hostileTexts } from '../../fuzz/hostile-values.ts'

it.each(hostileTexts.map((text) => [JSON.stringify(text.slice(0, 40)), text]))(
  'puts %s into a sentence as it stands',
  (_, text) => {
    for (const language of ['da', 'en'] as const) {
      const t = createTranslate(language)
      expect(t('errors:place-file-damaged', { file: text })).toBe(
        t('errors:place-file-damaged', { file: '@@' }).replace('@@', () => text),
      )
      expect(t('exchange:programme.facebookTitle', { place: text, period: text })).toBe(
        t('exchange:programme.facebookTitle', { place: '@@', period: '@@' }).replaceAll('@@', () => text),
      )
    }
  },
)

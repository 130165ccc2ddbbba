import type { AttentionItem } from '../domain/attention.ts'
import type { Day } from '../domain/day.ts'
import type { Language } from '../host/contract.ts'
import type { Translate } from '../locales/translate.ts'
import { clashSentence } from './clash-words.ts'
import { formatDay } from './format-day.ts'

/** What somebody should look at, in one sentence. */
export function attentionSentence(item: AttentionItem, t: Translate, language: Language): string {
  switch (item.kind) {
    case 'clash':
      return `${clashSentence(item.clash, t, language)}.`
    case 'holiday': {
      const { date, details } = item.occurrence
      const day = formatDay(date, language, 'long')
      return t('overview:attention.holiday', {
        title: details.title,
        holiday: t(`closures:holiday.${item.holiday}`),
        day,
      })
    }
    case 'duty': {
      const { title, duty, dates } = item
      const day = formatDay(dates[0] as Day, language, 'long')
      return t(`overview:attention.${duty}`, { title, day, count: dates.length })
    }
    case 'alone':
      return t('overview:attention.alone', { title: item.title, count: item.leaderIds.length })
  }
}

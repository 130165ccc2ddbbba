/**
 * The app's texts: Danish is the source, English has the same keys. One instance for page, worker and command line.
 *
 * A key names its file and its place in it: `activities:form.title`. Values go into `{{name}}`; a `count` chooses
 * between `_one` and `_other`.
 */
import i18next, { type i18n } from 'i18next'
import type { Language } from '../host/contract.ts'
import accountsDa from './da/accounts.json' with { type: 'json' }
import activitiesDa from './da/activities.json' with { type: 'json' }
import agendaDa from './da/agenda.json' with { type: 'json' }
import backupsDa from './da/backups.json' with { type: 'json' }
import changesDa from './da/changes.json' with { type: 'json' }
import clashesDa from './da/clashes.json' with { type: 'json' }
import cliDa from './da/cli.json' with { type: 'json' }
import closingDa from './da/closing.json' with { type: 'json' }
import closuresDa from './da/closures.json' with { type: 'json' }
import commonDa from './da/common.json' with { type: 'json' }
import copiesDa from './da/copies.json' with { type: 'json' }
import differenceDa from './da/difference.json' with { type: 'json' }
import entriesDa from './da/entries.json' with { type: 'json' }
import errorsDa from './da/errors.json' with { type: 'json' }
import exchangeDa from './da/exchange.json' with { type: 'json' }
import grantsDa from './da/grants.json' with { type: 'json' }
import historyDa from './da/history.json' with { type: 'json' }
import ideasDa from './da/ideas.json' with { type: 'json' }
import ledgerDa from './da/ledger.json' with { type: 'json' }
import meetingsDa from './da/meetings.json' with { type: 'json' }
import moneyDa from './da/money.json' with { type: 'json' }
import noticeDa from './da/notice.json' with { type: 'json' }
import overviewDa from './da/overview.json' with { type: 'json' }
import packDa from './da/pack.json' with { type: 'json' }
import papersDa from './da/papers.json' with { type: 'json' }
import peopleDa from './da/people.json' with { type: 'json' }
import posterDa from './da/poster.json' with { type: 'json' }
import printDa from './da/print.json' with { type: 'json' }
import printingDa from './da/printing.json' with { type: 'json' }
import programmeDa from './da/programme.json' with { type: 'json' }
import receiptsDa from './da/receipts.json' with { type: 'json' }
import roomsDa from './da/rooms.json' with { type: 'json' }
import settingsDa from './da/settings.json' with { type: 'json' }
import sheetsDa from './da/sheets.json' with { type: 'json' }
import shellDa from './da/shell.json' with { type: 'json' }
import startDa from './da/start.json' with { type: 'json' }
import tablesDa from './da/tables.json' with { type: 'json' }
import warningsDa from './da/warnings.json' with { type: 'json' }
import wheelDa from './da/wheel.json' with { type: 'json' }
import accountsEn from './en/accounts.json' with { type: 'json' }
import activitiesEn from './en/activities.json' with { type: 'json' }
import agendaEn from './en/agenda.json' with { type: 'json' }
import backupsEn from './en/backups.json' with { type: 'json' }
import changesEn from './en/changes.json' with { type: 'json' }
import clashesEn from './en/clashes.json' with { type: 'json' }
import cliEn from './en/cli.json' with { type: 'json' }
import closingEn from './en/closing.json' with { type: 'json' }
import closuresEn from './en/closures.json' with { type: 'json' }
import commonEn from './en/common.json' with { type: 'json' }
import copiesEn from './en/copies.json' with { type: 'json' }
import differenceEn from './en/difference.json' with { type: 'json' }
import entriesEn from './en/entries.json' with { type: 'json' }
import errorsEn from './en/errors.json' with { type: 'json' }
import exchangeEn from './en/exchange.json' with { type: 'json' }
import grantsEn from './en/grants.json' with { type: 'json' }
import historyEn from './en/history.json' with { type: 'json' }
import ideasEn from './en/ideas.json' with { type: 'json' }
import ledgerEn from './en/ledger.json' with { type: 'json' }
import meetingsEn from './en/meetings.json' with { type: 'json' }
import moneyEn from './en/money.json' with { type: 'json' }
import noticeEn from './en/notice.json' with { type: 'json' }
import overviewEn from './en/overview.json' with { type: 'json' }
import packEn from './en/pack.json' with { type: 'json' }
import papersEn from './en/papers.json' with { type: 'json' }
import peopleEn from './en/people.json' with { type: 'json' }
import posterEn from './en/poster.json' with { type: 'json' }
import printEn from './en/print.json' with { type: 'json' }
import printingEn from './en/printing.json' with { type: 'json' }
import programmeEn from './en/programme.json' with { type: 'json' }
import receiptsEn from './en/receipts.json' with { type: 'json' }
import roomsEn from './en/rooms.json' with { type: 'json' }
import settingsEn from './en/settings.json' with { type: 'json' }
import sheetsEn from './en/sheets.json' with { type: 'json' }
import shellEn from './en/shell.json' with { type: 'json' }
import startEn from './en/start.json' with { type: 'json' }
import tablesEn from './en/tables.json' with { type: 'json' }
import warningsEn from './en/warnings.json' with { type: 'json' }
import wheelEn from './en/wheel.json' with { type: 'json' }

const texts = {
  da: {
    common: commonDa,
    errors: errorsDa,
    entries: entriesDa,
    print: printDa,
    overview: overviewDa,
    activities: activitiesDa,
    receipts: receiptsDa,
    rooms: roomsDa,
    people: peopleDa,
    settings: settingsDa,
    changes: changesDa,
    shell: shellDa,
    cli: cliDa,
    printing: printingDa,
    start: startDa,
    exchange: exchangeDa,
    meetings: meetingsDa,
    ideas: ideasDa,
    money: moneyDa,
    wheel: wheelDa,
    notice: noticeDa,
    sheets: sheetsDa,
    poster: posterDa,
    pack: packDa,
    papers: papersDa,
    clashes: clashesDa,
    closures: closuresDa,
    programme: programmeDa,
    agenda: agendaDa,
    backups: backupsDa,
    history: historyDa,
    difference: differenceDa,
    copies: copiesDa,
    ledger: ledgerDa,
    accounts: accountsDa,
    tables: tablesDa,
    grants: grantsDa,
    warnings: warningsDa,
    closing: closingDa,
  },
  en: {
    common: commonEn,
    errors: errorsEn,
    entries: entriesEn,
    print: printEn,
    overview: overviewEn,
    activities: activitiesEn,
    receipts: receiptsEn,
    rooms: roomsEn,
    people: peopleEn,
    settings: settingsEn,
    changes: changesEn,
    shell: shellEn,
    cli: cliEn,
    printing: printingEn,
    start: startEn,
    exchange: exchangeEn,
    meetings: meetingsEn,
    ideas: ideasEn,
    money: moneyEn,
    wheel: wheelEn,
    notice: noticeEn,
    sheets: sheetsEn,
    poster: posterEn,
    pack: packEn,
    papers: papersEn,
    clashes: clashesEn,
    closures: closuresEn,
    programme: programmeEn,
    agenda: agendaEn,
    backups: backupsEn,
    history: historyEn,
    difference: differenceEn,
    copies: copiesEn,
    ledger: ledgerEn,
    accounts: accountsEn,
    tables: tablesEn,
    grants: grantsEn,
    warnings: warningsEn,
    closing: closingEn,
  },
} as const

/** `a.b` for each text of a namespace; `x_one` and `x_other` are one key, `x`. */
type Path<T> = {
  [K in keyof T & string]: T[K] extends string ? Singular<K> : `${K}.${Path<T[K]>}`
}[keyof T & string]
type Singular<K extends string> = K extends `${infer Base}_${'zero' | 'one' | 'other'}` ? Base : K

type Texts = (typeof texts)['da']
/** Every text there is, as `namespace:path`. A text that does not exist does not compile. */
export type TextKey = { [N in keyof Texts & string]: `${N}:${Path<Texts[N]>}` }[keyof Texts & string]

export type TextValues = Readonly<Record<string, string | number>>
export type Translate = (key: TextKey, values?: TextValues) => string

/** A ready i18next instance; escaping is off, since React and pdfmake take plain text. */
export function createI18n(language: Language): i18n {
  const instance = i18next.createInstance()
  void instance.init({
    lng: language,
    fallbackLng: 'da',
    resources: texts,
    defaultNS: 'common',
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return instance
}

/** The translating function of one language. */
export function createTranslate(language: Language): Translate {
  const instance = createI18n(language)
  return (key, values) => instance.t(key, { ...values })
}

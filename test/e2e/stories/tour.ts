/** A walk past every screen and dialog of the app, in whatever language it is shown. */
import { expect, type Page } from '@playwright/test'
import { documents } from '../../../shared/documents/registry.ts'
import type { Day } from '../../../shared/domain/day.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import type { Language } from '../../../shared/host/contract.ts'
import { tourOfActivities } from './tour-of-activities.ts'
import { tourOfBudget } from './tour-of-budget.ts'
import { tourOfMeetings } from './tour-of-meetings.ts'
import { tourOfRooms } from './tour-of-rooms.ts'
import { type Look, wordsOn } from './tour-words.ts'

/** The day of every tour: a Tuesday on which the example has something of everything. */
export const tourDay: Day = '2026-11-24'

/** What a new place sees, from the first page through every screen that is still empty. The app is at the first page. */
export async function tourOfNewPlace(page: Page, language: Language, look: Look): Promise<void> {
  const { button, t, go, link } = wordsOn(page, language)
  await look('first start')
  await button('start:form.begin').click()
  await expect(page.getByText(t('start:form.nameMissing'))).toBeVisible()
  await look('first start without a name')
  await page.getByLabel(t('start:form.name')).fill('Mødestedet i Stubberup')
  await button('start:form.begin').click()
  await expect(page.getByText(t('overview:noActivities'))).toBeVisible()
  await look('empty overview')
  await go('activities')
  await expect(page.getByText(t('activities:empty'))).toBeVisible()
  await look('no activities')
  await go('rooms')
  await expect(page.getByText(t('rooms:empty'))).toBeVisible()
  await look('no rooms')
  await go('people')
  await expect(page.getByText(t('people:empty'))).toBeVisible()
  await look('no tovholdere')
  await go('accounts')
  await expect(page.getByText(t('accounts:empty.text'))).toBeVisible()
  await look('no accounts')
  await link('accounts:nav.grants').click()
  await expect(page.getByText(t('grants:empty'))).toBeVisible()
  await look('no grants')
  await go('print')
  await page.getByRole('main').getByText(t('print:week.name'), { exact: true }).click()
  await expect(button('printing:save')).toBeEnabled()
  await look('nothing to print')
  await go('settings')
  await link('settings:history.open').click()
  await expect(page.getByText(t('history:empty'))).toBeVisible()
  await look('nothing has happened')
  await page.getByText(t('history:removed'), { exact: true }).click()
  await expect(page.getByText(t('history:emptyTrash'))).toBeVisible()
  await look('nothing was deleted')
}

/**
 * Every screen and dialog of the example on `tourDay`, in walks that each begin at its overview: one for all would take
 * minutes, and the last screens would wait on the first.
 */
export const toursOfExample: Readonly<
  Record<string, (page: Page, language: Language, look: Look) => Promise<void>>
> = {
  week: tourOfWeek,
  activities: tourOfActivities,
  rooms: tourOfRooms,
  accounts: tourOfBudget,
  meetings: tourOfMeetings,
  paper: tourOfPaper,
  settings: tourOfSettings,
}

async function tourOfWeek(page: Page, language: Language, look: Look): Promise<void> {
  const { button, cancel, dialog, t, go } = wordsOn(page, language)
  await expect(page.getByRole('heading', { name: t('overview:thisWeek') })).toBeVisible()
  await look('overview')
  await page
    .getByRole('button', { name: t('overview:headcount.came') })
    .first()
    .click()
  await dialog.getByLabel(t('overview:headcount.came')).fill('4')
  await dialog.getByLabel(t('overview:headcount.new')).fill('5')
  await dialog.getByLabel(t('overview:headcount.takings')).fill('1.460')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText(t('overview:headcount.newGap.moreThanCame'))).toBeVisible()
  await look('headcount dialog with its mistake shown')
  await cancel()
  const attention = page.getByRole('region', { name: t('overview:attention.title') })
  await attention.getByRole('link', { name: 'Jagtforeningens julefrokost' }).first().click()
  await expect(page.getByRole('heading', { name: t('clashes:title'), exact: true })).toBeVisible()
  await look('clashes')
  await page
    .getByRole('button', { name: t('clashes:solve') })
    .first()
    .click()
  await expect(dialog.getByRole('heading', { level: 3 }).first()).toBeVisible()
  await look('ways out of a clash')
  await cancel()
  await button('clashes:accept.action').first().click()
  await dialog.getByRole('button', { name: t('clashes:accept.save') }).click()
  await expect(dialog.getByText(t('clashes:accept.missing'))).toBeVisible()
  await look('accept dialog with its mistake shown')
  await dialog.getByLabel(t('clashes:accept.reason')).fill('De deler salen den aften')
  await dialog.getByRole('button', { name: t('clashes:accept.save') }).click()
  await expect(page.getByText('De deler salen den aften')).toBeVisible()
  await look('an accepted clash')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByText('De deler salen den aften')).toBeHidden()
  await go('overview')
  await expect(page.getByRole('heading', { name: t('overview:thisWeek') })).toBeVisible()
  await button('overview:nextWeek').click()
  await expect(button('overview:toThisWeek')).toBeVisible()
  await look('overview of next week')

  await tourOfProgramme(page, language, look)
}

async function tourOfProgramme(page: Page, language: Language, look: Look): Promise<void> {
  const { button, dialog, t, go } = wordsOn(page, language)
  const close = () => page.keyboard.press('Escape')
  await go('programme')
  const cancelled = page.getByRole('main').getByRole('button', { name: t('programme:state.cancelled') })
  await expect(cancelled.first()).toBeVisible()
  await look('programme of a month')
  await cancelled.first().click()
  await expect(dialog.getByRole('button', { name: t('programme:action.putOn') })).toBeVisible()
  await look('a cancelled date')
  await close()
  await page
    .getByRole('link', { name: t('programme:openDay', { day: formatDay(tourDay, language, 'long') }) })
    .click()
  await expect(dialog.getByRole('link', { name: t('programme:add.closure') })).toBeVisible()
  await look('a day of the programme')
  await close()
  await button('programme:add.button').click()
  await expect(dialog.getByRole('link', { name: t('programme:add.activity') })).toBeVisible()
  await look('what can be added')
  await close()
  await button('programme:next.month').click()
  await expect(cancelled).toHaveCount(0)
  await look('programme of the month after')
  await page.getByText(t('programme:view.week'), { exact: true }).click()
  await button('programme:today').click()
  await expect(cancelled.first()).toBeVisible()
  await look('programme of a week')
  await page.getByText(t('programme:view.list'), { exact: true }).click()
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible()
  await look('programme as a list')
}

async function tourOfPaper(page: Page, language: Language, look: Look): Promise<void> {
  const { button, t, go } = wordsOn(page, language)
  await go('print')
  await expect(page.getByRole('heading', { name: t('printing:title'), exact: true })).toBeVisible()
  await look('what to print')
  for (const document of documents) {
    await go('print')
    const name = document.title(t)
    await page.getByRole('main').getByText(name, { exact: true }).click()
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible()
    await expect(button('printing:save')).toBeEnabled()
    await look(`print ${document.name}`)
  }
}

async function tourOfSettings(page: Page, language: Language, look: Look): Promise<void> {
  const { button, cancel, dialog, t, go, link } = wordsOn(page, language)
  await page.evaluate(() => {
    location.hash = '#/closures?year=2027'
  })
  await expect(page.getByRole('heading', { name: t('closures:title', { year: 2027 }) })).toBeVisible()
  await look('closed days')
  await page.getByRole('switch', { name: t('closures:holidays.switch') }).click()
  await expect(dialog.getByText(t('closures:holidays.ahead'))).toBeVisible()
  await look('public holidays dialog')
  await cancel()
  const autumn = t('closures:suggestion.autumn-break')
  await button('closures:keepClosedNamed', { name: autumn }).click()
  await dialog.getByLabel(t('closures:name')).fill('')
  await dialog.getByRole('textbox', { name: t('closures:to') }).fill('1/2 2027')
  await dialog.getByRole('button', { name: t('closures:keepClosed') }).click()
  await expect(dialog.getByText(t('closures:tooEarly'))).toBeVisible()
  await look('closed period with its mistakes shown')
  await dialog.getByLabel(t('closures:name')).fill(autumn)
  await dialog.getByRole('textbox', { name: t('closures:to') }).fill('1/2 2029')
  await expect(dialog.getByText(t('closures:overAYear'))).toBeVisible()
  await look('closed period of more than a year, with every date it takes')
  await cancel()

  await go('settings')
  await expect(page.getByRole('heading', { name: t('settings:title') })).toBeVisible()
  await look('settings')
  await button('copies:send.button').click()
  await dialog.getByRole('button', { name: t('copies:send.save') }).click()
  await expect(dialog.getByText(t('copies:send.tooShort'))).toBeVisible()
  await look('a copy to be sent, with its mistakes shown')
  await cancel()
  await button('copies:home.button').click()
  await dialog.getByRole('button', { name: t('copies:home.save') }).click()
  await expect(dialog.getByText(t('copies:home.whoMissing'))).toBeVisible()
  await look('a copy to be taken home, without a name')
  await cancel()
  await link('backups:title').click()
  await expect(page.getByRole('heading', { name: t('backups:title') })).toBeVisible()
  await look('backups')
}

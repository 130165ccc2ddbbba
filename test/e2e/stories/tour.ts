/** A walk past every screen and dialog of the app, in whatever language it is shown. */
import { expect, type Page } from '@playwright/test'
import { documents } from '../../../shared/documents/registry.ts'
import type { Day } from '../../../shared/domain/day.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import type { Language } from '../../../shared/host/contract.ts'
import { createTranslate, type TextKey, type TextValues } from '../../../shared/locales/translate.ts'

/** Looks at what is on the screen now, which goes by this name in the test's report. */
export type Look = (screen: string) => Promise<void>

/** The day of every tour: a Tuesday on which the example has something of everything. */
export const tourDay: Day = '2026-11-24'

/** What a new place sees, from the first page through every screen that is still empty. The app is at the first page. */
export async function tourOfNewPlace(page: Page, language: Language, look: Look): Promise<void> {
  const { button, t, go } = wordsOn(page, language)
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
  await go('print')
  await page.getByRole('main').getByText(t('print:week.name'), { exact: true }).click()
  await expect(button('printing:save')).toBeEnabled()
  await look('nothing to print')
}

/** Every screen and dialog of the example on `tourDay`. The app is at the overview. */
export async function tourOfExample(page: Page, language: Language, look: Look): Promise<void> {
  const { button, dialog, t, go, link } = wordsOn(page, language)
  const cancel = () => dialog.getByRole('button', { name: t('common:action.cancel') }).click()
  const thursday = formatDay('2026-11-26', language, 'short')

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

  await go('activities')
  await expect(page.getByRole('button', { name: 'Torsdagsklubben' })).toBeVisible()
  await look('activities')
  await page.getByLabel(t('activities:search')).fill('findes ikke')
  await look('no activity found')
  await page.getByLabel(t('activities:search')).fill('')

  await link('activities:new').click()
  await button('activities:form.priceAdd').click()
  await page.getByLabel(t('activities:form.priceAmount')).fill('halvtreds')
  await page.getByRole('checkbox', { name: t('activities:form.signUp') }).check()
  await page.getByLabel(t('activities:form.startTime')).fill('25.00')
  await page.getByLabel(t('activities:recurrence.season')).check()
  await button('activities:form.save').click()
  await expect(page.getByText(t('activities:form.titleMissing'))).toBeVisible()
  await look('new activity with its mistakes shown')
  await button('activities:form.roomAdd').click()
  await button('activities:form.leaderAdd').click()
  await page.getByRole('combobox', { name: t('activities:recurrence.frequency') }).click()
  await look('new activity with a list open')
  await page.getByRole('option', { name: t('activities:recurrence.choice.dates') }).click()
  await page.getByLabel(t('activities:recurrence.datesLabel')).fill('1/12\n31/2')
  await look('new activity on chosen dates')
  await go('rooms')
  await expect(dialog.getByText(t('common:unsaved.text'))).toBeVisible()
  await look('leave dialog')
  await button('common:unsaved.leave').click()

  await look('rooms')
  await page.getByRole('button', { name: 'Salen mod haven' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Salen mod haven' })).toBeVisible()
  await look('a room with its week')
  await button('common:action.edit').click()
  await expect(dialog.getByLabel(t('rooms:name'))).toBeVisible()
  await look('room dialog')
  await cancel()
  await button('rooms:booking.new').click()
  await dialog.getByRole('button', { name: t('common:action.save') }).click()
  await expect(dialog.getByText(t('rooms:booking.titleMissing'))).toBeVisible()
  await look('booking dialog with its mistakes shown')
  await dialog.getByLabel(t('rooms:booking.title')).fill('Jagtforeningen')
  await dialog.getByRole('combobox', { name: t('activities:recurrence.frequency') }).click()
  await page.getByRole('option', { name: t('activities:recurrence.choice.everyWeek') }).click()
  await dialog.getByRole('textbox', { name: t('activities:recurrence.start'), exact: true }).fill('26/11')
  await dialog.getByLabel(t('rooms:booking.startTime')).fill('14')
  await dialog.getByLabel(t('rooms:booking.endTime')).fill('13')
  await expect(dialog.getByText(t('rooms:booking.endTimeTooEarly'))).toBeVisible()
  await look('booking dialog that ends too early')
  await dialog.getByLabel(t('rooms:booking.endTime')).fill('22')
  await expect(dialog.getByRole('status', { name: t('clashes:hint.label') })).toContainText('Banko')
  await look('booking dialog with what it clashes with')
  await dialog.getByRole('button', { name: t('common:action.save') }).click()
  await page
    .getByRole('list', { name: t('rooms:bookings') })
    .getByRole('button')
    .first()
    .click()
  await button('rooms:booking.skipDay', { day: formatDay('2026-11-26', language, 'long') }).click()
  await look('booking dialog with a date dropped')
  await cancel()
  await link('rooms:free.find').click()
  await expect(
    page.getByRole('heading', { name: t('rooms:free.titleOf', { name: 'Salen mod haven' }) }),
  ).toBeVisible()
  await look('free times of a room')
  await page.getByLabel(t('rooms:free.latest')).fill('7')
  await expect(page.getByText(t('rooms:free.latestTooEarly'))).toBeVisible()
  await look('free times asked for in a way that cannot be')
  await go('rooms')
  await expect(page.getByRole('list', { name: t('rooms:bookings') })).toBeVisible()
  await look('rooms and bookings')
  await go('people')
  await expect(page.getByRole('button', { name: 'Łukasz Nowak' })).toBeVisible()
  await look('tovholdere')
  await button('people:new').click()
  await dialog.getByRole('button', { name: t('common:action.save') }).click()
  await expect(dialog.getByText(t('people:nameMissing'))).toBeVisible()
  await look('tovholder dialog with its mistake shown')
  await cancel()

  await go('activities')
  await page.getByRole('button', { name: 'Torsdagsklubben' }).click()
  await expect(page.getByRole('heading', { name: t('activities:dates.title') })).toBeVisible()
  await button('activities:dates.cancelDay', { day: thursday }).click()
  await expect(button('activities:dates.putBackDay', { day: thursday })).toBeVisible()
  await look('an activity with its dates, and a notice')
  await button('activities:dates.putBackDay', { day: thursday }).click()
  await button('activities:dates.moveDay', { day: thursday }).click()
  await expect(dialog.getByLabel(t('activities:move.day'))).toBeVisible()
  await look('move dialog')
  await dialog.getByRole('button', { name: t('common:dayField.open') }).click()
  await expect(page.getByRole('table').getByRole('button', { name: '30' }).last()).toBeVisible()
  await look('move dialog with its calendar')
  await page.keyboard.press('Escape')
  await cancel()
  await button('activities:dates.add').click()
  await expect(dialog.getByLabel(t('activities:dates.date'))).toBeVisible()
  await look('extra date dialog')
  await cancel()
  await button('common:action.remove').click()
  await expect(dialog.getByRole('button', { name: t('activities:remove.stop') })).toBeVisible()
  await look('remove dialog')
  await cancel()
  await link('common:action.edit').click()
  await expect(page.getByRole('heading', { name: 'Torsdagsklubben' })).toBeVisible()
  await look('edit activity')
  await page.getByLabel(t('activities:form.line')).fill('Emne, kaffe og en vært')
  await button('activities:form.save').click()
  await expect(dialog.getByLabel(t('activities:fromDate.from'))).toBeVisible()
  await look('from-date dialog')
  await cancel()
  await page.getByLabel(t('activities:form.line')).fill('')

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
}

function wordsOn(page: Page, language: Language) {
  const t = createTranslate(language)
  return {
    t,
    dialog: page.getByRole('dialog'),
    button: (key: TextKey, values?: TextValues) =>
      page.getByRole('button', { name: t(key, values), exact: true }),
    link: (key: TextKey) => page.getByRole('main').getByRole('link', { name: t(key), exact: true }),
    go: (screen: 'overview' | 'activities' | 'rooms' | 'people' | 'print' | 'settings') =>
      page
        .getByRole('navigation')
        .getByRole('link', { name: t(`common:nav.${screen}`), exact: true })
        .click(),
  }
}

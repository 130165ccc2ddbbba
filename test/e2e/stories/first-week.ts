/** The first week of a new place, the same on every host. */
import { expect, type Page } from '@playwright/test'
import { ActivityFormPage } from '../pages/activity-form.page.ts'
import { AppPage } from '../pages/app.page.ts'
import { PrintPage } from '../pages/print.page.ts'

export interface StoryHost {
  /** Starts the app, and on the data of before when it ran before. */
  start(): Promise<Page>
  /** Ends the app. */
  stop(): Promise<void>
  /** The text of the week programme on the print screen, as it leaves the app there. */
  weekOnPaper(print: PrintPage): Promise<string>
}

const title = 'Fællesspisning med Łukasz'

/** First start, an activity, a mistake undone, the week on paper, and all of it there again after a restart. */
export async function firstWeek(host: StoryHost): Promise<void> {
  const page = await startOnTuesday(host)
  const app = new AppPage(page)
  await app.begin('Mødestedet i Stubberup')

  await page.getByRole('link', { name: 'Skriv den første aktivitet' }).click()
  const form = new ActivityFormPage(page)
  await form.fill({
    title,
    startTime: '18.30',
    frequency: 'Hver uge',
    weekdays: ['torsdag'],
    start: '1/9',
    room: 'Salen',
    leader: 'Åse Østergård',
  })
  await expect(form.echo).toContainText('Torsdage')
  await expect(form.echo).toContainText('tors. 26. nov.')
  await form.save()

  // A mistake, and back again: from the notice, and with the keys.
  await page.getByRole('button', { name: 'Slet', exact: true }).click()
  await page.getByRole('button', { name: 'Slet det hele' }).click()
  await app.undoFromNotice('er slettet')
  await expect(page.getByRole('button', { name: title })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+y')
  await expect(page.getByRole('button', { name: title })).toBeHidden()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByRole('button', { name: title })).toBeVisible()

  await app.go('overview')
  await page.getByRole('link', { name: 'Udskriv ugeprogram' }).click()
  const paper = await host.weekOnPaper(new PrintPage(page))
  expect(paper).toContain('Mødestedet i Stubberup')
  expect(paper).toContain('Program for uge 48')
  expect(paper).toContain(title)
  expect(paper).toContain('18.30')
  expect(paper).toContain('Salen')
  await host.stop()

  const again = await startOnTuesday(host)
  // In the week, not among what needs attention.
  await expect(again.getByRole('link', { name: new RegExp(`^18\\.30.*${title}`) })).toBeVisible()
  await expect(again.getByText('Mødestedet i Stubberup')).toBeVisible()
}

/** On Tuesday 24 November 2026; loaded anew, since a host may have begun before its clock could be set. */
async function startOnTuesday(host: StoryHost): Promise<Page> {
  const page = await host.start()
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'))
  await page.reload()
  return page
}

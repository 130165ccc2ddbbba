import { ActivityFormPage } from '../pages/activity-form.page.ts'
import { AppPage } from '../pages/app.page.ts'
import { PrintPage } from '../pages/print.page.ts'
import { expect, test } from './fixtures/web-test.ts'

test('from the first start to the week on paper, and everything is still there after a restart', async ({
  launch,
}) => {
  const first = await launch()
  const page = await first.newPage()
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'))
  await page.goto('/')
  const app = new AppPage(page)
  await app.begin('Mødestedet i Stubberup')

  await page.getByRole('link', { name: 'Skriv den første aktivitet' }).click()
  const form = new ActivityFormPage(page)
  await form.fill({
    title: 'Fællesspisning med Łukasz',
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
  await expect(page.getByRole('button', { name: 'Fællesspisning med Łukasz' })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+y')
  await expect(page.getByRole('button', { name: 'Fællesspisning med Łukasz' })).toBeHidden()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByRole('button', { name: 'Fællesspisning med Łukasz' })).toBeVisible()

  await app.go('overview')
  await page.getByRole('link', { name: 'Udskriv ugeprogram' }).click()
  const pdf = await new PrintPage(page).download()
  expect(pdf.name).toBe('2026-W48 Ugeprogram.pdf')
  expect(pdf.text).toContain('Mødestedet i Stubberup')
  expect(pdf.text).toContain('Fællesspisning med Łukasz')
  expect(pdf.text).toContain('18.30')
  expect(pdf.text).toContain('Salen')
  await first.close()

  const again = await (await launch()).newPage()
  await again.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'))
  await again.goto('/')
  await expect(again.getByRole('link', { name: /Fællesspisning med Łukasz/ })).toBeVisible()
})

test('from the example, the programme of the week in two clicks', async ({ page }) => {
  await page.goto('/')
  await new AppPage(page).lookAtExample()
  await page.getByRole('link', { name: 'Udskriv ugeprogram' }).click()
  // The second click is "Gem som PDF".
  const pdf = await new PrintPage(page).download()
  expect(pdf.text).toContain('Kornbølle Mødested')
  expect(pdf.text).toContain('Program for uge')
})

/** Real programmes, typed and pasted through the screen, and read back from paper. Sources: test/fixtures/programmes. */
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { ActivityFormPage } from '../pages/activity-form.page.ts'
import { AppPage } from '../pages/app.page.ts'
import { DateTablePage } from '../pages/date-table.page.ts'
import { PrintPage } from '../pages/print.page.ts'
import { expect, test } from './fixtures/web-test.ts'

interface Row {
  date: string
  topic: string
  host?: string
  coffee?: string
}

/** dates-topics-duty.txt, read by a person. */
const spring2025: readonly Row[] = [
  { date: 'tors. 9. jan.', topic: 'Kaffe + præsentation af forårsprogram', host: 'LK', coffee: 'E+L' },
  { date: 'tors. 16. jan.', topic: 'Om Bråskovgård', host: 'EY', coffee: 'Egon/Else/Lars' },
  { date: 'tors. 23. jan.', topic: 'Billeder fra Guernsey', host: 'LK', coffee: 'Åse/Finn' },
  { date: 'tors. 30. jan.', topic: 'Øl-smagning v/ Egon Y.', coffee: 'Åse/Finn' },
  { date: 'tors. 6. feb.', topic: 'Kirken – Brunch', coffee: 'alle hjælper' },
  { date: 'tors. 13. feb.', topic: 'Vinterferie' },
  { date: 'tors. 20. feb.', topic: 'Arne R. fortæller om den nye lillebæltsbro' },
  { date: 'tors. 27. feb.', topic: 'Antropolog M. C. om oplevelser i Vestafrika', coffee: 'Kirsten/Egon' },
  { date: 'tors. 6. mar.', topic: 'Hans P.: Fugle', coffee: 'Else/Lars' },
  { date: 'tors. 13. mar.', topic: '???', coffee: 'Janus' },
  { date: 'tors. 20. mar.', topic: 'Jørgen A. – Musik', coffee: 'Åse/Finn' },
  { date: 'tors. 27. mar.', topic: 'T. Boysen: Om Edderkopper', coffee: 'Egon Y.' },
  { date: 'tors. 3. apr.', topic: 'Video koncert: v/ Finn/Kn.E.', coffee: 'Janus' },
  { date: 'tors. 10. apr.', topic: 'Påskefrokost', coffee: 'alle hjælper' },
  { date: 'tors. 17. apr.', topic: 'Påskeferie' },
  { date: 'tors. 24. apr.', topic: 'Udflugt til Frøslevlejren ved Padborg.' },
]

async function beginAt(page: Page, moment: string): Promise<AppPage> {
  await page.clock.setFixedTime(new Date(moment))
  await page.goto('/')
  const app = new AppPage(page)
  await app.begin()
  await page.getByRole('link', { name: 'Skriv den første aktivitet' }).click()
  return app
}

async function enterSeniorClub(page: Page): Promise<DateTablePage> {
  await beginAt(page, '2025-01-02T10:00:00+01:00')
  const form = new ActivityFormPage(page)
  await form.fill({
    title: 'Seniorklubben',
    startTime: '9.30',
    endTime: '11.30',
    frequency: 'Hver uge',
    weekdays: ['torsdag'],
    start: '9/1',
    end: '24. apr',
    room: 'Klublokalet',
  })
  await form.save()
  return new DateTablePage(page)
}

/** The table and the printed list say what the source says. */
async function expectSpring(page: Page, table: DateTablePage): Promise<void> {
  expect(await table.dates()).toEqual(spring2025.map(({ date }) => date))
  await expect.poll(() => table.column('Emne')).toEqual(spring2025.map(({ topic }) => topic))
  expect(await table.column('Vært')).toEqual(spring2025.map(({ host = '' }) => host))
  expect(await table.column('Kaffe')).toEqual(spring2025.map(({ coffee = '' }) => coffee))

  await page.getByRole('link', { name: 'Udskriv datoer' }).click()
  const { text } = await new PrintPage(page).download()
  let from = 0
  for (const { date, topic, host, coffee } of spring2025) {
    // In their order: each date is followed by what belongs to it.
    for (const part of [date.replace('tors. ', ''), topic, host, coffee]) {
      if (part === undefined) continue
      const at = text.toLowerCase().indexOf(part.toLowerCase(), from)
      expect(at, `"${part}" after the ${from} first characters of: ${text}`).toBeGreaterThanOrEqual(from)
      if (part === topic) from = at
    }
  }
}

test('sixteen dates with topic and duty are typed in under sixty keystrokes beyond their own text', async ({
  page,
}) => {
  const table = await enterSeniorClub(page)
  let keystrokes = 0
  const press = async (key: string) => {
    keystrokes += 1
    await page.keyboard.press(key)
  }
  await table.cell('Emne', 'tors. 9. jan.').click()
  for (const { topic, host, coffee } of spring2025) {
    await page.keyboard.insertText(topic)
    if (host || coffee) await press('Tab')
    if (host) await page.keyboard.insertText(host)
    if (coffee) {
      await press('Tab')
      await page.keyboard.insertText(coffee)
    }
    await press('Enter')
  }
  expect(keystrokes).toBeLessThan(60)
  await expectSpring(page, table)
})

test('the same list pasted as it was published becomes the same rows', async ({ page }) => {
  const table = await enterSeniorClub(page)
  const source = await readFile('test/fixtures/programmes/dates-topics-duty.txt', 'utf8')
  await table.paste(table.cell('Emne', 'tors. 9. jan.'), source)

  // The heading over the list is no date; it is named, not dropped.
  const rest = page.getByRole('dialog', { name: 'Noget af listen fandt ikke en dato' })
  await expect(rest).toContainText('Seniorklubben, forår 2025')
  await rest.getByRole('button', { name: 'Luk' }).last().click()
  await expectSpring(page, table)
})

test('two columns copied from Excel fill the rows from the field they are pasted into', async ({ page }) => {
  const table = await enterSeniorClub(page)
  await table.paste(
    table.cell('Emne', 'tors. 23. jan.'),
    'Emne\tKaffe\r\nBilleder fra Guernsey\tÅse/Finn\r\n"Øl-smagning\nv/ Egon Y."\tÅse/Finn\r\n',
  )
  await expect(table.cell('Emne', 'tors. 23. jan.')).toHaveValue('Billeder fra Guernsey')
  await expect(table.cell('Kaffe', 'tors. 23. jan.')).toHaveValue('Åse/Finn')
  await expect(table.cell('Emne', 'tors. 30. jan.')).toHaveValue('Øl-smagning v/ Egon Y.')
  await new AppPage(page).undoFromNotice('Datoerne er sat ind i »Seniorklubben«')
  await expect(table.cell('Emne', 'tors. 23. jan.')).toHaveValue('')
  await expect(table.cell('Emne', 'tors. 30. jan.')).toHaveValue('')
})

test('odd weeks go on over the turn of the year, week 53 to week 1, and rest in June and July', async ({
  page,
}) => {
  await beginAt(page, '2026-11-24T10:00:00+01:00')
  const form = new ActivityFormPage(page)
  await form.fill({
    title: 'Mandagscafé i sognehuset',
    startTime: 'kl 10',
    frequency: 'I ulige uger',
    weekdays: ['mandag'],
    start: '1/9',
    season: { from: 'august', to: 'maj' },
  })
  await expect(form.echo).toContainText('Mandage i ulige uger, august til maj')
  await expect(form.echo).toContainText(
    'man. 30. nov. · man. 14. dec. · man. 28. dec. · man. 4. jan. · man. 18. jan.',
  )
  await form.save()

  const table = new DateTablePage(page)
  const dates = await table.dates()
  expect(dates.slice(0, 5)).toEqual([
    'man. 30. nov.',
    'man. 14. dec.',
    'man. 28. dec.',
    'man. 4. jan.',
    'man. 18. jan.',
  ])
  await expect(table.row('man. 28. dec.').getByRole('rowheader')).toContainText('uge 53')
  await expect(table.row('man. 4. jan.').getByRole('rowheader')).toContainText('uge 1')
  const summer = dates.indexOf('man. 24. maj')
  expect(dates.slice(summer, summer + 2)).toEqual(['man. 24. maj', 'man. 2. aug.'])

  await page.getByRole('link', { name: 'Udskriv datoer' }).click()
  const { text } = await new PrintPage(page).download()
  expect(text).toMatch(/14\. dec.*28\. dec.*4\. jan.*18\. jan/i)
})

test('the first Tuesday of the month from September to April', async ({ page }) => {
  await beginAt(page, '2026-11-24T10:00:00+01:00')
  const form = new ActivityFormPage(page)
  await form.fill({
    title: 'Åbent hus',
    startTime: '18.30',
    frequency: 'Bestemt ugedag i måneden',
    weekdays: ['tirsdag'],
    start: '1/9',
    season: { from: 'september', to: 'april' },
  })
  await expect(form.echo).toContainText('Den første tirsdag i måneden, september til april')
  await form.save()
  const dates = await new DateTablePage(page).dates()
  expect(dates.slice(0, 7)).toEqual([
    'tirs. 1. dec.',
    'tirs. 5. jan.',
    'tirs. 2. feb.',
    'tirs. 2. mar.',
    'tirs. 6. apr.',
    'tirs. 7. sep.',
    'tirs. 5. okt.',
  ])

  await page.getByRole('link', { name: 'Udskriv datoer' }).click()
  const { text } = await new PrintPage(page).download()
  expect(text).toContain('Åbent hus')
  expect(text).toMatch(/1\. dec.*5\. jan.*2\. feb.*2\. mar.*6\. apr/i)
})

test('a list in sentences, with a cancelled date, becomes topics and an AFLYST', async ({ page }) => {
  await beginAt(page, '2022-09-02T10:00:00+02:00')
  const form = new ActivityFormPage(page)
  await form.fill({
    title: 'Kulturhuset',
    startTime: '14',
    endTime: '16',
    frequency: 'Hver uge',
    weekdays: ['tirsdag'],
    start: '20/9',
    end: '29/11',
  })
  await form.save()
  const table = new DateTablePage(page)
  const source = await readFile('test/fixtures/programmes/tuesdays-with-topics.txt', 'utf8')
  await table.paste(table.cell('Emne', 'tirs. 20. sep.'), source)
  await page.getByRole('dialog').getByRole('button', { name: 'Luk' }).last().click()

  await expect(table.cell('Emne', 'tirs. 20. sep.')).toHaveValue('spiller vi banko')
  await expect(table.row('tirs. 11. okt.')).toContainText('AFLYST')
  await expect(table.cell('Emne', 'tirs. 29. nov.')).toHaveValue(
    'kør-selv-tur til julestue. Man møder op ved huset, og vi fylder bilerne',
  )
  expect((await table.column('Emne')).filter((topic) => topic === '')).toEqual([])
})

test('a list with topics pasted as the dates themselves becomes dates and topics at once', async ({
  page,
}) => {
  await beginAt(page, '2025-01-02T10:00:00+01:00')
  const form = new ActivityFormPage(page)
  await form.fill({ title: 'Seniorklubben', startTime: '9.30', frequency: 'Bestemte datoer' })
  const source = await readFile('test/fixtures/programmes/dates-topics-duty.txt', 'utf8')
  const dates = page.getByRole('textbox', { name: 'Datoer' })
  const table = new DateTablePage(page)
  await table.paste(dates, source)
  await expect(page.getByText('Det, listen siger om 16 datoer, kommer med.')).toBeVisible()
  await expect(form.echo).toContainText('16 datoer fra den 9. januar til den 24. april 2025')

  // The heading over the list is no date: it is named, and stands in the way until it is taken out.
  await expect(page.getByText('Det er ikke en dato: Seniorklubben, forår 2025')).toBeVisible()
  await dates.fill((await dates.inputValue()).replace(/^Seniorklubben.*$/m, ''))
  await form.save()
  await expectSpring(page, table)
})

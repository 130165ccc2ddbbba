/** A year of four meetings: what is decided, promised and tried at one comes back by itself at those after it. */
import type { Page } from '@playwright/test'
import { makeIdea } from '../../factories/meetings.ts'
import { makePerson, makePlaceData, makeRoom } from '../../factories/place-data.ts'
import { AppPage } from '../pages/app.page.ts'
import { onDisk } from './fixtures/drafts-on-disk.ts'
import { expect, test } from './fixtures/web-test.ts'

const room = makeRoom({ name: 'Caféen' })
const åse = makePerson({ name: 'Åse Sørensen', roles: ['steering-group'] })

const at = (page: Page, day: string) => page.clock.setFixedTime(new Date(`${day}T10:00:00+01:00`))
const item = (page: Page, title: string) =>
  page.getByRole('listitem', { name: new RegExp(`\\d+\\. ${title}$`) })

async function toMeetings(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Hovedmenu' })
    .getByRole('link', { name: 'Møder', exact: true })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Møder' })).toBeVisible()
}

/** Writes the next meeting, on the day the app proposes, and opens its agenda. */
async function newMeeting(page: Page, day?: string): Promise<void> {
  await toMeetings(page)
  await page.getByRole('button', { name: /^(Nyt møde|Skriv det første møde)$/ }).click()
  const dialog = page.getByRole('dialog')
  if (day) await dialog.getByRole('textbox', { name: 'Dato' }).fill(day)
  await dialog.getByRole('button', { name: 'Gem' }).click()
  await expect(page.getByRole('button', { name: 'Begynd på referatet' })).toBeVisible()
}

async function decide(page: Page, title: string, text: string): Promise<void> {
  await item(page, title).getByRole('button', { name: 'Beslutning', exact: true }).click()
  await item(page, title).getByRole('textbox', { name: 'Beslutning' }).last().fill(text)
}

async function saved(page: Page): Promise<void> {
  await expect(page.getByText('Alt er gemt.')).toBeVisible()
}

test('a decision is followed through the year, and a trial comes back when it has run', async ({ page }) => {
  test.setTimeout(150_000)
  await at(page, '2026-01-12')
  await page.goto('/')
  await new AppPage(page).openPlace(makePlaceData({ rooms: [room], people: [åse] }))

  // The first: something is decided, somebody promises something.
  await newMeeting(page, '20/1 2026')
  await at(page, '2026-01-20')
  await page.getByRole('button', { name: 'Begynd på referatet' }).click()
  await item(page, 'Økonomi').getByRole('textbox', { name: 'Referat' }).fill('Kassen stemmer.')
  await decide(page, 'Økonomi', 'Kaffen koster 25 kr.')
  await item(page, 'Økonomi').getByRole('button', { name: 'Opgave', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Hvad skal gøres?').fill('Skrive et skilt om kaffen')
  await dialog.getByLabel('Hvem gør det?').fill('Åse Sørensen')
  await dialog.getByRole('textbox', { name: 'Senest' }).fill('1/2 2026')
  await dialog.getByRole('button', { name: 'Gem' }).click()
  await saved(page)
  await page.getByRole('link', { name: 'Idéer' }).click()
  await page.getByLabel('Hvad er idéen?').fill('Højtlæsning')
  await page.keyboard.press('Enter')

  // The second, a quarter after it: what was decided and promised is on the agenda; so is the idea.
  await at(page, '2026-04-13')
  await page.reload()
  await newMeeting(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Styregruppemøde tirsdag den 21. april')
  const followUp = item(page, 'Opfølgning på sidste møde')
  await expect(followUp).toContainText('Besluttet sidst: Kaffen koster 25 kr.')
  await expect(followUp).toContainText('Skrive et skilt om kaffen (Åse Sørensen, senest 1. februar')
  await expect(item(page, 'Idéer og forslag')).toContainText('Idé: Højtlæsning')
  await at(page, '2026-04-21')
  await page.getByRole('button', { name: 'Begynd på referatet' }).click()
  await decide(page, 'Økonomi', 'Kaffen koster fortsat 25 kr.')
  await page.getByRole('button', { name: 'Godkend referatet fra 20. januar 2026' }).click()
  await expect(page.getByText('er ikke godkendt endnu')).toBeHidden()
  await saved(page)

  // The first is locked by now, and is added to.
  await toMeetings(page)
  await page.getByRole('button', { name: /20\. januar/ }).click()
  await expect(page.getByText('Kassen stemmer.')).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await page.getByRole('button', { name: 'Tilføj noget' }).click()
  await page.getByLabel('Tilføjelse').fill('Kassen blev talt igen: den stemmer.')
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await expect(page.getByText('Tilføjet 21. april 2026: Kassen blev talt igen: den stemmer.')).toBeVisible()

  // The idea is put on trial on two dates, with the question it is to answer.
  await page.getByRole('link', { name: 'Idéer' }).click()
  await page.getByRole('button', { name: 'Prøv: Højtlæsning' }).click()
  await dialog.getByLabel('Hvad vil I finde ud af?').fill('Kommer der mindst otte?')
  await dialog.getByLabel('Datoer').fill('6/5 2026\n13/5 2026')
  await dialog.getByRole('button', { name: 'Sæt prøveforløbet i gang' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Højtlæsning' })).toBeVisible()

  // The third: it has run, and is on the agenda by itself.
  await at(page, '2026-07-14')
  await page.reload()
  await newMeeting(page)
  await expect(item(page, 'Idéer og forslag')).toContainText('Prøveforløbet »Højtlæsning« er slut.')
  await expect(item(page, 'Idéer og forslag')).toContainText('Kommer der mindst otte?')
  await expect(item(page, 'Opfølgning på sidste møde')).toContainText('Skrive et skilt om kaffen')
  await at(page, '2026-07-21')
  await page.getByRole('button', { name: 'Begynd på referatet' }).click()
  await decide(page, 'Opfølgning på sidste møde', 'Kaffen koster 30 kr. fra september.')
  await saved(page)
  await toMeetings(page)
  await page.getByRole('checkbox', { name: /Skrive et skilt om kaffen/ }).click()
  await expect(page.getByText('Der er ingen opgaver, der venter.')).toBeVisible()
  await page.getByRole('link', { name: 'Idéer' }).click()
  await page.getByRole('button', { name: 'Hvordan gik det med Højtlæsning?' }).click()
  await dialog.getByLabel('Hvad viste det sig?').fill('Der kom ti.')
  await dialog.getByRole('button', { name: 'Gem' }).click()
  await expect(page.getByRole('heading', { name: 'Kører' })).toBeVisible()

  // The fourth: the task is told of as done, the trial is answered, and the first decision is still found.
  await at(page, '2026-10-12')
  await page.reload()
  await newMeeting(page)
  const last = item(page, 'Opfølgning på sidste møde')
  await expect(last).toContainText('Besluttet sidst: Kaffen koster 30 kr. fra september.')
  await expect(last).toContainText('Gjort siden sidst: Skrive et skilt om kaffen (Åse Sørensen)')
  await expect(item(page, 'Idéer og forslag')).not.toContainText('Højtlæsning')
  await toMeetings(page)
  await page.getByLabel('Søg i beslutninger og referater').fill('kaffen')
  const found = page.getByRole('region', { name: 'Søg i beslutninger og referater' }).getByRole('listitem')
  for (const text of [
    'Kaffen koster 25 kr.',
    'Kaffen koster fortsat 25 kr.',
    'Kaffen koster 30 kr. fra september.',
  ])
    await expect(found.filter({ hasText: text })).toHaveCount(1)
  await new AppPage(page).go('overview')
})

test('a line is said otherwise, moved and left out, and leads to where it comes from', async ({ page }) => {
  await at(page, '2026-01-12')
  await page.goto('/')
  const ideas = ['Bowling', 'Krolf', 'Whist'].map((title) => makeIdea({ title, createdOn: '2026-01-05' }))
  await new AppPage(page).openPlace(makePlaceData({ rooms: [room], people: [åse], ideas }))
  await newMeeting(page, '20/1 2026')
  const lines = item(page, 'Idéer og forslag').getByRole('listitem')
  const edit = (text: string) => page.getByRole('button', { name: `Skriv om: ${text}` }).click()
  await expect(lines).toContainText(['Bowling', 'Krolf', 'Whist'])

  await edit('Idé: Whist')
  await page.getByRole('textbox', { name: 'Linjens ord' }).fill('Whist om torsdagen?')
  for (let step = 0; step < 2; step++) {
    await page.getByRole('button', { name: 'Flyt op: Whist om torsdagen?' }).focus()
    await page.keyboard.press('Enter')
  }
  // It is the first by now; the other way is the only one left.
  await expect(page.getByRole('button', { name: 'Flyt ned: Whist om torsdagen?' })).toBeFocused()
  await page.getByRole('button', { name: 'Færdig' }).click()
  await expect(lines).toContainText(['Whist om torsdagen?', 'Bowling', 'Krolf'])

  await edit('Idé: Bowling')
  await page.getByRole('button', { name: 'Skjul linjen' }).click()
  await expect(lines).toContainText(['Whist om torsdagen?', 'Krolf'])
  await saved(page)
  await page.reload()
  await expect(lines).toContainText(['Whist om torsdagen?', 'Krolf'])
  await page.getByRole('button', { name: 'Vis den skjulte linje' }).click()
  await expect(lines).toContainText(['Whist om torsdagen?', 'Bowling', 'Krolf'])
  await edit('Whist om torsdagen?')
  await page.getByRole('button', { name: 'Som før' }).click()
  await page.getByRole('button', { name: 'Færdig' }).click()
  await expect(lines).toContainText(['Idé: Whist', 'Bowling', 'Krolf'])

  await page.getByRole('link', { name: 'Idéer: Idé: Krolf' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Idéer' })).toBeVisible()
})

test('an agenda that is sent out stays as it is, until it is written anew', async ({ page }) => {
  await at(page, '2026-01-12')
  await page.goto('/')
  await new AppPage(page).openPlace(makePlaceData({ rooms: [room], people: [åse] }))
  await newMeeting(page, '20/1 2026')
  await page.getByRole('button', { name: 'Send eller udskriv' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Dagsordenen er sendt ud' }).click()
  await expect(page.getByText('Dagsordenen ændrer sig ikke længere af sig selv.')).toBeVisible()
  const address = page.url()
  await page.getByRole('link', { name: 'Idéer', exact: true }).click()
  await page.getByLabel('Hvad er idéen?').fill('Højtlæsning')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Højtlæsning' })).toBeVisible()
  await page.goto(address)
  await expect(page.getByRole('button', { name: 'Skriv den på ny' })).toBeVisible()
  await expect(item(page, 'Idéer og forslag')).not.toContainText('Højtlæsning')
  await page.getByRole('button', { name: 'Skriv den på ny' }).click()
  await expect(item(page, 'Idéer og forslag')).toContainText('Idé: Højtlæsning')
  await expect(page.getByText('Dagsordenen følger med, når noget ændrer sig.')).toBeVisible()
})

test('an agenda is put in order with the keyboard alone', async ({ page }) => {
  await at(page, '2026-01-12')
  await page.goto('/')
  await new AppPage(page).openPlace(makePlaceData({ rooms: [room], people: [åse] }))
  await newMeeting(page, '20/1 2026')
  await page.getByRole('button', { name: 'Flyt ned: Godkendelse af dagsorden' }).focus()
  for (const place of [3, 4, 5]) {
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: `${place}. Godkendelse af dagsorden` })).toBeVisible()
  }
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Punkt' })).toHaveValue(
    'Godkendelse af dagsorden',
  )
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Ret: Godkendelse af dagsorden' })).toBeFocused()
})

test.describe('minutes in two windows', () => {
  async function openTwo(page: Page): Promise<[Page, Page]> {
    const other = await page.context().newPage()
    await at(page, '2026-01-20')
    await at(other, '2026-01-20')
    await page.goto('/')
    await new AppPage(page).openPlace(makePlaceData({ rooms: [room], people: [åse] }))
    await newMeeting(page, '20/1 2026')
    await page.getByRole('button', { name: 'Begynd på referatet' }).click()
    await item(page, 'Siden sidst').getByRole('textbox', { name: 'Referat' }).fill('Alt er godt.')
    await saved(page)
    await other.goto(page.url())
    await expect(item(other, 'Siden sidst').getByRole('textbox', { name: 'Referat' })).toHaveValue(
      'Alt er godt.',
    )
    return [page, other]
  }

  test('typed in both at once, nothing of either is lost', async ({ page }) => {
    const [one, other] = await openTwo(page)
    await item(one, 'Økonomi').getByRole('textbox', { name: 'Referat' }).fill('Kassen stemmer.')
    await item(other, 'Frivillige').getByRole('textbox', { name: 'Referat' }).fill('Vi er 31.')
    await item(other, 'Siden sidst').getByRole('textbox', { name: 'Referat' }).fill('Alt er godt. Også her.')
    for (const window of [one, other]) {
      await expect(item(window, 'Økonomi').getByRole('textbox', { name: 'Referat' })).toHaveValue(
        'Kassen stemmer.',
      )
      await expect(item(window, 'Frivillige').getByRole('textbox', { name: 'Referat' })).toHaveValue(
        'Vi er 31.',
      )
      await expect(item(window, 'Siden sidst').getByRole('textbox', { name: 'Referat' })).toHaveValue(
        'Alt er godt. Også her.',
      )
      await saved(window)
    }
    await expect.poll(() => onDisk(one)).toBe('')
  })

  test('approved in one while the other types: the minutes stay, what was typed begins an addition', async ({
    page,
  }) => {
    const [one, other] = await openTwo(page)
    await newMeeting(one, '21/4 2026')
    await one.getByRole('button', { name: 'Begynd på referatet' }).click()
    await item(other, 'Siden sidst').getByRole('textbox', { name: 'Referat' }).fill('Alt er godt. Næsten.')
    await one.getByRole('button', { name: 'Godkend referatet fra 20. januar 2026' }).click()
    await expect(other.getByText('kan ikke rettes')).toBeVisible()
    await expect(item(other, 'Siden sidst')).toContainText('Alt er godt.')
    await expect(other.getByLabel('Tilføjelse')).toHaveValue('Siden sidst: Næsten.')
  })
})

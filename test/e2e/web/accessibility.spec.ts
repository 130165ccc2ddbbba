import type { Locator, Page } from '@playwright/test'
import type { TextSize } from '../../../renderer/ui/text-size.tsx'
import { readPdf } from '../../read-pdf.ts'
import { AppPage } from '../pages/app.page.ts'
import { lookAt } from '../stories/look-at.ts'
import { tourDay, tourOfNewPlace, toursOfExample } from '../stories/tour.ts'
import { tourOfHistory } from '../stories/tour-of-history.ts'
import { expect, test } from './fixtures/web-test.ts'

/** Long walks, on a machine that may be doing other things. */
test.setTimeout(150_000)

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date(`${tourDay}T10:00:00+01:00`))
  // Nothing is looked at while it is still fading in.
  await page.emulateMedia({ reducedMotion: 'reduce' })
})

for (const size of ['normal', 'largest'] as const) {
  test(`every screen of a new place is there for everybody, text ${size}`, async ({ page }) => {
    await openWith(page, size)
    await tourOfNewPlace(page, 'da', lookAt(page, size))
  })

  for (const [name, tour] of Object.entries(toursOfExample))
    test(`the example is there for everybody: ${name}, text ${size}`, async ({ page }) => {
      await openWith(page, size)
      await new AppPage(page).lookAtExample()
      await tour(page, 'da', lookAt(page, size))
    })

  test(`what has happened, and the trash, are there for everybody, text ${size}`, async ({ page }) => {
    await openWith(page, size)
    await new AppPage(page).lookAtExample()
    await tourOfHistory(page, 'da', lookAt(page, size))
  })
}

test('from the overview to paper with the keyboard alone', async ({ page }) => {
  await openWith(page, 'normal')
  await new AppPage(page).lookAtExample()
  const printed = page.waitForEvent('download')
  await tabTo(page, page.getByRole('link', { name: 'Udskriv ugeprogram' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Gem som PDF' })).toBeEnabled()
  await tabTo(page, page.getByRole('button', { name: 'Gem som PDF' }))
  await page.keyboard.press('Enter')
  expect((await readPdf(await (await printed).path())).text).toContain('Program for uge 48')
})

test('a tovholder is added, and the change undone, with the keyboard alone', async ({ page }) => {
  await openWith(page, 'normal')
  await new AppPage(page).lookAtExample()
  await tabTo(page, page.getByRole('link', { name: 'Tovholdere' }))
  await page.keyboard.press('Enter')
  const button = page.getByRole('button', { name: 'Ny tovholder' })
  await tabTo(page, button)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByLabel('Navn').first()).toBeFocused()
  await page.keyboard.type('Gerda Ærø')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Gerda Ærø' })).toBeVisible()
  // Where the dialog was opened from, the keyboard goes on.
  await expect(button).toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByRole('button', { name: 'Gerda Ærø' })).toBeHidden()
})

test('the menu can be passed over', async ({ page }) => {
  await openWith(page, 'normal')
  await new AppPage(page).lookAtExample()
  await tabTo(page, page.getByRole('button', { name: 'Gå til indholdet' }))
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Ugen før' })).toBeFocused()
})

async function openWith(page: Page, size: TextSize): Promise<void> {
  await page.addInitScript((chosen) => localStorage.setItem('text-size', chosen), size)
  await page.goto('/')
}

/** Presses Tab until it is there, where it can be seen. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      await expect(target).toBeInViewport()
      return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`${target} is not reached by Tab`)
}

import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import type { Attachment } from '../../../shared/domain/attachment.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import { writePlaceFile } from '../../../shared/place-file/write-place-file.ts'
import { SettingsPage } from './settings.page.ts'

const screens = {
  overview: 'Overblik',
  programme: 'Program',
  activities: 'Aktiviteter',
  rooms: 'Lokaler',
  people: 'Tovholdere',
  accounts: 'Regnskab',
  print: 'Udskriv',
  settings: 'Indstillinger',
} as const

/** The app as a volunteer sees it, in Danish: the menu, the notice at the foot, the first page. */
export class AppPage {
  readonly page: Page
  /** The notice at the foot of the window. */
  readonly notice: Locator

  constructor(page: Page) {
    this.page = page
    this.notice = page.getByRole('status').filter({ has: page.getByRole('button', { name: 'Luk' }) })
  }

  /** Goes to a screen, and waits until the one before it is gone: its buttons may have the same names. */
  async go(screen: keyof typeof screens): Promise<void> {
    const { page } = this
    const link = page
      .getByRole('navigation', { name: 'Hovedmenu' })
      .getByRole('link', { name: screens[screen], exact: true })
    const isThere = (await link.getAttribute('aria-current')) !== null
    const left = await page.locator('main h1').first().elementHandle()
    await link.click()
    // A form that is not saved asks first.
    const gone = () => left?.waitForElementState('hidden')
    if (!isThere) await Promise.race([gone(), page.getByRole('dialog').first().waitFor()])
  }

  /** Fills in the first page and begins. */
  async begin(name = 'Mødestedet i Stubberup'): Promise<void> {
    await this.page.getByLabel('Hvad hedder mødestedet?').fill(name)
    await this.page.getByRole('button', { name: 'Kom i gang' }).click()
    await expect(this.page.getByRole('heading', { name: 'Denne uge' })).toBeVisible()
  }

  /** Looks at the example from the first page. */
  async lookAtExample(): Promise<void> {
    await this.page.getByRole('button', { name: 'Se et eksempel' }).click()
    await expect(this.page.getByRole('heading', { name: 'Denne uge' })).toBeVisible()
  }

  /** Opens a place of the test's own from the first page, as the copy of a place is opened. */
  async openPlace(data: PlaceData, attachments: readonly Attachment[] = []): Promise<void> {
    const origin = { appVersion: '0.1.0', savedAt: '2026-11-22T14:05' }
    const settings = new SettingsPage(this.page)
    await settings.openCopy({
      name: 'Sted.moedested',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(writePlaceFile(data, attachments, origin)),
    })
    await settings.takeCopy()
    await expect(this.page.getByRole('heading', { name: 'Denne uge' })).toBeVisible()
  }

  /** The notice says so; its "Fortryd" is clicked. */
  async undoFromNotice(text: string): Promise<void> {
    await expect(this.notice).toContainText(text)
    await this.notice.getByRole('button', { name: 'Fortryd' }).click()
  }
}

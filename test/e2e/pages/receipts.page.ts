import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'

/** A file as it is brought: with a name, and the bytes of one in test/fixtures/receipts or of the test's own. */
export interface BroughtFile {
  name: string
  bytes: Uint8Array
}

/** The page of receipts: a pile taken in at once, and the expenses that lack one. */
export class ReceiptsPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Regnskab', exact: true }).click()
    await this.page
      .getByRole('navigation', { name: 'Regnskabets sider' })
      .getByRole('link', { name: 'Bilag' })
      .click()
  }

  get pile() {
    return this.page
      .getByRole('list', { name: 'Kvitteringer, der skal lægges på plads' })
      .getByRole('listitem')
  }

  get missing() {
    return this.page.getByRole('list', { name: 'Mangler bilag' }).getByRole('listitem')
  }

  /** Answers the file chooser that "Vælg filer" opens. */
  async choose(...paths: string[]): Promise<void> {
    const asked = this.page.waitForEvent('filechooser')
    await this.page.getByRole('button', { name: 'Vælg filer' }).click()
    await (await asked).setFiles(paths)
  }

  /** Drops files on the page, or pastes them into it; answers whether the page took them, and not the browser. */
  bring(how: 'drop' | 'paste', ...files: BroughtFile[]): Promise<boolean> {
    return this.page.evaluate(
      ([event, brought]) => {
        const transfer = new DataTransfer()
        for (const { name, bytes } of brought) transfer.items.add(new File([Uint8Array.from(bytes)], name))
        const told = { bubbles: true, cancelable: true }
        const target = document.activeElement ?? document.body
        if (event === 'paste')
          return !target.dispatchEvent(new ClipboardEvent('paste', { ...told, clipboardData: transfer }))
        target.dispatchEvent(new DragEvent('dragover', { ...told, dataTransfer: transfer }))
        return !target.dispatchEvent(new DragEvent('drop', { ...told, dataTransfer: transfer }))
      },
      [how, files.map(({ name, bytes }) => ({ name, bytes: [...bytes] }))] as const,
    )
  }
}

export function receiptFixture(name: 'bon.jpg' | 'mobilepay.png' | 'elregning.pdf'): string {
  return `test/fixtures/receipts/${name}`
}

export async function broughtFixture(
  name: 'bon.jpg' | 'mobilepay.png' | 'elregning.pdf',
): Promise<BroughtFile> {
  return { name, bytes: await readFile(receiptFixture(name)) }
}

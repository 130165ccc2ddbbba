/** What is asked of every screen and dialog. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import type { TextSize } from '../../../renderer/ui/text-size.tsx'
import { findLayoutFaults } from './layout-faults.ts'
import type { Look } from './tour-words.ts'

/**
 * No violation axe knows of, text at 7:1 or more, and nothing cut off. All of it is looked at before the test fails.
 * Colours do not change with the size of the text, and small text is asked for more: they are measured once, at normal.
 */
export function lookAt(page: Page, size: TextSize): Look {
  const contrast = { enabled: size === 'normal' }
  return async (screen) => {
    // A page that is not there yet has nothing to look at.
    await page.locator('h1').first().waitFor({ state: 'attached' })
    await atRest(page)
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({
        rules: { 'color-contrast': contrast, 'color-contrast-enhanced': contrast },
        resultTypes: ['violations'],
      })
      .analyze()
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html} ${any.map(({ message }) => message).join(' ')}`),
    )
    expect.soft([...found, ...(await findLayoutFaults(page))], screen).toEqual([])
  }
}

/** What is fading in is neither seen nor measured as it will be; a fade begins a frame or two after it was asked for. */
function atRest(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const nextFrame = () => new Promise(requestAnimationFrame)
    for (let quiet = 0; quiet < 3; quiet++) {
      await nextFrame()
      const moving = document
        .getAnimations()
        .filter(
          ({ effect, playState }) => playState === 'running' && effect?.getTiming().iterations !== Infinity,
        )
      if (moving.length > 0) quiet = -1
    }
  })
}

import { createRoot } from 'react-dom/client'
import { expect, it, onTestFinished, vi } from 'vitest'
import { LastResort } from '../../../renderer/app/last-resort.tsx'

function Broken(): never {
  throw new Error('Rosa Hemmelig, 87 65 43 21')
}

it.each([
  { language: 'da', title: 'Noget gik galt på denne side', again: 'Start igen' },
  { language: 'en', title: 'Something went wrong on this page', again: 'Start again' },
])(
  'says in $language that what is saved is there still, where all else has failed',
  async ({ language, title, again }) => {
    document.documentElement.lang = language
    const place = document.body.appendChild(document.createElement('div'))
    const root = createRoot(place, { onCaughtError: () => {} })
    onTestFinished(() => {
      root.unmount()
      place.remove()
    })
    root.render(
      <LastResort>
        <Broken />
      </LastResort>,
    )
    await vi.waitFor(() => expect(place.querySelector('h1')?.textContent).toBe(title))
    expect(place.querySelector('button')?.textContent).toBe(again)
    expect(place.textContent).not.toContain('Hemmelig')
  },
)

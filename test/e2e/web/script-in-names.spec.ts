/** Names, links and notes that would be HTML, script, or a text of ours, were they not taken for what they are: words. */
import { makeActivity, makePerson, makePlace, makePlaceData, makeRoom } from '../../factories/place-data.ts'
import { AppPage } from '../pages/app.page.ts'
import { PrintPage } from '../pages/print.page.ts'
import { expect, test } from './fixtures/web-test.ts'

const image = '<img src=x onerror="window.ran = 1">'
const script = '<script>window.ran = 1</script>'
const ours = '{{t}} $t(common:action.save) {{title}}'
const link = 'javascript:window.ran=1'
const formula = '=HYPERLINK("http://example.org","Klik")'

const person = makePerson({ name: image, phone: formula, email: link })
const room = makeRoom({ name: script, equipment: ours })
const data = makePlaceData({
  place: makePlace({ name: ours, contactName: image, web: link, address: script, openingLine: formula }),
  people: [person],
  rooms: [room],
  activities: [
    makeActivity({
      title: image,
      line: ours,
      text: script,
      link,
      leaderIds: [person.id],
      roomIds: [room.id],
      recurrence: { kind: 'once', date: '2026-11-25' },
    }),
  ],
})

test('nothing of it runs, and all of it stands as it was written: on screen, on paper and in copied text', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'))
  await page.goto('/')
  const app = new AppPage(page)
  await app.openPlace(data)
  await expect(page.getByText(image).first()).toBeVisible()
  await expect(page.getByText(ours).first()).toBeVisible()

  for (const screen of ['programme', 'activities', 'rooms', 'people', 'settings'] as const) {
    await app.go(screen)
    const words = { programme: image, activities: image, rooms: script, people: image, settings: undefined }[
      screen
    ]
    if (words) await expect(page.getByText(words).first()).toBeVisible()
    await expect(page.locator('main img[src="x"], main script, a[href^="javascript"]')).toHaveCount(0)
  }
  await app.go('print')
  const print = new PrintPage(page)
  await print.choose('Ugeprogram')
  // Lines are broken where the paper ends.
  const paper = (await print.download()).text.replace(/\s/g, '')
  for (const words of [image, ours, script]) expect(paper).toContain(words.replace(/\s/g, ''))

  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await page.getByRole('button', { name: 'mail' }).click()
  await expect.poll(copied).toContain(image)
  for (const words of [ours, script, link, formula]) expect(await copied()).toContain(words)

  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
})

import { describe, expect, it } from 'vitest'
import { makeActivity, makeClosure, makeOverride, makePlaceData } from '../../factories/place-data.ts'
import { layOut, solid } from './laid-out.ts'

const weekly = makeActivity({
  title: 'Seniorklubben',
  line: 'Kom og hør',
  recurrence: { kind: 'weekly', everyWeeks: 1, weekdays: [4], start: '2026-01-01' },
})

describe('month list', () => {
  it('has every date of the month under its week, and none of the months around', async () => {
    const { text } = await layOut('month-list', makePlaceData({ activities: [weekly] }))
    for (const part of [
      'Program for november 2026',
      'Uge 45',
      'Tors. 5. nov.',
      'Uge 46',
      'Tors. 12. nov.',
      'Uge 48',
      'Tors. 26. nov.',
    ]) {
      expect(text).toContain(solid(part))
    }
    expect(text.split('Seniorklubben')).toHaveLength(5)
    expect(text).not.toContain('okt.')
  })

  it('gives each date its topic, host and coffee duty, and the line once', async () => {
    const overrides = ['2026-11-05', '2026-11-12', '2026-11-19', '2026-11-26'].map((date, i) =>
      makeOverride(weekly, date, { topic: `Emne nr. ${i}`, host: `Vært ${i}`, coffeeDuty: `Hold ${i}` }),
    )
    const { text } = await layOut('month-list', makePlaceData({ activities: [weekly], overrides }))
    for (const i of [0, 1, 2, 3]) expect(text).toContain(solid(`Vært: Vært ${i} · Kaffe: Hold ${i}`))
    for (const i of [0, 1, 2, 3]) expect(text).toContain(solid(`Emne nr. ${i}`))
    expect(text.split(solid('Kom og hør'))).toHaveLength(2)
  })

  it('never leaves a week heading alone at the end of a page', async () => {
    for (let count = 20; count < 60; count += 1) {
      const activities = Array.from({ length: count }, (_, i) =>
        makeActivity({
          title: `A${i}`,
          recurrence: { kind: 'once', date: i < count - 1 ? '2026-11-05' : '2026-11-09' },
        }),
      )
      const { pages } = await layOut('month-list', makePlaceData({ activities }))
      const page = pages.find(({ pieces }) => pieces.some(({ text }) => text === 'Uge 46'))
      expect(page?.pieces.some(({ text }) => text === 'Man. 9. nov.')).toBe(true)
      expect(page?.pieces.some(({ text }) => text === `A${count - 1}`)).toBe(true)
    }
  })

  it('says a closed period in one line, with what is held all the same on its day', async () => {
    const data = makePlaceData({
      activities: [weekly],
      overrides: [makeOverride(weekly, '2026-12-24', { despiteClosing: true })],
      closures: [
        makeClosure({ name: 'Juleferie', from: '2026-12-22', to: '2027-01-02' }),
        makeClosure({ name: 'Generalforsamling', from: '2026-12-10', to: '2026-12-10' }),
      ],
    })
    const { text } = await layOut('month-list', data, { month: '2026-12' })
    expect(text).toContain(solid('Uge 50 Tors. 10. dec. Lukket: Generalforsamling Uge 51'))
    expect(text).toContain(
      solid('Uge 52 Lukket 22. december – 2. januar: Juleferie Tors. 24. dec. 14.00–16.00'),
    )
    expect(text.split('Juleferie')).toHaveLength(2)
    expect(text).not.toContain(solid('Uge 53'))
    const january = await layOut('month-list', data, { month: '2027-01' })
    expect(january.text).toContain(solid('Uge 53 Lukket 22. december – 2. januar: Juleferie Uge 1'))
  })

  it('says so when nothing happens', async () => {
    expect((await layOut('month-list', makePlaceData())).text).toContain(
      solid('Der er ingen aktiviteter i denne måned.'),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { makeActivity, makePerson, makePlaceData } from '../../factories/place-data.ts'
import { layOut, solid } from './laid-out.ts'

const all = { name: true, phone: true, email: true }

describe('phone list', () => {
  it('prints of each person what they have agreed to, and nothing else', async () => {
    const people = [
      makePerson({ name: 'Åben Alt', phone: '11 11 11 11', email: 'alt@x.dk', mayPrint: all }),
      makePerson({
        name: 'Kun Navn',
        phone: '22 22 22 22',
        email: 'navn@x.dk',
        mayPrint: { name: true, phone: false, email: false },
      }),
      makePerson({
        name: 'Slet Ikke',
        phone: '33 33 33 33',
        email: 'slet@x.dk',
        mayPrint: { name: false, phone: true, email: true },
      }),
    ]
    const { text } = await layOut('phone-list', makePlaceData({ people }))
    for (const part of ['Åben Alt', '11 11 11 11', 'alt@x.dk', 'Kun Navn'])
      expect(text).toContain(solid(part))
    for (const part of ['22 22 22 22', 'navn@x.dk', 'Slet Ikke', '33 33 33 33', 'slet@x.dk']) {
      expect(text).not.toContain(solid(part))
    }
  })

  it('names what each looks after in the year to come, by name in Danish order', async () => {
    const [aase, bo] = [makePerson({ name: 'Åse' }), makePerson({ name: 'Bo' })]
    const activities = [
      makeActivity({ title: 'Banko', leaderIds: [aase.id, bo.id] }),
      makeActivity({ title: 'Krolf', leaderIds: [aase.id] }),
      makeActivity({
        title: 'For længst',
        leaderIds: [bo.id],
        recurrence: { kind: 'once', date: '2024-01-01' },
      }),
    ]
    const { text } = await layOut('phone-list', makePlaceData({ people: [aase, bo], activities }))
    expect(text).toContain(solid('Åse Banko, Krolf'))
    expect(text).toContain(solid('Bo Banko'))
    expect(text).not.toContain(solid('For længst'))
    expect(text.indexOf('BoBanko')).toBeLessThan(text.indexOf('ÅseBanko'))
  })

  it('asks on every page to be shredded', async () => {
    const people = Array.from({ length: 80 }, (_, i) => makePerson({ name: `Person ${i}` }))
    const { pages } = await layOut('phone-list', makePlaceData({ people }))
    expect(pages.length).toBeGreaterThan(2)
    for (const { pieces } of pages) {
      expect(pieces.map(({ text }) => text).join(' ')).toContain('Makuleres efter brug')
    }
  })

  it('says so when nobody may be printed', async () => {
    const people = [makePerson({ mayPrint: { ...all, name: false } })]
    expect((await layOut('phone-list', makePlaceData({ people }))).text).toContain(
      solid('hvis navn må trykkes'),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { missingGlyphs } from '../../../shared/documents/missing-glyphs.ts'
import { makeActivity, makePlace, makePlaceData } from '../../factories/place-data.ts'
import { define, layOut } from './laid-out.ts'

const placeWith = (title: string, name = 'Mødestedet') =>
  makePlaceData({
    place: makePlace({ name }),
    activities: [makeActivity({ title, recurrence: { kind: 'once', date: '2026-11-23' } })],
  })

describe('missing glyphs', () => {
  it('finds none in what people write here', () => {
    for (const title of [
      'Łukasz Şen læser højt',
      'Blå „citat“ – 50 % på Ærø…',
      '½ pris · 10 € & “so”',
      'Åse'.normalize('NFD'),
    ]) {
      expect(missingGlyphs(define('week', placeWith(title)))).toEqual([])
    }
  })

  it('names each character once, with the text it stands in', () => {
    expect(missingGlyphs(define('week', placeWith('Banko ❤️ og ❤ sang 🎵')))).toEqual([
      { character: '❤', text: 'Banko ❤️ og ❤ sang 🎵' },
      { character: '🎵', text: 'Banko ❤️ og ❤ sang 🎵' },
    ])
    expect(missingGlyphs(define('week', placeWith('Banko', 'Дом')))[0]).toEqual({
      character: 'Д',
      text: 'Дом',
    })
  })

  it('names what really does vanish, and only that', async () => {
    const characters = [...'aÅŁş–…“€½❤Дß漢', '🎵']
    const definition = define('week', placeWith(characters.join(' ')))
    const missing = missingGlyphs(definition).map(({ character }) => character)
    const { text } = await layOut('week', placeWith(characters.join(' ')))
    expect(missing).toEqual(['❤', 'Д', '漢', '🎵'])
    for (const character of characters) expect(text.includes(character)).toBe(!missing.includes(character))
  })
})

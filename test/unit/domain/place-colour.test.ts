import { describe, expect, it } from 'vitest'
import { placeColours } from '../../../shared/domain/place.ts'
import { contrastOf, paperWhite, placeColourHex } from '../../../shared/domain/place-colour.ts'

describe('colours of a place', () => {
  it('are measured as WCAG measures', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    expect(contrastOf('#ffffff', '#777777')).toBe(contrastOf('#777777', '#ffffff'))
  })

  it.each(placeColours)('%s reads at 7:1 on paper and under white text', (colour) => {
    expect(contrastOf(placeColourHex[colour], paperWhite)).toBeGreaterThanOrEqual(7)
    expect(contrastOf(placeColourHex[colour], '#ffffff')).toBeGreaterThanOrEqual(7)
  })

  it('are all different', () => {
    expect(new Set(Object.values(placeColourHex)).size).toBe(placeColours.length)
  })
})

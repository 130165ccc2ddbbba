import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sittersToChoose } from '../../../../renderer/features/sitting/sitters-to-choose.ts'

const people = ['Åse Lund', '  Finn  Krog', 'Åse Holm', 'Inge-Lise Bæk', ' '].map((name) => ({ name }))

it('names whoever sits here, then those who did lately, then the tovholdere by first name, each once', () => {
  expect(sittersToChoose(undefined, [], people)).toEqual(['Finn', 'Inge-Lise', 'Åse'])
  expect(sittersToChoose('Gerda', ['Åse', 'Gerda'], people)).toEqual(['Gerda', 'Åse', 'Finn', 'Inge-Lise'])
})

it('never names anybody twice, nor more than are found at a glance', () => {
  const names = fc.array(fc.constantFrom('Åse', 'Finn', 'Bo', 'Ib', 'Kai', 'Eva'), { maxLength: 40 })
  fc.assert(
    fc.property(names, fc.array(fc.string(), { maxLength: 40 }), (recent, others) => {
      const chosen = sittersToChoose(
        'Nu',
        recent,
        others.map((name) => ({ name })),
      )
      expect(chosen[0]).toBe('Nu')
      expect(new Set(chosen).size).toBe(chosen.length)
      expect(chosen.length).toBeLessThanOrEqual(12)
      expect(chosen).not.toContain('')
    }),
  )
})

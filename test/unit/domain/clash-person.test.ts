import { expect, it } from 'vitest'
import { peopleByName } from '../../../shared/domain/clash-person.ts'
import { makePerson } from '../../factories/place-data.ts'

const people = ['Åse Sørensen', 'Åse Holm', 'Finn Lund', 'Lise-Marie Krog', 'Bo Frank Lind', 'Hans'].map(
  (name) => makePerson({ name }),
)
const { namedIn, withId } = peopleByName(people)

it.each([
  ['Finn', ['Finn Lund']],
  ['  finn  LUND ', ['Finn Lund']],
  ['FL', ['Finn Lund']],
  ['L.M.K.', ['Lise-Marie Krog']],
  ['Åse Holm/Finn', ['Åse Holm', 'Finn Lund']],
  ['Finn, BFL & Lise-Marie', ['Finn Lund', 'Bo Frank Lind', 'Lise-Marie Krog']],
  ['Åse H./Bo Frank', ['Åse Holm', 'Bo Frank Lind']],
  ['Finn+Hans', ['Finn Lund', 'Hans']],
  ['Finn og FL', ['Finn Lund']],
  // Of two by that name nobody knows which; the one who is meant stands as written.
  ['Åse', ['Åse']],
  ['Åse Ho', ['Åse Ho']],
  ['Roger', ['Roger']],
  ['Finn OG Roger', ['Finn Lund', 'Roger']],
  ['?', []],
  [' / – ', []],
])('%s', (text, names) => {
  expect(namedIn(text).map(({ name }) => name)).toEqual(names)
})

it('knows people by id, and others by what they are called, in small letters', () => {
  const finn = people[2]
  expect(namedIn('Finn').map(({ key }) => key)).toEqual([finn?.id])
  expect(withId(finn?.id ?? '')).toEqual({ key: finn?.id, name: 'Finn Lund' })
  expect(withId('nobody')).toBeUndefined()
  expect(namedIn('Roger  Olsen')).toEqual([{ key: 'roger olsen', name: 'Roger Olsen' }])
})

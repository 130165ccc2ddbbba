/**
 * Who somebody is. Tovholdere are people with an id; a host of the day is text, as it stands on the sheet in the hall:
 * "LK", "Åse/Finn", "Åse og Finn Lund".
 */
import type { Id } from './id.ts'
import type { Person } from './person.ts'

/** Somebody who can be in one place at a time. */
export interface KnownPerson {
  /** The id of a person; of one who is not on the list, what they are called, in small letters. */
  key: string
  name: string
}

export interface PeopleByName {
  /** `undefined` when nobody has the id. */
  withId(id: Id): KnownPerson | undefined
  /** Everybody a text names, each once. */
  namedIn(text: string): readonly KnownPerson[]
}

const between = /[/,&+]|\s+og\s+/iu
const hasLetter = /\p{L}/u

/**
 * The people of a place, to be found by name. Each piece of a text ("Åse/Finn", "Åse, Finn", "Åse & Finn", "Åse + Finn",
 * "Åse og Finn") is the person of whom it is the full name; or the only one of whom it is the first name ("Åse", "Poul
 * Erik", "Åse S."); or the only one of whom it is the initials. One that fits nobody, or more than one, stands for itself.
 */
export function peopleByName(people: readonly Person[]): PeopleByName {
  const byId = new Map(people.map(({ id, name }): [Id, KnownPerson] => [id, { key: id, name }]))
  const ways = [fullName, firstNames, initials].map((wordsOf) => {
    const found = new Map<string, KnownPerson[]>()
    for (const { id, name } of people)
      for (const word of wordsOf(asWritten(name)))
        found.get(word)?.push({ key: id, name }) ?? found.set(word, [{ key: id, name }])
    return found
  })
  const personCalled = (piece: string): KnownPerson => {
    const word = asWritten(piece)
    const fitting = ways.map((found) => found.get(word)).find((some) => some !== undefined)
    const [only] = fitting?.length === 1 ? fitting : []
    return only ?? { key: word, name: piece }
  }
  const known = new Map<string, readonly KnownPerson[]>()
  return {
    withId: (id) => byId.get(id),
    namedIn(text) {
      const ready = known.get(text)
      if (ready) return ready
      const pieces = text.split(between).map((piece) => piece.trim().replace(/\s+/g, ' '))
      const named = pieces.filter((piece) => hasLetter.test(piece)).map(personCalled)
      const once = [...new Map(named.map((person) => [person.key, person])).values()]
      known.set(text, once)
      return once
    },
  }
}

/** In small letters, with single spaces and without full stops: "L.K." is "lk". */
function asWritten(text: string): string {
  return text.toLocaleLowerCase('da').replaceAll('.', '').replace(/\s+/g, ' ').trim()
}

function fullName(name: string): string[] {
  return [name]
}

/** "poul", "poul e", "poul erik" and "poul erik b" of "poul erik brink". */
function firstNames(name: string): string[] {
  const words = name.split(' ')
  return words.slice(1).flatMap((next, i) => {
    const first = words.slice(0, i + 1).join(' ')
    return [first, `${first} ${[...next][0]}`]
  })
}

function initials(name: string): string[] {
  return [
    name
      .split(/[ -]/)
      .map((word) => [...word][0] ?? '')
      .join(''),
  ]
}

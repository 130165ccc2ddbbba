import type { AcceptedClash } from './accepted-clash.ts'
import type { Activity } from './activity.ts'
import type { Override } from './override.ts'
import type { PlaceData } from './place-data.ts'
import { type Clean, cleanAccounts } from './without-personal-accounts.ts'

/** What stands instead of names. */
export interface NeutralWords {
  /** "Tovholder 3" */
  person(number: number): string
  /** "Udlån 3" */
  booking(number: number): string
}

/**
 * A place as strangers may see it: titles, topics, rooms, dates, patterns, headcounts and money stay, the accounts among
 * it. Names of people and borrowers become numbers; phones, e-mail, hosts, notes, free texts, pictures of activities,
 * receipts, reasons and what was printed are left out. Where a title or a topic names somebody who is in the place, the
 * number stands there.
 */
export function withoutPersonalData(data: PlaceData, words: NeutralWords): PlaceData {
  const people = data.people.map((person, i) => ({
    ...person,
    name: words.person(i + 1),
    phone: '',
    email: '',
  }))
  const clean = cleanerOf(data, words)
  const ids = new Set(data.people.map(({ id }) => id))
  return {
    place: {
      ...data.place,
      contactName: '',
      phone: '',
      email: '',
      mobilePay: '',
      openingLine: '',
      name: clean(data.place.name),
      address: clean(data.place.address),
      web: clean(data.place.web),
      ...(data.place.meetingRules && {
        meetingRules: {
          ...data.place.meetingRules,
          template: data.place.meetingRules.template.map((item) => ({ ...item, title: clean(item.title) })),
        },
      }),
    },
    rooms: data.rooms.map((room) => ({
      ...room,
      name: clean(room.name),
      equipment: clean(room.equipment),
    })),
    people,
    activities: data.activities.map((activity) => cleanActivity(activity, clean)),
    overrides: data.overrides.map((override) => cleanOverride(override, clean)),
    closures: data.closures.map((closure) => ({ ...closure, name: clean(closure.name) })),
    bookings: data.bookings.map((booking, i) => ({
      ...booking,
      title: words.booking(i + 1),
      contactName: '',
      phone: '',
      email: '',
      note: '',
    })),
    acceptedClashes: data.acceptedClashes.flatMap((clash) => cleanClash(clash, ids)),
    prints: [],
    ...cleanAccounts(data, clean),
    // What was said at meetings is about people; ideas come from somebody.
    meetings: [],
    tasks: [],
    ideas: [],
    yearPoints: data.yearPoints.map((point) => ({ ...point, title: clean(point.title) })),
  }
}

function cleanActivity(activity: Activity, clean: Clean): Activity {
  const versions = activity.versions.map(({ picture: _, link, ...version }) => ({
    ...version,
    title: clean(version.title),
    line: '',
    text: '',
    prices: version.prices.map((price) => ({ ...price, label: clean(price.label) })),
    ...(link !== undefined && !link.includes('@') && { link: clean(link) }),
  }))
  return { ...activity, versions }
}

function cleanOverride(
  { host: _h, coffeeDuty: _c, note: _n, topic, ...rest }: Override,
  clean: Clean,
): Override {
  return { ...rest, ...(topic !== undefined && { topic: clean(topic) }) }
}

/** A clash over somebody who is known by a name alone cannot be told without it. */
function cleanClash(clash: AcceptedClash, ids: ReadonlySet<string>): AcceptedClash[] {
  if (clash.about.kind === 'person' && !ids.has(clash.about.key)) return []
  return [{ ...clash, reason: '…' }]
}

/** Puts what stands for somebody wherever a text has their name, phone or e-mail. */
function cleanerOf(data: PlaceData, words: NeutralWords): Clean {
  const known = new Map<string, string>()
  const add = (text: string | undefined, instead: string) => {
    const bare = text?.trim() ?? ''
    // A letter or two ("LK") stands in half of all words.
    if (bare.length > 2) known.set(bare, instead)
  }
  for (const entry of data.entries) for (const { by } of [entry, ...entry.earlier]) add(by, '…')
  for (const { host, coffeeDuty } of data.overrides) for (const text of [host, coffeeDuty]) add(text, '…')
  for (const [i, { title, contactName, phone, email }] of data.bookings.entries())
    for (const text of [title, contactName, phone, email]) add(text, words.booking(i + 1))
  for (const text of [data.place.contactName, data.place.phone, data.place.email, data.place.mobilePay])
    add(text, '…')
  for (const [i, { name, phone, email }] of data.people.entries())
    for (const text of [name, phone, email]) add(text, words.person(i + 1))
  const longestFirst = [...known].sort(([a], [b]) => b.length - a.length)
  return (text) =>
    longestFirst
      .reduce((so, [bare, instead]) => so.replaceAll(bare, instead), text)
      .slice(0, Math.max(text.length, 200))
}

/** What stands beside the topic on a line of a programme, taken out only where nothing can be misunderstood. */

export interface TopicParts {
  topic?: string
  host?: string
  coffeeDuty?: string
  cancelled?: true
}

const coffee =
  '(?:kaffe(?:hold|vagt|tjans|brygning|bryggere?)?|coffee(?: duty)?)(?:\\s*(?:og|[+&/]|and)\\s*(?:kage|te|brød|cake|tea))?'
/** "Kaffe: Åse/Finn", "Kaffe v/ Åse", "alle hjælper". */
const duty = `(?:${coffee}\\s*(?::|v/)\\s*(?<who>[^()]+?)|(?<all>alle hjælper(?: til)?|everyone helps))`
const dutyInParentheses = new RegExp(`\\s*\\(\\s*${duty}\\s*\\)`, 'iu')
const dutyAlone = new RegExp(`^\\(?\\s*${duty}\\s*\\)?$`, 'iu')

const cancelledFirst = /^(?:er\s+|is\s+)?(?:aflyst|cancell?ed)(?!\p{L})\s*[:.,;!–—-]*\s*/iu
const cancelledLast = /(?:\s+[–—-]\s*|\s*[:,(]\s*)(?:aflyst|cancell?ed)\s*[.!]?\s*\)?$/iu

const initials = '[A-ZÆØÅ]{2,3}'
const hostLast = new RegExp(`\\s+[–—-]\\s*(?<host>${initials}(?:\\s*[/+&]\\s*${initials})*)$`, 'u')
/** Capitals that are not somebody's initials. */
const notPeople = new Set(
  'AI CD DK DR DSB DVD EM EU FN HK HPV IT KFUM LO NATO OK OL PC PET SMS SU TV UK USA VM'.split(' '),
)

/**
 * Splits the text of one date: the coffee duty in parentheses ("(Kaffe: Åse/Finn)", "(alle hjælper)"), the host's
 * initials at the end ("– LK") and "aflyst". All else stays in the topic word for word: "Øl-smagning v/ Egon Y.".
 */
export function splitTopic(text: string): TopicParts {
  const parts: TopicParts = {}
  let topic = text.trim()

  const foundDuty = dutyInParentheses.exec(topic)
  if (foundDuty) {
    parts.coffeeDuty = whoOf(foundDuty)
    const [before, after] = [
      topic.slice(0, foundDuty.index),
      topic.slice(foundDuty.index + foundDuty[0].length),
    ]
    topic = /^\s*\p{L}/u.test(after) ? `${before} ${after.trim()}` : `${before}${after}`
    topic = topic.trim()
  }
  for (const pattern of [cancelledFirst, cancelledLast]) {
    if (!pattern.test(topic)) continue
    parts.cancelled = true
    topic = topic.replace(pattern, '').trim()
  }
  const host = hostLast.exec(topic)
  if (host?.groups?.host && isHost(host.groups.host, topic.slice(0, host.index))) {
    parts.host = host.groups.host
    topic = topic.slice(0, host.index).trim()
  }
  if (topic !== '') parts.topic = topic
  return parts
}

/** True for a line that says who makes the coffee and nothing else: "Kaffe: E+L", "(alle hjælper)". */
export function isDutyAlone(text: string): boolean {
  return dutyAlone.test(text.trim())
}

/** What stands in a cell or line that is about the coffee alone: "Åse/Finn" of "Åse/Finn" and "(Kaffe: Åse/Finn)" alike. */
export function readDuty(text: string): string {
  const found = dutyAlone.exec(text.trim())
  return found ? whoOf(found) : text.trim()
}

function whoOf(found: RegExpExecArray): string {
  return (found.groups?.who ?? found.groups?.all ?? '').trim()
}

/** In a line of capitals any word looks like initials, and a topic must be left. */
function isHost(host: string, topic: string): boolean {
  return /\p{Ll}/u.test(topic) && !host.split(/[\s/+&]+/).some((word) => notPeople.has(word))
}

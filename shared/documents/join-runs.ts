/** One word as pdfmake lays it out (js/TextInlines.js): points from the line's left edge. */
interface Inline {
  text: string
  x: number
  width: number
  [style: string]: unknown
}

/** A laid-out page of pdfmake (js/Renderer.js). */
export interface DocumentPage {
  items: { type: string; item: { inlines?: Inline[] } }[]
}

const styleOfRun = [
  'font',
  'fontSize',
  'color',
  'opacity',
  'characterSpacing',
  'fontFeatures',
  'sup',
  'sub',
  'height',
] as const
/** Words with one of these keep their own operation: each is drawn for or around the single word. */
const drawnAlone = [
  'decoration',
  'background',
  'link',
  'linkToPage',
  'linkToDestination',
  '_pageNodeRef',
] as const

/**
 * Joins words that follow each other on a line in one style, so that they are written as one run. Only after a space:
 * pdfkit shapes up to and with each space by itself, so every glyph stays exactly where it was.
 */
export function joinRuns(pages: readonly DocumentPage[]): void {
  // A heading repeated on several pages is one list of words in several lines.
  const done = new WeakMap<Inline[], Inline[]>()
  for (const page of pages) {
    for (const { type, item } of page.items) {
      if (type !== 'line' || !item.inlines || item.inlines.length < 2) continue
      const runs = done.get(item.inlines) ?? joined(item.inlines)
      done.set(item.inlines, runs)
      item.inlines = runs
    }
  }
}

/** The first word of each run grows into the run; layout is over by now, and nothing else reads it. */
function joined(inlines: readonly Inline[]): Inline[] {
  const runs: Inline[] = []
  let run: Inline | undefined
  for (const inline of inlines) {
    if (run && continues(run, inline)) {
      run.text += inline.text
      run.width += inline.width
    } else {
      runs.push(inline)
      run = inline
    }
  }
  return runs
}

function continues(run: Inline, next: Inline): boolean {
  return (
    run.text.endsWith(' ') &&
    Math.abs(run.x + run.width - next.x) < 0.001 &&
    styleOfRun.every((key) => run[key] === next[key]) &&
    drawnAlone.every((key) => !run[key] && !next[key])
  )
}

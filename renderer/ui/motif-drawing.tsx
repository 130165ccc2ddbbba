import type { Motif } from '../../shared/domain/activity.ts'
import { Drawing } from './drawing.tsx'

const drawings = import.meta.glob<string>('../../resources/motifs/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** One of the line drawings that stand for an activity. */
export function MotifDrawing({ motif, className }: { motif: Motif; className?: string | undefined }) {
  return <Drawing svg={drawings[`../../resources/motifs/${motif}.svg`] ?? ''} className={className} />
}

/** Calls about paper. */
import { printPdf } from '../services/printing.ts'
import type { Handlers } from './gate.ts'

export const printHandlers = {
  print: (pdf, window) => printPdf(pdf, window),
} satisfies Partial<Handlers>

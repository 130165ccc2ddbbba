/** Money is integer øre; no floating point ever touches it. */
import { z } from './schema.ts'

/** An amount in øre: 12.50 kr. is 1250. */
export type Ore = number
export const oreSchema = z.int().min(-100_000_000_00).max(100_000_000_00)

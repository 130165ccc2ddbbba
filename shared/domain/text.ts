import { z } from './schema.ts'

/** A line somebody typed. Two hundred characters is the longest title documents must cope with. */
export const shortText = z.string().max(200)
/** Text of several lines. */
export const longText = z.string().max(20_000)

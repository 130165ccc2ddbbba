import { z } from './schema.ts'

/** UUID of a row; every row has one from the day it is made. */
export type Id = string
export const idSchema = z.uuid()

/** SHA-256 of an attachment's bytes in lower-case hex: its name in the database and in a place file. */
export type AttachmentHash = string
export const attachmentHashSchema = z.string().regex(/^[0-9a-f]{64}$/)

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** SHA-256 in lower-case hex, the name attachments are kept under. Synchronous and without WebCrypto, so that it runs everywhere. */
export function sha256Of(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}

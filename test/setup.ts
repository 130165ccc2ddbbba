/** Runs before every test file. */
import { vi } from 'vitest'

// A slow machine is no failing one: what is waited for comes as late as a test lasts, not within vitest's one second.
const { waitFor } = vi
vi.waitFor = (callback, options = 15_000) => waitFor(callback, options)

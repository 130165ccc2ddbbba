/**
 * zod, told before the first schema is made that it may not turn text into code: the page's policy forbids that, and
 * counts even the attempt. Everything takes `z` from here.
 */
import * as z from 'zod'

z.config({ jitless: true })

export { z }

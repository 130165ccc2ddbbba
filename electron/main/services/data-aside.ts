/**
 * A database that can no longer be used is put aside, renamed and never deleted, so that the app starts on an empty one
 * and somebody who knows how may still get something out of it.
 *
 * While the app runs, the browser holds its files. So a mark is left, and the next start looks for it before anything
 * else is done.
 */
import { chmodSync, existsSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, type Result, refused } from '../../../shared/domain/result.ts'

const MARK = 'put-data-aside'
/** Where Chromium keeps all databases of a profile, under the app's data. */
const DATABASES = 'IndexedDB'
/** For people who look for it. */
const ASIDE = 'Sat til side'

/** Windows gives a folder free a little after the app that used it has ended. */
const TRIES = 30
const MILLISECONDS_BETWEEN = 100

/** Leaves the mark. Refusal: `file-not-written`. */
export async function markDataAside(userData: string): Promise<Result<void>> {
  try {
    await writeFile(join(userData, MARK), '')
    return ok(undefined)
  } catch {
    return refused('file-not-written')
  }
}

/**
 * Renames the databases where the mark was left. Where that cannot be done, everything stays as it is, and so it does
 * without a mark. The folder is named by the moment, local to the hall: `2026-11-25 14.05.33`.
 */
export function putMarkedDataAside(userData: string, now = new Date()): void {
  const mark = join(userData, MARK)
  if (!existsSync(mark)) return
  try {
    // First: a mark that stayed would put good data aside at every start.
    rmSync(mark)
    const databases = join(userData, DATABASES)
    const isThere = lstatSync(databases, { throwIfNoEntry: false }) !== undefined
    if (isThere) moveAside(databases, join(userData, ASIDE), nameOf(now))
  } catch {
    // The app will say once more that its data cannot be opened.
  }
}

function nameOf(now: Date): string {
  // Swedes write a date as ISO 8601 does.
  return now.toLocaleString('sv').replaceAll(':', '.')
}

function moveAside(databases: string, aside: string, name: string): void {
  mkdirSync(aside, { recursive: true })
  let target = join(aside, name)
  for (let number = 2; existsSync(target); number += 1) target = join(aside, `${name} (${number})`)
  for (let tries = 1; ; tries += 1) {
    try {
      renameSync(databases, target)
      return
    } catch (error) {
      if (tries === TRIES) throw error
      makeWritable(databases)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, MILLISECONDS_BETWEEN)
    }
  }
}

/** A folder that may not be written to cannot be moved to another (rename(2), EACCES). */
function makeWritable(path: string): void {
  try {
    chmodSync(path, 0o700)
  } catch {
    // Then it is not ours to change.
  }
}

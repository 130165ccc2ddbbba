import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createClosing } from '../../../../electron/main/closing.ts'

/** As much of a window as is asked: it closes when nobody prevents it. */
class SomeWindow extends EventEmitter {
  isClosed = false
  isDestroyed = () => this.isClosed
  close() {
    let isPrevented = false
    this.emit('close', {
      preventDefault: () => {
        isPrevented = true
      },
    })
    this.isClosed ||= !isPrevented
  }
}

let window: SomeWindow
let told: number
let settle: () => void
let closing: ReturnType<typeof createClosing>
beforeEach(() => {
  vi.useFakeTimers()
  window = new SomeWindow()
  told = 0
  const settled = new Promise<void>((resolve) => {
    settle = resolve
  })
  closing = createClosing(
    () => {
      told += 1
    },
    () => settled,
  )
  closing.watch(window as unknown as BrowserWindow)
})
afterEach(() => vi.useRealTimers())

const afterwards = () => vi.advanceTimersByTimeAsync(0)

test('a page that never asked is not waited for', () => {
  window.close()
  expect([window.isClosed, told]).toEqual([true, 0])
})

test('a page that asked is told once, and waited for until it and what it asked for are ready', async () => {
  closing.pageListens(true)
  window.close()
  window.close()
  expect([window.isClosed, told]).toEqual([false, 1])
  closing.pageReady()
  await afterwards()
  expect(window.isClosed).toBe(false)
  settle()
  await afterwards()
  expect(window.isClosed).toBe(true)
})

test('after five seconds it is no longer waited for', () => {
  closing.pageListens(true)
  window.close()
  vi.advanceTimersByTime(4999)
  expect(window.isClosed).toBe(false)
  vi.advanceTimersByTime(1)
  expect(window.isClosed).toBe(true)
})

test('nor when it dies on the way, or has been loaded anew', () => {
  closing.pageListens(true)
  window.close()
  closing.pageGone()
  expect(window.isClosed).toBe(true)
})

test('a page loaded anew has to ask again', () => {
  closing.pageListens(true)
  closing.pageGone()
  window.close()
  expect([window.isClosed, told]).toEqual([true, 0])
})

test('when Windows shuts down, the page is told and nothing held up', () => {
  closing.pageListens(true)
  window.emit('query-session-end', {})
  expect(told).toBe(1)
  window.emit('query-session-end', {})
  closing.pageListens(false)
  window.emit('query-session-end', {})
  expect(told).toBe(2)
})

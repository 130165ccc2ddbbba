/**
 * The one door on `ipcMain`. For every call: is it our page that asks, is what it says of the agreed shape; then the
 * handler, whose answer is a `Result`.
 */
import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { type Result, refused } from '../../../shared/domain/result.ts'
import { type Call, callNames, type EventName } from '../../../shared/host/channels.ts'
import { type CallInput, type CallOutput, calls, type EventPayload } from '../../../shared/host/contract.ts'
import { kindOfFault } from '../../../shared/host/kind-of-fault.ts'
import { pageOrigin } from '../protocol.ts'

type Answer<T> = Result<T> | Promise<Result<T>>
/** One handler for each call of the contract, given the window that asked. */
export type Handlers = { [C in Call]: (input: CallInput<C>, window: BrowserWindow) => Answer<CallOutput<C>> }

/** Opens the door for the page in the window `current` gives; everyone else is refused. */
export function openGate(handlers: Handlers, current: () => BrowserWindow | undefined): void {
  for (const name of callNames) ipcMain.handle(name, (event, input) => answer(name, event, input))

  async function answer<C extends Call>(
    name: C,
    event: IpcMainInvokeEvent,
    input: unknown,
  ): Promise<Result<unknown>> {
    const window = current()
    if (!window || !isOurPage(event, window)) return refused('request-refused')
    const parsed = calls[name].input.safeParse(input)
    if (!parsed.success) return refused('request-refused')
    try {
      return await handlers[name](parsed.data as CallInput<C>, window)
    } catch (error) {
      // A fault in a handler. Its message may name people and paths, so only its kind is told.
      console.error(`${name}: ${kindOfFault(error)}`)
      return refused('request-refused')
    }
  }
}

/** Tells the page something, if it is there to hear it. */
export function tellPage<E extends EventName>(
  window: BrowserWindow,
  event: E,
  payload: EventPayload<E>,
): void {
  if (!window.isDestroyed()) window.webContents.send(event, payload)
}

function isOurPage({ sender, senderFrame }: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  return (
    !window.isDestroyed() &&
    sender === window.webContents &&
    senderFrame !== null &&
    senderFrame === window.webContents.mainFrame &&
    senderFrame.origin === pageOrigin
  )
}

/**
 * What a host (the desktop shell, or the browser) offers the app.
 *
 * A small required core, and optional groups. Screens ask "is there `printers`?", never "is this Electron?".
 * The app never sends a path: the host opens the dialog and answers with bytes and a bare file name.
 */

import { type Id, idSchema } from '../domain/id.ts'
import { errorCodes, type Result } from '../domain/result.ts'
import { z } from '../domain/schema.ts'
import type { Call, EventName } from './channels.ts'
import {
  type AttachmentToKeep,
  attachmentToKeepSchema,
  type SecondFolder,
  type SnapshotsFound,
  type SnapshotToWrite,
  secondFolderSchema,
  snapshotsFoundSchema,
  snapshotToWriteSchema,
  type WrittenSnapshot,
  writtenSnapshotSchema,
} from './snapshots.ts'

/** What kind of file a dialog is about; the host knows the endings and words for each. */
export const openedKinds = ['place-file', 'pdf', 'picture', 'receipt'] as const
export type OpenedKind = (typeof openedKinds)[number]
/** Some are only ever saved. */
export const fileKinds = [...openedKinds, 'workbook', 'zip', 'word', 'calendar'] as const
export type FileKind = (typeof fileKinds)[number]

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

export const fileToSaveSchema = z.object({
  kind: z.enum(fileKinds),
  /** Bare name with ending, proposed in the dialog: "2026-W48 Ugeprogram.pdf". */
  suggestedName: z.string().min(1).max(200),
  bytes,
})
export type FileToSave = z.infer<typeof fileToSaveSchema>

export const openedFileSchema = z.object({ name: z.string(), bytes })
export type OpenedFile = z.infer<typeof openedFileSchema>

/** Most files taken in at once: a phone's receipts of a quarter. */
export const MOST_FILES_AT_ONCE = 50

/** One of several files somebody chose, dropped on the page or pasted. */
export interface ChosenFile {
  /** Bare name with ending. */
  readonly name: string
  /** Refuses a file over the limit of its kind before reading it. Once: what was read is not kept for a second time. */
  read(): Promise<Result<OpenedFile>>
}

/** What crosses for a chosen file: the shell keeps the path, under an id that says nothing of it. */
export const chosenFileSchema = z.object({ id: idSchema, name: z.string() })

/** `name` is the bare name the file got; `undefined` when the person closed the dialog. */
export const savedFileSchema = z.object({ name: z.string().optional() })
export type SavedFile = z.infer<typeof savedFileSchema>

export const filesToSaveSchema = z.object({
  /** Bare name of the folder they are put in, made where it is not there: "2026-W48 Ugens udskrifter". */
  folderName: z.string().min(1).max(200),
  files: z
    .array(
      z.object({
        /** Bare name with ending: "2026-W48 Ugeprogram.pdf". */
        name: z.string().min(1).max(200),
        bytes,
      }),
    )
    .min(1)
    .max(200),
})
export type FilesToSave = z.infer<typeof filesToSaveSchema>

/** The bare names the folder and the files got, in their order; `undefined` when the person closed the dialog. */
export const savedFilesSchema = z.object({ folder: z.string(), names: z.array(z.string()) }).optional()
export type SavedFiles = z.infer<typeof savedFilesSchema>

export const appInfoSchema = z.object({
  version: z.string(),
  /** For the help page and bug reports: "Electron 45.4.1" or "Chromium 156". */
  runtime: z.string(),
})
export type AppInfo = z.infer<typeof appInfoSchema>

export const pdfToPrintSchema = z.object({ title: z.string().max(200), bytes })
export type PdfToPrint = z.infer<typeof pdfToPrintSchema>

/** What the desktop menu asks the app to do. */
export const menuCommands = ['undo', 'redo', 'print-week', 'save-copy', 'open-copy', 'settings'] as const
export type MenuCommand = (typeof menuCommands)[number]

export const languages = ['da', 'en'] as const
export type Language = (typeof languages)[number]

export interface Host {
  appInfo(): Promise<Result<AppInfo>>
  saveFile(file: FileToSave): Promise<Result<SavedFile>>
  /**
   * Puts files in a folder of their own, in a place the person chooses, and shows the folder where it can. Nothing that
   * is there is written over: a second "Ugeprogram.pdf" becomes "Ugeprogram (2).pdf". When refused, the files written
   * before stay, and none is half written.
   */
  saveFiles(files: FilesToSave): Promise<Result<SavedFiles>>
  /** `undefined` when the person closed the dialog. Refuses files over the limit of their kind before reading them. */
  openFile(kind: OpenedKind): Promise<Result<OpenedFile | undefined>>
  /**
   * Several at once, in the order chosen; none when the person closed the dialog. They are read one by one, by whoever
   * takes them in: fifty photos at once would fill the memory. Refuses more than there may be with `too-many-files`.
   */
  openFiles(kind: OpenedKind): Promise<Result<readonly ChosenFile[]>>
  /**
   * Prints through the system's dialog. Answers when the dialog is closed, whether paper came or not: the system
   * does not tell. So the page must stay usable meanwhile.
   */
  printers?: { print(pdf: PdfToPrint): Promise<Result<void>> }
  /** A menu outside the page. Tells it the language and hears what is chosen in it. */
  menu?: {
    setLanguage(language: Language): Promise<Result<void>>
    onCommand(run: (command: MenuCommand) => void): () => void
  }
  /** Place files opened from outside (a double click in the file manager). Also hands over one that came before the app listened. */
  fileOpening?: { onOpen(open: (file: Result<OpenedFile>) => void): () => void }
  /** Copies the app makes by itself, outside its own data: in the person's documents, and in a second folder. */
  snapshots?: {
    /** Looks through the documents and the second folder. Whatever cannot be read whole is left out. */
    find(): Promise<Result<SnapshotsFound>>
    /**
     * Written whole, read back and compared before it counts; older ones are let go by the rule of
     * `place-file/kept-snapshots.ts`. Refusals: `disk-full`, `file-not-written`, with nothing left behind.
     */
    write(snapshot: SnapshotToWrite): Promise<Result<WrittenSnapshot>>
    /** Keeps an attachment for the snapshots that name it, once by hash. Refusals as for `write`. */
    keepAttachment(attachment: AttachmentToKeep): Promise<Result<void>>
    /** An ordinary place file with the attachments in it. Refusals: `file-not-readable`, `place-file-*`. */
    read(id: string): Promise<Result<Uint8Array>>
    /** By the system's dialog; `undefined` when the person closed it, and all is as before. */
    chooseSecond(): Promise<Result<SecondFolder | undefined>>
    forgetSecond(): Promise<Result<void>>
    /** Opens the place's folder in the file manager. */
    show(placeId: Id): Promise<Result<void>>
    /** The window is about to close, and waits at most five seconds for `flush`. */
    onClosing(flush: () => Promise<void>): () => void
  }
  data?: {
    /** Puts the database aside, renamed and never deleted, and starts the app anew on an empty one. */
    setAside(): Promise<Result<void>>
    /** Bytes free on the disk the database lies on; `undefined` where the system does not say. */
    room?(): Promise<Result<number | undefined>>
  }
}

/** Calls that cross from page to shell: channel to schemas of what goes in and what a successful answer holds. */
export const calls = {
  appInfo: { input: z.void(), output: appInfoSchema },
  saveFile: { input: fileToSaveSchema, output: savedFileSchema },
  saveFiles: { input: filesToSaveSchema, output: savedFilesSchema },
  openFile: { input: z.enum(openedKinds), output: openedFileSchema.optional() },
  chooseFiles: { input: z.enum(openedKinds), output: z.array(chosenFileSchema) },
  /** Of the files chosen last, once each. */
  readChosenFile: { input: idSchema, output: openedFileSchema },
  print: { input: pdfToPrintSchema, output: z.void() },
  setLanguage: { input: z.enum(languages), output: z.void() },
  /** The page is ready to hear about opened files. */
  listening: { input: z.void(), output: z.void() },
  findSnapshots: { input: z.void(), output: snapshotsFoundSchema },
  writeSnapshot: { input: snapshotToWriteSchema, output: writtenSnapshotSchema },
  keepAttachment: { input: attachmentToKeepSchema, output: z.void() },
  readSnapshot: { input: z.string().max(200), output: bytes },
  chooseSecondFolder: { input: z.void(), output: secondFolderSchema.optional() },
  forgetSecondFolder: { input: z.void(), output: z.void() },
  showSnapshots: { input: idSchema, output: z.void() },
  /** Whether the page wants to be told `closing`, and asked to wait for. */
  listeningForClosing: { input: z.boolean(), output: z.void() },
  /** What the page had to do after `closing` is done. */
  readyToClose: { input: z.void(), output: z.void() },
  setDataAside: { input: z.void(), output: z.void() },
  roomOnDisk: { input: z.void(), output: z.number().optional() },
} as const satisfies Record<Call, { input: z.ZodType; output: z.ZodType }>
export type CallInput<C extends Call> = z.infer<(typeof calls)[C]['input']>
export type CallOutput<C extends Call> = z.infer<(typeof calls)[C]['output']>

/** Messages that cross from shell to page. */
export const events = {
  menuCommand: z.enum(menuCommands),
  fileOpened: z.union([
    z.object({ ok: z.literal(true), value: openedFileSchema }),
    z.object({
      ok: z.literal(false),
      code: z.enum(errorCodes),
      details: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    }),
  ]),
  closing: z.void(),
} as const satisfies Record<EventName, z.ZodType>
export type EventPayload<E extends EventName> = z.infer<(typeof events)[E]>

/** What the preload puts on `window.shell`: the two primitives every call and event goes through. */
export interface ShellBridge {
  call<C extends Call>(channel: C, input: CallInput<C>): Promise<Result<CallOutput<C>>>
  subscribe<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void
}

import type { SchemaName } from '../domain/check/shape-check.ts'
import type { TagData } from '../domain/document/example-data.ts'
import type { DocumentKind, DocumentLanguage } from '../domain/document/kinds.ts'
import type { TagSchema } from '../domain/document/tag-schema.ts'
import type { TemplateCheck } from '../domain/document/template-check.ts'
import type { PaperProperties } from '../domain/document/paper-properties.ts'
import type { MendedTemplate } from '../domain/document/template-mend.ts'
import type { Fault } from '../domain/faults/fault.ts'
import type { JsonValue } from '../domain/schema/json.ts'
import type { DigestedPack } from '../domain/pack/pack.ts'
import type { SheetTable } from '../domain/register/comment-sheet.ts'
import type { Book } from '../domain/workbook/book.ts'
import type { ReadTable } from '../domain/sheets/read-table.ts'
import type { RevisionName } from '../domain/register/revision-files.ts'
import type { RuleDocument, RuleOutcome, SharedConditions } from '../domain/rules/document.ts'
import type { Explanation } from '../domain/words/explain/explanation.ts'
import type { CheckSignature } from '../domain/trust/verdict.ts'

/** Judges rules. The engine of record stands behind it when a score counts. */
export type RuleJudge = {
  readonly engine: { readonly name: string; readonly version: string }
  /** One outcome per rule, in their order. The same list of rules may come many times. */
  judge(
    rules: readonly RuleDocument[],
    shared: SharedConditions,
    facts: object,
  ): Promise<readonly RuleOutcome[]>
}

/** One revision on the shelf: its pack when it is sound, its faults when it is not. */
export type ShelvedRevision = {
  readonly standard: string
  readonly edition: string
  readonly revision: number
  readonly digested?: DigestedPack
  /** A pack that may not be used, with errors after which its worked examples can still be tried. */
  readonly draft?: DigestedPack
  /** Published once and withdrawn since (YYYY-MM-DD); its pack is the draft. */
  readonly withdrawn?: { readonly on: string; readonly reason: string }
  readonly faults: readonly Fault[]
}

/** A file of a revision, byte for byte; its path lies below the root that holds `standards/` and `rules/`. */
export type RevisionSource = { readonly path: string; readonly bytes: Uint8Array }

/** Reads and checks the files of one revision as the shelf does those in folders. */
export type ReadSources = (
  name: RevisionName,
  sources: readonly RevisionSource[],
) => ShelvedRevision

/** Where packs come from. */
export type PackShelf = {
  /** Every revision of every edition of every standard, in that order. */
  revisions(): Promise<readonly ShelvedRevision[]>
  /** A pack that something was judged by, whatever the revisions are now; folders remember none. */
  kept?(digest: string): Promise<DigestedPack | undefined>
  /** The files of a revision, byte for byte, where this shelf stands in folders. For names that it lists. */
  sources?(name: RevisionName): Promise<readonly RevisionSource[]>
}

/** SHA-256 as 64 lower-case hex digits over the RFC 8785 canonical JSON of a value. */
export type DigestOf = (value: unknown) => string

/** Tells whoever runs the service that something must be looked at now. */
export type Alarm = (message: string, detail: object) => void

/** What a JSON text holds, or why it could not be read. */
export type JsonReading = {
  /** Undefined when the text is not JSON; there is then one fault. */
  readonly value?: JsonValue
  readonly faults: readonly Fault[]
  /** The line, counted from 1, of what a pointer leads to, or of the nearest thing around it. */
  readonly lineOf: (pointer: string) => number
}

/** Reads JSON so strictly that nothing is changed or dropped in silence. */
export type ReadJson = (text: string) => JsonReading

/** How emphasis is shown; plain text shows none. */
export type Emphasis = {
  readonly strong: (text: string) => string
  readonly mark: (text: string) => string
  readonly good: (text: string) => string
  readonly bad: (text: string) => string
  readonly faint: (text: string) => string
}

/** An explanation as lines of text of at most so many columns; a wide character takes two. */
export type LayOut = (
  explanation: Explanation,
  width?: number,
  emphasis?: Emphasis,
) => readonly string[]

/** One file of a zip file that is written as it comes about. */
export type StreamedFile = { readonly name: string; readonly bytes: Uint8Array }

/** A zip file, holding one of its files at a time. The same files in the same order give the same bytes. */
export type ZipStream = (
  files: Iterable<StreamedFile> | AsyncIterable<StreamedFile>,
) => AsyncGenerator<Buffer>

/** SHA-256 as 64 lower-case hex digits over bytes. */
export type DigestOfBytes = (bytes: Uint8Array) => string

/** Whose papers a template is for: everybody's, a standard's, or those of one edition. */
export type TemplateScope = { readonly standard?: string; readonly edition?: string }

/** Which papers a template is for. */
export type TemplatePlace = {
  readonly kind: DocumentKind
  readonly language: DocumentLanguage
  readonly scope: TemplateScope
}

/** A template on the shelf. */
export type ShelvedTemplate = TemplatePlace & {
  /** Where it stands, below the folder of templates. */
  readonly file: string
  readonly sha256: string
  readonly bytes: Uint8Array
  /** The how-many-eth of those that were made active in this place; none for a plain file. */
  readonly version?: number
}

/** Where templates come from. */
export type TemplateShelf = {
  /** The nearest one: of the edition, else of the standard, else everybody's. */
  find(
    kind: DocumentKind,
    language: DocumentLanguage,
    scope: TemplateScope,
  ): Promise<ShelvedTemplate | undefined>
  list(): Promise<readonly ShelvedTemplate[]>
  /** A template by digest: on the shelf, behind another, or kept and not active. */
  withDigest(
    sha256: string,
  ): Promise<{ readonly kind: DocumentKind; readonly bytes: Uint8Array } | undefined>
  /** Present where templates may be put. */
  readonly store?: TemplateStore
}

/** An upload that is kept, whether active or not. */
export type KeptTemplate = {
  readonly sha256: string
  readonly kind: DocumentKind
  readonly bytes: number
  readonly keptAt: string
}

/** What was the template of a place, from when on. */
export type TemplateVersion = {
  /** Counted from 1 in each place. */
  readonly version: number
  readonly sha256: string
  readonly activatedAt: string
}

/** Keeps uploads for ever, and which of them is active where; refuses `templates-read-only`. */
export type TemplateStore = {
  keep(bytes: Uint8Array, kind: DocumentKind): Promise<KeptTemplate>
  kept(): Promise<readonly KeptTemplate[]>
  /** Lets a template be the one of a place from now on. */
  activate(bytes: Uint8Array, place: TemplatePlace): Promise<ShelvedTemplate>
  /** What was active in a place, first to last. */
  versions(place: TemplatePlace): Promise<readonly TemplateVersion[]>
}

/** How a paper is made, apart from its data. */
export type PrintOptions = {
  readonly isSpecimen: boolean
  readonly isReadOnly: boolean
  readonly pictures: { readonly [name: string]: Uint8Array }
  /** How hard to pack, 1 to 9. */
  readonly level?: number
  /** What programs show of it beside its pages. */
  readonly properties?: PaperProperties
}

/** A template that papers are made from. Throws TemplateRefusal for what is wrong with the data. */
export type ReadyTemplate = {
  readonly sha256: string
  fill(data: TagData, options: PrintOptions): Uint8Array
  /** Refuses what `fill` would refuse, and makes no file. */
  tryOut(data: TagData, options: PrintOptions): void
}

/** Reads and fills Word templates. Throws TemplateRefusal for what is wrong with one or its data. */
export type TemplateRoom = {
  /** Largest file that is looked at, in bytes. */
  readonly largestBytes: number
  check(bytes: Uint8Array, tags: TagSchema): Promise<TemplateCheck>
  /** A copy in which everything is put right that is certain. */
  mend(bytes: Uint8Array, tags: TagSchema): Promise<MendedTemplate>
  /** Makes a template ready; the same bytes are made ready once. */
  ready(bytes: Uint8Array, tags: TagSchema): Promise<ReadyTemplate>
  /** A QR code as PNG. */
  qr(text: string): Uint8Array
}

/** What a paper needs and the machine that prints it has not. */
export type MissingInCopy = {
  /** Names of faces, one of which at least text is set in. */
  readonly faces: readonly string[]
  /** Characters that none of the faces has. */
  readonly characters: readonly string[]
}

/** Makes PDF copies of Word files. */
export type PdfPress = {
  /**
   * A copy in the faces that the file names, or those that stand in for them. Refuses
   * (`pdf-unavailable`, `pdf-failed`) where it cannot be done; with `isExact` also where a face or a
   * character is missing. Without, other faces of the machine serve, and `missing` says for what.
   */
  print(
    docx: Uint8Array,
    options: { readonly isArchival: boolean; readonly isExact: boolean },
  ): Promise<{ readonly pdf: Uint8Array; readonly missing?: MissingInCopy | undefined }>
  close(): Promise<void>
}

/** Makes and checks Ed25519 signatures (RFC 8032). */
export type Signing = {
  /** A new pair. The private key is text for the register to keep secret, and for {@link sign}. */
  generate(): { readonly id: string; readonly publicKey: Uint8Array; readonly privateKey: string }
  sign(privateKey: string, message: Uint8Array): Uint8Array
  readonly check: CheckSignature
  /**
   * The key that is kept outside the register; absent where the settings name none. Throws
   * RegisterUnavailable where it cannot be used now.
   */
  readonly outside?: () => Promise<OutsideKey>
}

/** A key whose private part is in no register: in a file, or in a device that a command asks. */
export type OutsideKey = {
  readonly id: string
  readonly publicKey: Uint8Array
  /** Throws RegisterUnavailable where nothing can be signed now. */
  readonly sign: (message: Uint8Array) => Promise<Uint8Array>
}

/** SHA-256 as 32 bytes. */
export type Sha256Of = (bytes: Uint8Array) => Uint8Array

/** Where the files of a published log are read: a folder, or an address. Paths are relative, with `/`. */
export type LogSource = {
  /** The bytes of a file; undefined where there is none. */
  read(path: string): Promise<Uint8Array | undefined>
}

/** A folder that a log is published into. */
export type LogFolder = LogSource & {
  /** Puts a file in its place whole, folders and all. */
  write(path: string, bytes: Uint8Array): Promise<void>
  /** The names of the files in a folder, sorted; none where there is no such folder. */
  list(path: string): Promise<readonly string[]>
}

/** What is around a register, where that is known. */
export type Surroundings = {
  /** Bytes that may still be written where the register file is. */
  readonly freeBytes?: () => Promise<number>
  /** When the newest backup was written, in milliseconds since 1970; undefined where there is none. */
  readonly newestBackup?: () => Promise<number | undefined>
}

/** Keeps passwords so that nobody can read them back. */
export type Passwords = {
  /** The password as text to be kept, with a salt of its own. */
  hash(password: string): Promise<string>
  /**
   * False where `kept` is undefined, too. Whatever is wrong costs the same work, whether or not there
   * is a password and however it is kept.
   */
  isRight(password: string, kept: string | undefined): Promise<boolean>
  /** Whether what is kept was made in another way, or at another cost, than it would be now. */
  isOutdated(kept: string): boolean
}

/** Codes that an app on a telephone makes, each for half a minute (TOTP, RFC 6238). */
export type OneTimeCodes = {
  /** 160 random bits in base32. */
  makeSecret(): string
  /** What a QR code says for an app to read: an `otpauth:` URI. */
  uri(secret: string, of: { readonly issuer: string; readonly login: string }): string
  /** The step (half minutes since 1970) that a code is of: now, the one before or after; else undefined. */
  stepOf(secret: string, code: string, now: string): number | undefined
}

/** Keeps what has to be read again; bound to whose it is. */
export type KeptSecrets = {
  keep(secret: string, whose: string): string
  /** Throws RegisterUnavailable where the key that it was kept with is not there. */
  read(kept: string, whose: string): string
}

/** Makes tokens that nobody can guess. */
export type Tokens = {
  /** 256 random bits, base64url. */
  make(): string
  /** SHA-256 as hex: what is kept of a token. */
  digest(token: string): string
  /** Compares two digests in a time that does not depend on where they differ. */
  isSame(one: string, other: string): boolean
}

/**
 * The words of a Word file, paragraph by paragraph, blank ones left out. Undefined where the file is
 * none, or is built to do harm.
 */
export type ReadPaper = (bytes: Uint8Array) => Promise<readonly string[] | undefined>

/** Writes entries of whole days as a calendar file that calendar programs subscribe to. */
export type WriteCalendar = (calendar: {
  readonly name: string
  /** RFC 3339. */
  readonly now: string
  readonly entries: readonly {
    /** The same for the same entry, whenever it is written. */
    readonly id: string
    /** YYYY-MM-DD. */
    readonly on: string
    readonly title: string
  }[]
}) => string
/** What commands work with beside the services that they open. */
export type CommandLinePorts = {
  readonly readJson: ReadJson
  readonly layOut: LayOut
  /** A line without what would steer a terminal. */
  readonly harmless: (text: string) => string
  /** A published JSON Schema as its file has it. */
  readonly schemaText: (schema: SchemaName) => string
  readonly digestOf: DigestOf
  readonly digestOfBytes: DigestOfBytes
  readonly sha256: Sha256Of
  readonly logFolder: (folder: string) => LogFolder
  readonly logAddress: (address: string) => LogSource
  readonly signing: Signing
  /** Writes a private key into a new file, encrypted where there is a passphrase, and gives the key in it. */
  readonly writeKeyFile: (
    file: string,
    privateKey: string,
    passphrase: string | undefined,
  ) => OutsideKey
  readonly zip: ZipStream
  readonly readTables: SheetFiles['read']
}

/** A cell of a table: text, a number, or a calendar date, YYYY-MM-DD. */
export type TableCell = string | number | { readonly date: string }

/** Writes a pack as a workbook; see `domain/workbook`. */
export type WriteBook = (book: Book) => Uint8Array

/** A table as a workbook that spreadsheets open. */
export type WriteWorkbook = (table: {
  readonly sheet: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly TableCell[])[]
}) => Promise<Uint8Array>

/** Tables of comments as files. */
export type SheetFiles = {
  write(kind: 'docx' | 'xlsx', table: SheetTable): Promise<Uint8Array>
  /** The tables of a file; undefined where it is none of that kind, or is built to do harm. */
  read(kind: 'docx' | 'xlsx', bytes: Uint8Array): Promise<readonly ReadTable[] | undefined>
}

/** A demonstration whose made-up data can be restored. */
export type Demonstration = {
  /** Whether they are being restored now, and how often they were since the start. */
  readonly state: () => { readonly isBeginning: boolean; readonly began: number }
  /** Restores them; asked again meanwhile, it is the same work. */
  readonly beginAgain: () => Promise<void>
}

import type { Fault } from '../../domain/faults/fault.ts'
import type { JsonObject, JsonValue } from '../../domain/schema/json.ts'
import type { Message } from '../../domain/messages/message.ts'
import type { RefusalCode } from '../../domain/faults/refusal.ts'

/** The time, as RFC 3339 text in UTC with milliseconds: `2026-11-23T08:16:00.000Z`. */
export type Clock = {
  now(): string
  /** A clock of made-up work, which may go back; with any other one nothing is written then. */
  readonly isMadeUp?: true
}

/** New ids, as UUID version 7 text: later ids sort after earlier ones. */
export type Ids = { next(): string }

/** Who acts. The id goes into the audit trail; the roles are what the act is judged by. */
export type Actor = {
  readonly id: string
  readonly roles: readonly string[]
  /** What they showed to come in; absent for the service itself and for commands. */
  readonly via?: Via
}

/** By what somebody came in, and with which request. */
export type Via = {
  readonly by: 'session' | 'api-key' | 'comment-link' | 'demo'
  /** The id of the key or link, or as much of the session's digest as tells it apart. */
  readonly id?: string
  readonly request: string
}

/** Points to one record. */
export type RecordRef = { readonly kind: string; readonly id: string }

/**
 * A record as it is handed over to be stored: one aggregate, whole, with what it is searched by.
 *
 * `body` must be JSON. `organisation`, `standard` and `number` are copies of what the body says,
 * for finding; `search` holds anything else it is found by, several values a key if need be.
 */
export type RecordDraft<Body extends object = JsonObject> = RecordRef & {
  readonly state: string
  readonly organisation?: string
  readonly standard?: string
  readonly number?: string
  readonly search?: { readonly [key: string]: readonly string[] }
  readonly body: Body
}

/** A record as it is stored. `version` counts from 1 and is its ETag; times as {@link Clock} gives them. */
export type StoredRecord<Body extends object = JsonObject> = RecordDraft<Body> & {
  readonly version: number
  readonly createdAt: string
  readonly updatedAt: string
}

/** One condition on a search key. Letter case and width do not count, on either side. */
export type SearchTerm = {
  readonly key: string
  readonly value: string
  /**
   * How the stored value must match; `equals` unless said. `before` and `from` are for days and times,
   * `from` with the day itself.
   */
  readonly match?: 'equals' | 'starts-with' | 'contains' | 'before' | 'from'
}

/** What records must have in common to be found; everything said must hold. */
export type RecordFilter = {
  readonly state?: string | readonly string[]
  readonly organisation?: string
  readonly standard?: string
  readonly number?: string
  readonly search?: readonly SearchTerm[]
}

/** Which part of a list is asked for. */
export type PageRequest = {
  /** Most that are wanted, 1 to 1000; 50 unless said. */
  readonly limit?: number
  /** `next` of the page before. */
  readonly cursor?: string
  /** `oldest` (by id, so by creation) unless said. */
  readonly first?: 'oldest' | 'newest'
}

/** A part of a list; `next` is the cursor of what follows, absent at the end. */
export type Page<T> = { readonly items: readonly T[]; readonly next?: string }

/** Something that is to stand in the audit trail. `before` and `after` are whole values. */
export type AuditEntry = RecordRef & {
  /** What was done, verb-noun as in the file names here: `issue-certificate`. */
  readonly act: string
  readonly before?: JsonValue
  readonly after?: JsonValue
  /** Replaces the reason of the transaction. */
  readonly why?: string
}

/** One link of the audit trail. `hash` covers everything else in it, `previousHash` the link before. */
export type AuditLink = {
  readonly seq: number
  readonly previousHash: string
  readonly hash: string
  readonly at: string
  readonly actor: string
  readonly act: string
  readonly kind: string
  readonly id: string
  readonly before: JsonValue | undefined
  readonly after: JsonValue | undefined
  readonly why: string | undefined
  /** By what the actor came in: `api-key:ID`, `session:BEGINNING`; absent for the service itself. */
  readonly credential: string | undefined
  /** The id of the request, as answers and the log name it. */
  readonly request: string | undefined
  /** What was written besides records: table, digest of the row's name, digest of the row. */
  readonly rows: readonly string[] | undefined
}

/** What a stored file is, without its bytes. `digest` is SHA-256 as 64 hex digits. */
export type BlobInfo = {
  readonly digest: string
  readonly mediaType: string
  /** In bytes. */
  readonly size: number
}

/** A stored file. The bytes were checked against the digest when they were read. */
export type Blob = BlobInfo & { readonly bytes: Uint8Array }

/** The answer that was given to a request, for whoever sends the same request again. */
export type RememberedAnswer = {
  readonly requestDigest: string
  readonly response: JsonValue
}

/** Work to be done later, at least once asked for and at most once recorded. */
export type JobRequest = {
  /** Which handler takes it. */
  readonly queue: string
  /** The batch and the item in it make one job; asking for it again changes nothing. */
  readonly batch: string
  readonly item: string
  readonly payload: JsonValue
}

/** Everything that can be read, as of one moment. */
export type RegisterView = {
  /** The record, or undefined where there is none. */
  get<Body extends object = JsonObject>(
    kind: string,
    id: string,
  ): Promise<StoredRecord<Body> | undefined>
  find<Body extends object = JsonObject>(
    kind: string,
    filter?: RecordFilter,
    page?: PageRequest,
  ): Promise<Page<StoredRecord<Body>>>
  /** How many records the filter finds. */
  count(kind: string, filter?: RecordFilter): Promise<number>
  /** The record that holds a unique key. */
  holderOf(space: string, key: string): Promise<RecordRef | undefined>
  /** The links that concern one record, oldest first. */
  auditOf(record: RecordRef): Promise<readonly AuditLink[]>
  /** The audit trail, oldest first unless the page says otherwise. */
  auditTrail(page?: PageRequest): Promise<Page<AuditLink>>
  /** The hashes of up to so many links after link `seq`, oldest first. */
  linkHashes(seq: number, limit: number): Promise<readonly Pick<AuditLink, 'seq' | 'hash'>[]>
  /** Up to so many links of one act after link `seq`, oldest first. */
  linksOfAct(act: string, seq: number, limit: number): Promise<readonly AuditLink[]>
  /** An answer remembered for this actor and key. */
  rememberedAnswer(actor: string, key: string): Promise<RememberedAnswer | undefined>
  readonly blob: { get(digest: string): Promise<Blob | undefined> }
  /** Rule packs and other JSON by digest; the text comes back byte for byte. */
  readonly packs: { get(digest: string): Promise<string | undefined> }
  /** What must never stand in a record or in the audit trail: password hashes, private keys. */
  readonly secrets: { get(record: RecordRef, name: string): Promise<string | undefined> }
}

/**
 * Everything that can be done in one transaction. It holds the lock of the audit trail from its
 * first statement, so what it reads is still true when it commits, whatever other processes do.
 */
export type RegisterTransaction = RegisterView & {
  readonly actor: Actor
  /** The time of the transaction: one for everything in it. */
  readonly now: string
  /** Stores a new record as version 1 and writes the audit link `act`. Throws {@link KeyTaken} for a known id. */
  create<Body extends object>(draft: RecordDraft<Body>, act: string): Promise<StoredRecord<Body>>
  /**
   * Replaces a record and writes the audit link `act`. Throws {@link VersionConflict} unless the
   * stored version is the expected one.
   */
  put<Body extends object>(
    draft: RecordDraft<Body>,
    expectedVersion: number,
    act: string,
  ): Promise<StoredRecord<Body>>
  /** Makes the record the only holder of a key. Throws {@link KeyTaken} when another one holds it. */
  claimUnique(space: string, key: string, record: RecordRef): Promise<void>
  /** Frees a key; nothing happens when nobody holds it. */
  releaseUnique(space: string, key: string): Promise<void>
  /**
   * The next number of a series: 1, 2, 3, …, or on from `first` where it has none yet. A transaction
   * that fails gives its numbers back.
   */
  nextNumber(series: string, first?: number): Promise<number>
  /** Writes a link for what is no `create` and no `put`. */
  audit(entry: AuditEntry): Promise<void>
  /** Remembers an answer. Throws {@link KeyTaken} when this actor used the key before. */
  rememberAnswer(actor: string, key: string, answer: RememberedAnswer): Promise<void>
  readonly blob: RegisterView['blob'] & {
    /** Stores bytes under their digest; the same bytes are stored once, with their first media type. */
    put(bytes: Uint8Array, mediaType: string): Promise<BlobInfo>
  }
  readonly packs: RegisterView['packs'] & {
    /** Stores text under a digest; a known digest is left alone. */
    put(digest: string, text: string): Promise<void>
  }
  readonly secrets: RegisterView['secrets'] & {
    /** Sets or, with undefined, removes a secret. The audit trail says that, never what. */
    set(record: RecordRef, name: string, value: string | undefined): Promise<void>
  }
  readonly jobs: { enqueue(jobs: readonly JobRequest[]): Promise<void> }
  /** Wrong passwords, which no link of the trail tells of. */
  readonly attempts: AttemptsKept
  /** Opens a session; the trail says that this one was. */
  openSession(session: Session): Promise<void>
}

/** Where the register is kept. */
export type Register = {
  /**
   * Runs `work` as one transaction: all of it is kept, or, when it throws, nothing. `work` runs
   * once. Must not be called inside another transaction. Throws {@link RegisterUnavailable} when the
   * storage cannot answer: then nothing was kept, or, where the connection was lost during the
   * commit, the idempotency key tells whether it was.
   */
  transaction<T>(
    actor: Actor,
    why: string | undefined,
    work: (tx: RegisterTransaction) => Promise<T>,
  ): Promise<T>
  /** Reads as of one moment. `work` must only read, and briefly. */
  read<T>(work: (view: RegisterView) => Promise<T>): Promise<T>
  /**
   * Recomputes the whole audit trail, and holds every row of every table against the link that wrote
   * it and every stored file against its digest; with a head that was kept, says also whether the
   * trail still goes through it. Locks nothing.
   */
  verifyChain(kept?: KeptHead): Promise<ChainVerdict>
  readonly sessions: Sessions
  close(): Promise<void>
}

/** The head of the trail as it was once: its hash, and how many links there were, where that is known. */
export type KeptHead = { readonly head: string; readonly links?: number }

/**
 * Whether the audit trail is whole. `head` is the last hash: kept elsewhere, it also proves that
 * nobody rewrote the whole trail.
 */
export type ChainVerdict =
  | { readonly ok: true; readonly links: number; readonly head: string }
  | {
      readonly ok: false
      /** Links that are whole before the first fault. */
      readonly links: number
      /** The link where it breaks, or that a record contradicts; absent for a stored file. */
      readonly seq?: number
      readonly fault: Message
    }

/** A signed-in person. `token` is a digest: what the browser holds is never stored. */
export type Session = {
  readonly token: string
  readonly person: string
  readonly createdAt: string
  readonly expiresAt: string
  readonly data: JsonObject
}

/** Sessions come and go; that each was opened stands in the audit trail (`openSession`). */
export type Sessions = {
  /** The session, unless it expired by `now`. */
  find(token: string, now: string): Promise<Session | undefined>
  end(token: string): Promise<void>
  /** Ends all sessions of a person and says how many there were. */
  endAllOf(person: string): Promise<number>
  /** Forgets what expired by `now` and says how much. */
  sweep(now: string): Promise<number>
}

/** Wrong passwords under one id; `login` is a digest, `last` the time of the last, RFC 3339 in UTC. */
export type KeptAttempts = {
  readonly id: string
  readonly login: string
  readonly wrong: number
  readonly last: string
}

/** Where wrong passwords are counted. Strangers can make as many as they like, so they go by age. */
export type AttemptsKept = {
  get(id: string): Promise<KeptAttempts | undefined>
  ofLogin(login: string): Promise<readonly KeptAttempts[]>
  set(attempts: KeptAttempts): Promise<void>
  forget(id: string): Promise<void>
  /** Forgets those whose last was before a time, and says how many. */
  forgetOlder(before: string): Promise<number>
}

/** A job as its handler gets it. `attempt` counts from 1. */
export type Job = JobRequest & { readonly attempt: number }

/** What a job is in. `failed` ones were refused or used up their attempts, and wait for a person. */
export type JobState = 'waiting' | 'running' | 'done' | 'failed'

/** How far a batch is: how many of its jobs are in which state. */
export type BatchProgress = { readonly [S in JobState]: number }

/** Why an attempt at a job failed: it was refused, or the program broke (`internal`). */
export type JobProblem = {
  readonly code: RefusalCode | 'register-unavailable' | 'internal'
  /** What happened; text where it was put on record before there were messages. */
  readonly detail: Message | string
  readonly faults: readonly Fault[]
}

/** What became of one job so far; `problem` says why the last attempt failed. */
export type JobStanding = Pick<JobRequest, 'item' | 'payload'> & {
  readonly state: JobState
  readonly attempts: number
  readonly problem?: JobProblem
}

/**
 * What a handler wants recorded about its jobs. It runs in the transaction that marks them done, so
 * a job that runs twice is recorded once.
 */
export type JobEffect = (tx: RegisterTransaction) => Promise<void>

/** Where a register is kept: in one SQLite file, or in a PostgreSQL by its URL. */
export type StoragePlace = { readonly file: string } | { readonly url: string }

/** A register that was copied and checked. `head` is the last hash of its audit trail. */
export type CopiedRegister = {
  readonly links: number
  readonly head: string
  /** Size of the backup in bytes. */
  readonly bytes: number
}

/** A register that was restored; `links` and `head` are those of the backup. */
export type RestoredRegister = CopiedRegister & {
  /** How many numbers every series leaves out from here on. */
  readonly gap: number
}

/** How many numbers a restore leaves out of every series, unless it is told otherwise. */
export const USUAL_GAP = 1000

/** Runs work that was asked for in transactions. */
export type Jobs = {
  /**
   * Starts to work on a queue: `handle` does the long part of up to `atOnce` jobs (50 unless said)
   * outside any transaction and returns what to record. What throws is tried again up to 5 times,
   * one by one, and then left as failed; a refusal on purpose is left so at once.
   */
  work(
    queue: string,
    handle: (jobs: readonly Job[]) => Promise<JobEffect>,
    options?: { readonly atOnce?: number; readonly actor?: Actor },
  ): Promise<void>
  progress(batch: string): Promise<BatchProgress>
  /** How many jobs of all batches are in which state. */
  standing(): Promise<BatchProgress>
  /** The jobs of a batch by item, those in one state where one is given. */
  items(batch: string, state: JobState | undefined, page: PageRequest): Promise<Page<JobStanding>>
  /** Puts failed jobs of a batch back in line and says how many. */
  retryFailed(batch: string): Promise<number>
  /** Lets running jobs finish and takes no more. */
  stop(): Promise<void>
}

/** The record was changed by somebody else; `current` is what it is now. */
export class VersionConflict extends Error {
  readonly current: StoredRecord
  readonly expectedVersion: number
  constructor(current: StoredRecord, expectedVersion: number) {
    super(
      `${current.kind} ${current.id} is at version ${current.version}, not ${expectedVersion}. Read it again and repeat the change.`,
    )
    this.name = 'VersionConflict'
    this.current = current
    this.expectedVersion = expectedVersion
  }
}

/** A key that only one record may hold is held; `holder` says by whom. */
export class KeyTaken extends Error {
  readonly space: string
  readonly key: string
  readonly holder: RecordRef
  constructor(space: string, key: string, holder: RecordRef) {
    super(`${space} ${JSON.stringify(key)} is held by ${holder.kind} ${holder.id}.`)
    this.name = 'KeyTaken'
    this.space = space
    this.key = key
    this.holder = holder
  }
}

/** There is no such record to change. */
export class RecordMissing extends Error {
  readonly record: RecordRef
  constructor(record: RecordRef) {
    super(`There is no ${record.kind} ${record.id}.`)
    this.name = 'RecordMissing'
    this.record = record
  }
}

/** The storage cannot be used, copied or restored like that; a person has to change something. */
export class StorageUnfit extends Error {
  /** Why, for people. */
  readonly detail: Message
  constructor(detail: Message) {
    super(detail.key)
    this.name = 'StorageUnfit'
    this.detail = detail
  }
}

/** The storage cannot answer now: disk full, connection lost, lock not to be had. Try again later. */
export class RegisterUnavailable extends Error {
  /** Why, for people. */
  readonly detail: Message
  constructor(detail: Message, options?: { readonly cause: unknown }) {
    super(detail.key, options)
    this.name = 'RegisterUnavailable'
    this.detail = detail
  }
}

/** Who has something open; nothing of it is on record. */
export type Presence = {
  /** Somebody has it open now, and stands in a cell of it; answers with everybody who has, whoever came first first. */
  meet(place: string, person: string, now: string, at?: string): readonly Present[]
}

/** Somebody who has something open, and since when. */
export type Present = {
  readonly person: string
  readonly since: string
  /** The cell in which they stand, as their page names it. */
  readonly at?: string
}

import type { JobState } from '../../app/register/ports.ts'

/** The tables as both engines hold them. Times are RFC 3339 text in UTC, JSON is text. */
export type Tables = {
  readonly records: RecordRow
  readonly search_keys: {
    readonly kind: string
    readonly key: string
    /** Folded: see `foldSearch`. */
    readonly value: string
    readonly id: string
  }
  readonly unique_keys: {
    readonly space: string
    readonly key: string
    readonly kind: string
    readonly id: string
  }
  readonly audit: AuditRow
  /** One row, id 1. Whoever writes locks it first. */
  readonly audit_head: { readonly id: number; readonly seq: number; readonly hash: string }
  readonly series: { readonly name: string; readonly last: number }
  readonly blobs: {
    readonly digest: string
    readonly media_type: string
    readonly size: number
    readonly bytes: Uint8Array
  }
  readonly packs: { readonly digest: string; readonly body: string }
  readonly secrets: {
    readonly kind: string
    readonly id: string
    readonly name: string
    readonly value: string
  }
  readonly idempotency: {
    readonly actor: string
    readonly key: string
    readonly request_digest: string
    readonly response: string
    readonly created_at: string
  }
  readonly jobs: JobRow
  readonly sessions: {
    readonly token: string
    readonly person: string
    readonly created_at: string
    readonly expires_at: string
    readonly data: string
  }
  /** `id` and `login` are digests of what was typed and where; `digest` is that of the row. */
  readonly sign_in_attempts: {
    readonly id: string
    readonly login: string
    readonly wrong: number
    readonly last: string
    readonly digest: string
  }
}

/** A record; `audit_seq` is the link that wrote it as it stands. */
export type RecordRow = {
  readonly kind: string
  readonly id: string
  readonly version: number
  readonly state: string
  readonly organisation_id: string | null
  readonly standard: string | null
  readonly number: string | null
  readonly search: string | null
  readonly created_at: string
  readonly updated_at: string
  readonly audit_seq: number
  readonly body: string
}

/**
 * A link of the audit trail; `before` and `after` are canonical JSON, `credential` and `request` what
 * somebody came in by, `rows` what it wrote besides records (`row-notes.ts`).
 */
export type AuditRow = {
  readonly seq: number
  readonly prev_hash: string
  readonly hash: string
  readonly at: string
  readonly actor: string
  readonly act: string
  readonly kind: string
  readonly id: string
  readonly before: string | null
  readonly after: string | null
  readonly why: string | null
  readonly credential: string | null
  readonly request: string | null
  readonly rows: string | null
}

/** A job; (batch, item) is its name. */
export type JobRow = {
  readonly batch: string
  readonly item: string
  readonly queue: string
  readonly payload: string
  readonly state: JobState
  readonly attempts: number
  readonly available_at: string
  readonly worker: string | null
  readonly heartbeat_at: string | null
  readonly message: string | null
}

/** Every table, in an order in which rows can be put back. */
export const TABLES = [
  'records',
  'search_keys',
  'unique_keys',
  'audit',
  'audit_head',
  'series',
  'blobs',
  'packs',
  'secrets',
  'idempotency',
  'jobs',
  'sessions',
  'sign_in_attempts',
] as const satisfies readonly (keyof Tables)[]

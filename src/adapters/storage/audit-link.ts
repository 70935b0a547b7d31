import { hash } from 'node:crypto'
import type { AuditLink } from '../../app/register/ports.ts'
import type { JsonValue } from '../../domain/schema/json.ts'
import type { AuditRow } from './tables.ts'

/** The hash before the first link. */
export const FIRST_HASH = '0'.repeat(64)

/** A link without its hash; what came later may be absent. */
export type LinkText = Omit<AuditRow, 'hash' | Later> & Partial<Pick<AuditRow, Later>>
type Later = 'credential' | 'request' | 'rows'

/**
 * SHA-256, as 64 hex digits, over the RFC 8785 canonical JSON of a link without its hash. `before`
 * and `after` go in as the text they are stored as. The object is flat and its keys are written in
 * canonical order here, so that JSON.stringify gives the canonical form and a million links are
 * checked in seconds.
 */
export function hashOfLink(link: LinkText): string {
  return hash(
    'sha256',
    JSON.stringify({
      act: link.act,
      actor: link.actor,
      after: link.after,
      at: link.at,
      before: link.before,
      // What links of an earlier form do not have does not stand in their hash.
      credential: link.credential ?? undefined,
      id: link.id,
      kind: link.kind,
      previousHash: link.prev_hash,
      request: link.request ?? undefined,
      rows: link.rows ?? undefined,
      seq: link.seq,
      why: link.why,
    }),
    'hex',
  )
}

/** The link as it is shown. */
export function linkOf(row: AuditRow): AuditLink {
  return {
    seq: row.seq,
    previousHash: row.prev_hash,
    hash: row.hash,
    at: row.at,
    actor: row.actor,
    act: row.act,
    kind: row.kind,
    id: row.id,
    before: parsed(row.before),
    after: parsed(row.after),
    why: row.why ?? undefined,
    credential: row.credential ?? undefined,
    request: row.request ?? undefined,
    rows: row.rows?.split('\n'),
  }
}

function parsed(text: string | null): JsonValue | undefined {
  return text === null ? undefined : (JSON.parse(text) as JsonValue)
}

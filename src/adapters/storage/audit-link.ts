import { hash } from 'node:crypto'
import type { AuditLink } from '../../app/register/ports.ts'
import type { JsonValue } from '../../domain/schema/json.ts'
import type { AuditRow } from './tables.ts'

/** The hash before the first link. */
export const FIRST_HASH = '0'.repeat(64)

/**
 * SHA-256, as 64 hex digits, over the RFC 8785 canonical JSON of a link without its hash. `before`
 * and `after` go in as the text they are stored as. The object is flat and its keys are written in
 * canonical order here, so that JSON.stringify gives the canonical form and a million links are
 * checked in seconds.
 */
export function hashOfLink(link: Omit<AuditRow, 'hash'>): string {
  return hash(
    'sha256',
    JSON.stringify({
      act: link.act,
      actor: link.actor,
      after: link.after,
      at: link.at,
      before: link.before,
      id: link.id,
      kind: link.kind,
      previousHash: link.prev_hash,
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
  }
}

function parsed(text: string | null): JsonValue | undefined {
  return text === null ? undefined : (JSON.parse(text) as JsonValue)
}

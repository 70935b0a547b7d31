import type { RecordDraft, StoredRecord } from '../../app/register/ports.ts'
import { canonicalJson } from '../../domain/pack/canonical.ts'
import type { RecordRow, Tables } from './tables.ts'

/** The columns that a draft fills. */
export type DraftColumns = Pick<
  RecordRow,
  'kind' | 'id' | 'state' | 'organisation_id' | 'standard' | 'number' | 'search' | 'body'
>

/** A draft as columns. Throws for text that not both engines can hold. */
export function columnsOf(draft: RecordDraft<object>): DraftColumns {
  return {
    kind: plainText(draft.kind),
    id: plainText(draft.id),
    state: plainText(draft.state),
    organisation_id: plainText(draft.organisation ?? null),
    standard: plainText(draft.standard ?? null),
    number: plainText(draft.number ?? null),
    search: draft.search === undefined ? null : canonicalJson(draft.search),
    body: canonicalJson(draft.body),
  }
}

/** The record in a row. */
export function recordOf<Body extends object>(row: RecordRow): StoredRecord<Body> {
  return {
    kind: row.kind,
    id: row.id,
    version: row.version,
    state: row.state,
    ...(row.organisation_id === null ? {} : { organisation: row.organisation_id }),
    ...(row.standard === null ? {} : { standard: row.standard }),
    ...(row.number === null ? {} : { number: row.number }),
    ...(row.search === null
      ? {}
      : { search: JSON.parse(row.search) as { readonly [key: string]: readonly string[] } }),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    body: JSON.parse(row.body) as Body,
  }
}

/**
 * What the audit trail keeps of a record: all of it but its times, as canonical JSON. Built from
 * text, keys in canonical order, because the parts are canonical already.
 */
export function auditedForm(row: DraftColumns & Pick<RecordRow, 'version'>): string {
  const optional = (name: string, value: string | null) =>
    value === null ? '' : `,"${name}":${JSON.stringify(value)}`
  return [
    `{"body":${row.body}`,
    optional('number', row.number),
    optional('organisation', row.organisation_id),
    row.search === null ? '' : `,"search":${row.search}`,
    optional('standard', row.standard),
    `,"state":${JSON.stringify(row.state)},"version":${row.version}}`,
  ].join('')
}

/** The rows that a record is found by. */
export function rowsToFind({
  kind,
  id,
  search = {},
}: Pick<RecordDraft<object>, 'kind' | 'id' | 'search'>): readonly Tables['search_keys'][] {
  return Object.entries(search).flatMap(([key, values]) =>
    [...new Set(values.map(foldSearch))].map((value) => ({ kind, key, value, id })),
  )
}

/** Search values without letter case, width or outer space, so that both engines compare alike. */
export function foldSearch(value: string): string {
  return value.toWellFormed().replaceAll('\0', '').normalize('NFKC').toLowerCase().trim()
}

/** False for text that no column holds, so that nothing can be found by it. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed()
}

/** The text itself. Throws for NUL and half characters: PostgreSQL cannot hold them. */
export function plainText<T extends string | null>(text: T): T {
  if (text !== null && !isStorable(text))
    throw new TypeError(`${JSON.stringify(text)} holds NUL or half a character.`)
  return text
}
